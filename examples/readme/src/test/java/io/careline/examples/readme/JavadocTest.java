package io.careline.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.handbook.Handbook;
import io.careline.examples.readme.Consumer.Mode;
import io.careline.examples.readme.Javadoc.Example;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the comments compile against the packed jars. */
class JavadocTest {
    /** What an example takes for given, as the parameters of a method around it. */
    private static final Map<String, String> GIVEN = Map.of(
            "io/careline/lifecycle/Lifecycle",
            "<S extends State, C extends Command, E extends Event> void example("
                    + "Lifecycle<S, C, E> lifecycle, S state, C command, DecisionContext context)",
            "io/careline/core/json/CarelineJson",
            "void example(Complaint complaint)",
            "io/careline/core/complaint/RegulatoryClocks",
            "void example(PolicyVersion version)",
            "io/careline/core/handbook/Handbook",
            "void example(CustomerRef customer, Instant now, Path folder, Map<String, String> texts) throws IOException",
            "io/careline/core/handbook/RosterRules",
            "void example(List<RosterAgent> agents, List<RosterRequest> wishes, List<RosterAbsence> leave)",
            "io/careline/core/desk/Desk",
            "void example(CustomerRef customer, Instant now)");

    private static final List<String> IMPORTS = List.of(
            "com.fasterxml.jackson.databind",
            "com.fasterxml.jackson.databind.json",
            "io.careline.common",
            "io.careline.complaint",
            "io.careline.core.complaint",
            "io.careline.core.desk",
            "io.careline.core.handbook",
            "io.careline.core.json",
            "io.careline.core.orderflag",
            "io.careline.core.returns",
            "io.careline.core.roster",
            "io.careline.lifecycle",
            "io.careline.orderflag",
            "io.careline.returns",
            "io.careline.roster",
            "java.io",
            "java.nio.file",
            "java.time",
            "java.util");

    @TempDir
    private Path folder;

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String module : List.of("api", "core")) {
            examples.addAll(
                    Javadoc.examples(Path.of(System.getProperty("careline.root"), module, "src", "main", "java")));
        }
        return examples;
    }

    private static String source(Example example) {
        StringBuilder source = new StringBuilder("package snippet;\n");
        IMPORTS.forEach(name -> source.append("import ").append(name).append(".*;\n"));
        return source.append("final class Main {\nstatic ")
                .append(GIVEN.getOrDefault(example.place(), "void example()"))
                .append(" {\n")
                .append(example.text())
                .append("}\n}\n")
                .toString();
    }

    @TestFactory
    Stream<DynamicTest> every_java_example_compiles() throws IOException {
        PackedJars jars = PackedJars.of(System.getProperty("java.class.path"));
        return examples().stream()
                .filter(example -> !example.isJson())
                .map(example -> DynamicTest.dynamicTest(
                        example.place() + ", line " + example.line(),
                        () -> new Consumer(folder.resolve(example.place() + example.line()), jars, Mode.CLASS_PATH)
                                .compile(new Snippet("snippet.Main", source(example), List.of()))));
    }

    @TestFactory
    Stream<DynamicTest> every_json_example_is_a_handbook() throws IOException {
        return examples().stream()
                .filter(Example::isJson)
                .map(example -> DynamicTest.dynamicTest(
                        example.place() + ", line " + example.line(),
                        () -> assertThat(Handbook.check(example.text())).isEmpty()));
    }

    @Test
    void examples_are_found_wherever_they_stand() throws IOException {
        assertThat(examples())
                .extracting(Example::place)
                .containsAll(GIVEN.keySet())
                .contains("io/careline/core/handbook/package-info", "io/careline/core/orderflag/FlagCodeBooks");
    }

    @Test
    void an_example_is_read_without_the_comment_around_it() {
        assertThat(Javadoc.examples("a/B", "/**\n * <pre>{@code\n * var a = 1;\n *\n *     use(a);\n * }</pre>\n */\n"))
                .containsExactly(new Example("a/B", 3, "var a = 1;\n\n    use(a);\n"));
    }
}
