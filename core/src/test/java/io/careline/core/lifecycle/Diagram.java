package io.careline.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.lifecycle.TransitionTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes sure that the picture in a page is the table's own. */
public final class Diagram {
    private Diagram() {}

    public static void requireCurrent(TransitionTable table, String page) {
        try {
            assertThat(Files.readString(Path.of("..", page))).contains("```mermaid\n" + table.toMermaid() + "```\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
