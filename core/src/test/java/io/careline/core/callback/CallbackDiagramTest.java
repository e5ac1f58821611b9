package io.careline.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.callback.CallbackCommandType;
import io.careline.core.lifecycle.Diagram;
import io.careline.lifecycle.TransitionTable;
import org.junit.jupiter.api.Test;

/** The picture in LIFECYCLES.md is the table's own. */
class CallbackDiagramTest {
    private final TransitionTable table =
            Callbacks.lifecycle(CallbackDesk.POLICY, CallbackDesk.CALENDAR).table();

    @Test
    void the_diagram_in_the_page_of_life_cycles_is_current() {
        Diagram.requireCurrent(table, "core/LIFECYCLES.md");
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
