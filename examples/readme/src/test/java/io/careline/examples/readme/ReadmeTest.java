package io.careline.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.careline.examples.readme.Consumer.Mode;
import io.careline.examples.readme.Markdown.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What README.md and the page of life cycles show is true of the packed jars. */
class ReadmeTest {
    private final Markdown page = Markdown.parse(Files.readString(root().resolve("README.md")));
    private final Markdown lifecycles = Markdown.parse(Files.readString(root().resolve("core/LIFECYCLES.md")));

    @TempDir
    private Path folder;

    ReadmeTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> every_java_block_compiles_and_prints_what_the_page_says() {
        return Stream.concat(checks("README.md", page), checks("LIFECYCLES.md", lifecycles));
    }

    private Stream<DynamicTest> checks(String name, Markdown text) {
        SnippetCheck check = new SnippetCheck(text, PackedJars.of(System.getProperty("java.class.path")));
        return text.in("java").stream()
                .flatMap(block -> Arrays.stream(Mode.values())
                        .map(mode -> DynamicTest.dynamicTest(
                                name + ", line " + block.line() + ", " + mode,
                                () -> check.check(block, mode, folder.resolve(name + block.line() + "-" + mode)))));
    }

    @Test
    void the_pages_show_java() {
        assertThat(page.in("java")).isNotEmpty();
        assertThat(lifecycles.in("java")).hasSize(8);
    }

    @TestFactory
    Stream<DynamicTest> every_json_block_parses() {
        ObjectMapper mapper = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        return page.in("json").stream()
                .map(block -> DynamicTest.dynamicTest("line " + block.line(), () -> mapper.readTree(block.text())));
    }

    @TestFactory
    Stream<DynamicTest> every_dependency_block_names_this_version() {
        String version = System.getProperty("careline.version");
        return page.in("xml").stream()
                .map(block -> DynamicTest.dynamicTest(
                        "line " + block.line(),
                        () -> assertThat(new DependencyBlock(block.text()).versions())
                                .containsOnly(version)));
    }

    @Test
    void the_build_section_gives_the_two_commands_that_the_build_server_runs() {
        List<Block> commands = page.in("sh").stream()
                .filter(block -> block.heading().equals("## Build and run"))
                .toList();

        assertThat(commands).hasSize(1);
        assertThat(commands.get(0).text().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).isNotBlank())
                .startsWith("mvn -B verify");
    }

    private static Path root() {
        return Path.of(System.getProperty("careline.root"));
    }
}
