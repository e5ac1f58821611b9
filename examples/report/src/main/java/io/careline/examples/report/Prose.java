package io.careline.examples.report;

import java.util.List;
import java.util.Objects;

/**
 * Paragraphs and lists.
 *
 * @param parts the paragraphs and lists in reading order
 */
public record Prose(List<Part> parts) implements Block {
    /** Copies the list. */
    public Prose {
        parts = List.copyOf(parts);
    }

    /** The given paragraphs and lists. */
    public static Prose of(Part... parts) {
        return new Prose(List.of(parts));
    }

    /** Plain paragraphs. */
    public static Prose of(Words... paragraphs) {
        return new Prose(List.of(paragraphs).stream().<Part>map(Paragraph::new).toList());
    }

    /** A paragraph or a list. */
    public sealed interface Part {}

    /**
     * One paragraph.
     *
     * @param words its text
     */
    public record Paragraph(Words words) implements Part {
        /** Checks that the text is given. */
        public Paragraph {
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * A list with a bullet for each item.
     *
     * @param items the items in reading order
     */
    public record Bullets(List<Words> items) implements Part {
        /** Copies the list. */
        public Bullets {
            items = List.copyOf(items);
        }

        /** The given items. */
        public static Bullets of(Words... items) {
            return new Bullets(List.of(items));
        }
    }
}
