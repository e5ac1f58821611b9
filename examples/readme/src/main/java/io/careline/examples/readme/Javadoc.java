package io.careline.examples.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The examples that stand in the comments of a module's sources. */
final class Javadoc {
    private static final String START = "<pre>{@code";
    private static final String END = "}</pre>";

    private Javadoc() {}

    /** An example: its text, and the type or package in whose comment it stands. */
    record Example(String place, int line, String text) {
        boolean isJson() {
            return text.startsWith("{");
        }
    }

    /** All examples below a source folder. */
    static List<Example> examples(Path sources) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String name = sources.relativize(file).toString().replace('\\', '/');
                examples.addAll(examples(name.substring(0, name.length() - ".java".length()), Files.readString(file)));
            }
        }
        return examples;
    }

    /** The examples in one source. */
    static List<Example> examples(String place, String source) {
        List<Example> examples = new ArrayList<>();
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(START)) {
                int first = i + 1;
                StringBuilder text = new StringBuilder();
                for (i = first; !lines.get(i).contains(END); i++) {
                    text.append(lines.get(i).replaceFirst("^ *\\* ?", "")).append('\n');
                }
                examples.add(new Example(place, first + 1, text.toString()));
            }
        }
        return examples;
    }
}
