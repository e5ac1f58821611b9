package io.careline.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.callback.CallbackCommandType;
import io.careline.lifecycle.TransitionTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The picture in ARCHITECTURE.md is the table's own. */
class CallbackDiagramTest {
    private final TransitionTable table =
            Callbacks.lifecycle(CallbackDesk.POLICY, CallbackDesk.CALENDAR).table();

    @Test
    void the_diagram_in_the_architecture_page_is_current() throws IOException {
        String page = Files.readString(Path.of("..", "ARCHITECTURE.md"));
        assertThat(page).contains("```mermaid\n" + table.toMermaid() + "```\n");
    }

    @Test
    void the_table_has_every_command_and_status() {
        assertThat(table.name()).isEqualTo("callback");
        assertThat(table.statuses()).hasSize(13);
        assertThat(table.commands()).hasSameSizeAs(CallbackCommandType.values());
        assertThat(table.statuses())
                .filteredOn(table::isFinal)
                .extracting(Object::toString)
                .containsExactly("COMPLETED", "EXHAUSTED", "EXPIRED", "CANCELLED", "SUPPRESSED");
    }
}
