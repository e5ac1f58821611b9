package io.careline.examples.report;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One headed part of a report, listed in the table of contents.
 *
 * @param id the anchor on the page and the key in JSON: lower-case letters, digits and hyphens, starting with a letter
 * @param title the heading
 * @param blocks the content in reading order
 */
public record Section(String id, Words title, List<Block> blocks) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    /** Copies the blocks and checks the id. */
    public Section {
        Objects.requireNonNull(title, "title");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "section id (" + id + ") must be lower-case letters, digits and hyphens");
        }
        blocks = List.copyOf(blocks);
    }

    /** A section with its blocks in reading order. */
    public static Section of(String id, Words title, Block... blocks) {
        return new Section(id, title, List.of(blocks));
    }
}
