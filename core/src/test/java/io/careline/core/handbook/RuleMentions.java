package io.careline.core.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which files speak of which rules. */
final class RuleMentions {
    private static final Pattern ID = Pattern.compile("\\b([A-Z]{1,2})([0-9]{1,2})(?:(?: to |-)\\1([0-9]{1,2}))?\\b");
    private static final Pattern UNNUMBERED = Pattern.compile("\\brules? (OL|M)\\b|[\", ](OL|M)(?=[:,])");
    private static final Pattern DISPLAY_NAME =
            Pattern.compile("@(?:DisplayName|Label)\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"[\\s+]*)+)\\)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    private final TreeMap<String, SortedSet<String>> byRule = new TreeMap<>();

    private final boolean isOfTests;

    private RuleMentions(boolean isOfTests) {
        this.isOfTests = isOfTests;
    }

    /** The test classes whose names of tests cite a rule by its own id: {@code L5, L6: no leave without notice}. */
    static RuleMentions inTests(Path... sources) {
        RuleMentions mentions = new RuleMentions(true);
        for (Path source : sources) {
            mentions.addAll(source, DISPLAY_NAME);
        }
        return mentions;
    }

    /** The public types whose comments cite a rule: {@code rules L5 and L6}, {@code H1 to H3}. */
    static RuleMentions inComments(Path... sources) {
        RuleMentions mentions = new RuleMentions(false);
        for (Path source : sources) {
            mentions.addAll(source, COMMENT);
        }
        return mentions;
    }

    /** The names of the types, in their order. */
    SortedSet<String> of(String ruleId) {
        return byRule.getOrDefault(ruleId, new TreeSet<>());
    }

    Set<String> rules() {
        return byRule.keySet();
    }

    private void addAll(Path source, Pattern part) {
        try (Stream<Path> files = Files.walk(source)) {
            files.filter(file -> file.toString().endsWith(".java")
                            && !file.endsWith("package-info.java")
                            && !file.endsWith("module-info.java"))
                    .forEach(file -> add(file, part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Path file, Pattern part) {
        String type = file.getFileName().toString().replace(".java", "");
        try {
            String source = Files.readString(file);
            Matcher parts = part.matcher(source);
            while ((isOfTests || source.contains("\npublic ")) && parts.find()) {
                cited(parts.group(), type);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cited(String text, String type) {
        Matcher ids = ID.matcher(text.replaceAll("\\s*\\*?\\s+", " "));
        while (ids.find()) {
            int first = Integer.parseInt(ids.group(2));
            int last = isOfTests || ids.group(3) == null ? first : Integer.parseInt(ids.group(3));
            for (int number = first; number <= last; number++) {
                add(ids.group(1) + number, type);
            }
        }
        Matcher unnumbered = UNNUMBERED.matcher(text);
        while (unnumbered.find()) {
            add(unnumbered.group(1) == null ? unnumbered.group(2) : unnumbered.group(1), type);
        }
    }

    private void add(String ruleId, String type) {
        byRule.computeIfAbsent(ruleId, id -> new TreeSet<>()).add(type);
    }
}
