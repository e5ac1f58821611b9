package io.careline.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.immutables.processor.ProxyProcessor;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

/** The classes of the API in a folder of their own, where a type's source can be changed and compiled again. */
record PlantedCopy(PublishedModule original, Path classes) {
    private static final Path SOURCES = Path.of("..", "api", "src", "main", "java");

    /** A copy that nothing was done to. */
    static PlantedCopy of(PublishedModule original, Path folder) throws IOException {
        Path classes = folder.resolve("classes");
        try (ModuleReader reader = original.reference().open();
                Stream<String> files = reader.list()) {
            for (String file : files.filter(name -> !name.endsWith("/")).toList()) {
                Path target = classes.resolve(file);
                Files.createDirectories(target.getParent());
                try (InputStream input = reader.open(file).orElseThrow()) {
                    Files.copy(input, target);
                }
            }
        }
        return new PlantedCopy(original, classes);
    }

    /** Changes a text in a source, which must be there, and puts what comes of it in the place of what was. */
    void change(String source, String text, String otherText) throws IOException {
        Path folder = Files.createTempDirectory(classes.getParent(), "change");
        String before = Files.readString(SOURCES.resolve(source));
        assertThat(before).contains(text);
        Path changed = folder.resolve("sources").resolve(source);
        Files.createDirectories(changed.getParent());
        Files.writeString(changed, before.replace(text, otherText));
        Path output = Files.createDirectories(folder.resolve("output"));

        String faults = compile(
                List.of(changed, SOURCES.resolve(source).resolveSibling("package-info.java")),
                List.of("-d", output.toString(), "-processorpath", library(ProxyProcessor.class)),
                List.of(originalPath(), library(NullMarked.class), library(Value.class)));

        assertThat(faults).isEmpty();
        replaceWith(output);
    }

    /** The copy as a module; its classes are its own. */
    PublishedModule module() {
        return PublishedModule.at(classes, loader());
    }

    /** Loads the copy's classes, and what is in further folders. */
    ClassLoader loader(Path... others) {
        URL[] urls = Stream.concat(
                        Stream.concat(Stream.of(classes), Stream.of(others)),
                        Stream.of(Path.of(library(NullMarked.class))))
                .map(PlantedCopy::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    /** What the compiler says against sources; empty if nothing. */
    static String compile(List<Path> sources, List<String> options, List<String> classPath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("--release", "17", "-nowarn", "-Xlint:none", "-cp"));
        all.add(String.join(File.pathSeparator, classPath));
        StringWriter faults = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean isFine = compiler.getTask(
                            faults, files, null, all, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            return isFine ? "" : faults.toString();
        }
    }

    /** The jar or folder that a class is from. */
    static String library(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private String originalPath() {
        return Path.of(original.reference().location().orElseThrow()).toString();
    }

    private void replaceWith(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(".class"))
                    .collect(Collectors.toList())) {
                Files.copy(
                        file, classes.resolve(output.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
