package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The released forms, in files. */
final class Golden {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .addModule(new CarelineModule())
            .build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private Golden() {}

    /** The text of a file, having made sure that a value is written exactly so. */
    static String text(String name, Object value) {
        String file = "golden/v1/" + name + ".json";
        try (InputStream stream = Golden.class.getResourceAsStream("/" + file)) {
            String actual = WRITER.writeValueAsString(value) + "\n";
            String golden = stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            if (!actual.equals(golden)) {
                Path copy = Path.of("target").resolve(file);
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, actual);
            }
            assertThat(actual)
                    .as("%s (what is written now is under target; copy it only if the form may change)", file)
                    .isEqualTo(golden);
            return golden;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
