package io.careline.examples.readme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fenced blocks of a Markdown page, in order. */
record Markdown(List<Block> blocks) {
    private static final String FENCE = "```";

    /** A fenced block: its language, its text with a newline after each line, the heading above it and the line it starts on. */
    record Block(String language, String text, String heading, int line) {}

    static Markdown parse(String page) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = page.lines().toList();
        String heading = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                heading = line;
            }
            if (line.startsWith(FENCE)) {
                int end = closing(lines, i);
                String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
                blocks.add(new Block(line.substring(FENCE.length()).strip(), text, heading, i + 2));
                i = end;
            }
        }
        return new Markdown(List.copyOf(blocks));
    }

    private static int closing(List<String> lines, int opening) {
        for (int i = opening + 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the block on line " + (opening + 1) + " is not closed");
    }

    List<Block> in(String language) {
        return blocks.stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /** What a snippet is said to print: the text block that is the next block after it. */
    Optional<String> outputOf(Block snippet) {
        int next = blocks.indexOf(snippet) + 1;
        return next < blocks.size() && blocks.get(next).language().equals("text")
                ? Optional.of(blocks.get(next).text())
                : Optional.empty();
    }
}
