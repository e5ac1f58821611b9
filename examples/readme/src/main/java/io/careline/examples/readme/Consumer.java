package io.careline.examples.readme;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;

/** Compiles a snippet with the strictest settings a user may have, and runs it in a JVM of its own. */
record Consumer(Path folder, PackedJars jars, Mode mode) {
    private static final long SECONDS = 120;

    /** How the user's program sees the jars. */
    enum Mode {
        CLASS_PATH,
        MODULE_PATH
    }

    /** How the child JVM ended. */
    record Result(int exitCode, String output, String errors) {}

    Result run(Snippet snippet) throws IOException, InterruptedException {
        compile(snippet);
        return launch(snippet);
    }

    void compile(Snippet snippet) throws IOException {
        Files.createDirectories(classes());
        Path source = write(snippet.path(), snippet.source());
        List<String> arguments = new ArrayList<>(List.of(
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-d",
                classes().toString()));
        if (mode == Mode.CLASS_PATH) {
            arguments.addAll(List.of("--class-path", jars.path()));
        } else {
            // without a class path of its own javac would take this JVM's
            arguments.addAll(List.of(
                    "--module-path", jars.path(), "--class-path", classes().toString()));
            arguments.add(write("module-info.java", snippet.moduleInfo()).toString());
        }
        arguments.add(source.toString());
        Path log = folder.resolve("javac.txt");
        try (var stream = Files.newOutputStream(log)) {
            int code = ToolProvider.getSystemJavaCompiler().run(null, stream, stream, arguments.toArray(String[]::new));
            if (code != 0) {
                throw new AssertionError(
                        "does not compile on the " + mode + ":\n" + Files.readString(log) + "\n" + snippet.source());
            }
        }
    }

    private Result launch(Snippet snippet) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8"));
        String path = classes() + File.pathSeparator + jars.path();
        command.addAll(
                mode == Mode.CLASS_PATH
                        ? List.of("--class-path", path, snippet.className())
                        : List.of("--module-path", path, "--module", "snippet/" + snippet.className()));
        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + SECONDS + " seconds:\n" + snippet.source());
        }
        return new Result(process.exitValue(), text(output), text(errors));
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private Path write(String path, String source) throws IOException {
        Path file = folder.resolve("source").resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, source);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
