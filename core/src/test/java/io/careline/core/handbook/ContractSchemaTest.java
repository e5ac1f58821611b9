package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careline.core.contract.ContractFile;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shipped JSON Schema is the one of the forms that read handbooks, with the texts beside this test. */
class ContractSchemaTest {
    private static final Path SCHEMA = Path.of("src/main/resources/io/careline/core/handbook/handbook.schema.json");

    private final SchemaTexts texts = new SchemaTexts(texts());
    private final ObjectNode schema = texts.tell(SchemaBook.of(HandbookForm.HANDBOOK));

    private static Map<String, String> texts() {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ContractSchemaTest.class.getResourceAsStream("schema-texts.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    @Test
    void the_schema_is_that_of_the_forms() throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withSeparators(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        String text = Documents.MAPPER.writer(printer).writeValueAsString(schema);
        new ContractFile(SCHEMA).check(text.lines().toList());
    }

    @Test
    void the_schema_tells_of_every_key() {
        assertThat(texts.faults()).isEmpty();
    }
}
