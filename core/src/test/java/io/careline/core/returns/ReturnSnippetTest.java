package io.careline.core.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The snippet of the package is the one in README.md, which is compiled and run. */
class ReturnSnippetTest {
    @Test
    void the_snippet_of_the_package_is_the_one_in_the_readme() throws IOException {
        String source = Files.readString(Path.of("src/main/java/io/careline/core/returns/package-info.java"));
        String snippet = source.lines()
                .dropWhile(line -> !line.contains("<pre>{@code"))
                .skip(1)
                .takeWhile(line -> !line.contains("}</pre>"))
                .map(line -> line.substring(" * ".length()) + "\n")
                .collect(Collectors.joining());
        assertThat(snippet).contains("Returns.compare(");
        assertThat(Files.readString(Path.of("../README.md"))).contains(snippet);
    }
}
