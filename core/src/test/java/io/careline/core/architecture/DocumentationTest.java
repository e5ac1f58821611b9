package io.careline.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that a user sees has a comment; doclint, in the Javadoc build, checks what the comments say. */
class DocumentationTest {
    @ParameterizedTest
    @ValueSource(strings = {"../api/src/main/java", "src/main/java"})
    void everything_that_a_user_sees_has_a_comment(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources);
                StandardJavaFileManager manager =
                        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();

            assertThat(java).isNotEmpty();
            assertThat(Uncommented.in(manager.getJavaFileObjectsFromPaths(java)))
                    .isEmpty();
        }
    }

    @Test
    void a_missing_comment_is_found() throws IOException {
        String source = """
                package desk;

                public class Bare {
                    public static final int LIMIT = 1;
                    protected Bare() {}
                    public void open() {}
                    /** Closes. */
                    public void close() {}
                    @Override public String toString() { return ""; }
                    void hidden() {}
                    /** An inner one. */
                    public interface Inner { int size(); }
                    /** Colours. */
                    public enum Colour { RED }
                }
                class Hidden { public int size; }
                """;

        assertThat(Uncommented.in(List.of(source("Bare.java", source))))
                .containsExactly(
                        "Bare.java:3 Bare",
                        "Bare.java:4 LIMIT",
                        "Bare.java:5 <init>",
                        "Bare.java:6 open",
                        "Bare.java:12 size",
                        "Bare.java:14 RED");
    }

    @Test
    void a_package_or_module_without_a_comment_is_found() throws IOException {
        assertThat(Uncommented.in(List.of(
                        source("package-info.java", "package desk;"), source("module-info.java", "module desk {}"))))
                .containsExactly("package-info.java:1 package", "module-info.java:1 module");
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
