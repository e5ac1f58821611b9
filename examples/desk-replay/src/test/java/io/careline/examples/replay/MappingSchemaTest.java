package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.careline.examples.replay.mapping.Mappings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MappingSchemaTest {
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(resource("mapping.schema"));

    @TempDir
    Path directory;

    private static JsonNode resource(String name) {
        try (InputStream in = Mappings.class.getResourceAsStream(name + ".json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"property-desk", "bpi2013-incidents", "helpdesk-italian"})
    void every_shipped_mapping_follows_the_schema_and_can_be_loaded(String name) {
        assertThat(SCHEMA.validate(resource(name))).isEmpty();
        assertThat(Mappings.load(name).name()).isEqualTo(name);
        assertThat(Mappings.NAMES).contains(name);
    }

    @Test
    void the_small_mapping_of_these_tests_follows_the_schema() throws IOException {
        assertThat(SCHEMA.validate(new ObjectMapper()
                        .readTree(new Workshop(directory).mapping().toFile())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"waiver\": \"mended\"", "\"outcome\": \"maybe\"", "\"remedy\": \"a lot\""})
    void what_the_program_refuses_the_schema_refuses_too(String attribute) throws IOException {
        String text = Files.readString(new Workshop(directory).mapping());
        JsonNode bad = new ObjectMapper().readTree(text.replace("\"reasons\": \"mended\"", attribute));
        assertThat(SCHEMA.validate(bad)).isNotEmpty();
    }
}
