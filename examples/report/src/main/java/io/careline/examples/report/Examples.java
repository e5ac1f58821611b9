package io.careline.examples.report;

import java.util.List;
import java.util.Objects;

/**
 * Single cases worth a closer look, each folded away behind one line.
 *
 * @param examples the cases in reading order
 */
public record Examples(List<Example> examples) implements Block {
    /** Copies the list. */
    public Examples {
        examples = List.copyOf(examples);
    }

    /** The given cases. */
    public static Examples of(Example... examples) {
        return new Examples(List.of(examples));
    }

    /**
     * One case.
     *
     * @param summary the line that is always shown
     * @param severity how much attention the case asks for
     * @param blocks what unfolds
     */
    public record Example(Words summary, Severity severity, List<Block> blocks) {
        /** Copies the blocks. */
        public Example {
            Objects.requireNonNull(summary, "summary");
            Objects.requireNonNull(severity, "severity");
            blocks = List.copyOf(blocks);
        }

        /** A case with what unfolds beneath its summary. */
        public static Example of(Words summary, Severity severity, Block... blocks) {
            return new Example(summary, severity, List.of(blocks));
        }
    }
}
