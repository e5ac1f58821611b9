package io.careline.examples.readme;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The jars that a user of careline-core gets, and nothing else of this build's class path. */
record PackedJars(List<Path> jars) {
    private static final List<String> ARTIFACTS = List.of(
            "careline-api",
            "careline-core",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            "jspecify",
            "slf4j-api");

    static PackedJars of(String classPath) {
        List<Path> entries = Arrays.stream(classPath.split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
        return new PackedJars(
                ARTIFACTS.stream().map(artifact -> jar(artifact, entries)).toList());
    }

    private static Path jar(String artifact, List<Path> entries) {
        List<Path> found = entries.stream()
                .filter(entry -> entry.getFileName().toString().matches(artifact + "-\\d.*\\.jar"))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException("one jar of " + artifact + " must be on the class path, found " + found
                    + "\nRun mvn verify: before package there are only folders of classes.");
        }
        return found.get(0);
    }

    String path() {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
