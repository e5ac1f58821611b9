package io.careline.examples.readme;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A snippet as a compilation unit with a main method: it either has one, or is statements with imports to be wrapped. */
record Snippet(String className, String source, List<String> requires) {
    private static final String PACKAGE = "snippet";
    private static final Pattern TYPE = Pattern.compile(
            "^(?<public>public )?(?:(?:final|abstract|sealed) )*(?:class|interface|record|enum) (?<name>\\w+)",
            Pattern.MULTILINE);
    private static final Pattern PACKAGE_LINE = Pattern.compile("^package (?<name>[\\w.]+);", Pattern.MULTILINE);
    private static final Map<String, String> MODULES = Map.of(
            "import com.fasterxml.jackson.databind.", "com.fasterxml.jackson.databind",
            "import org.slf4j.", "org.slf4j");

    static Snippet of(String text) {
        return text.contains("void main(") ? unit(text) : statements(text);
    }

    private static Snippet unit(String text) {
        Matcher packageLine = PACKAGE_LINE.matcher(text);
        return packageLine.find()
                ? new Snippet(packageLine.group("name") + "." + mainType(text), text, modules(text))
                : new Snippet(PACKAGE + "." + mainType(text), "package " + PACKAGE + "; " + text, modules(text));
    }

    private static Snippet statements(String text) {
        Map<Boolean, String> parts = text.lines()
                .collect(Collectors.partitioningBy(
                        line -> line.startsWith("import "), Collectors.joining("\n", "", "\n")));
        String source = "package " + PACKAGE + ";\n" + parts.get(true)
                + "public final class Main {\npublic static void main(String[] args) throws Exception {\n"
                + parts.get(false)
                + "}\n}\n";
        return new Snippet(PACKAGE + ".Main", source, modules(text));
    }

    private static String mainType(String text) {
        Matcher type = TYPE.matcher(text);
        String first = "";
        while (type.find()) {
            if (type.group("public") != null) {
                return type.group("name");
            }
            first = first.isEmpty() ? type.group("name") : first;
        }
        if (first.isEmpty()) {
            throw new IllegalArgumentException("a main method needs a type that starts its line:\n" + text);
        }
        return first;
    }

    private static List<String> modules(String text) {
        TreeSet<String> modules = new TreeSet<>();
        modules.add("io.careline.core");
        MODULES.forEach((start, module) -> {
            if (text.contains(start)) {
                modules.add(module);
            }
        });
        return List.copyOf(modules);
    }

    /** Where the source file stands below its source folder. */
    String path() {
        return className.replace('.', '/') + ".java";
    }

    /** The module that a modular user would write around the snippet. */
    String moduleInfo() {
        return requires.stream()
                .map(module -> "    requires " + module + ";\n")
                .collect(Collectors.joining("", "module snippet {\n", "}\n"));
    }
}
