package io.careline.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PackedJarsTest {
    private final String classPath = System.getProperty("java.class.path");

    @Test
    void a_user_gets_seven_jars() {
        assertThat(PackedJars.of(classPath).jars()).hasSize(7);
    }

    @Test
    void a_folder_of_classes_in_place_of_a_jar_is_refused() {
        String unpacked = Arrays.stream(classPath.split(File.pathSeparator))
                .map(entry -> entry.contains("careline-api-") ? "api/target/classes" : entry)
                .collect(Collectors.joining(File.pathSeparator));

        assertThatThrownBy(() -> PackedJars.of(unpacked))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("careline-api")
                .hasMessageContaining("Run mvn verify");
    }
}
