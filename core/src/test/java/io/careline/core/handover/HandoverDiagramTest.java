package io.careline.core.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.Diagram;
import io.careline.handover.HandoverCommandType;
import io.careline.lifecycle.TransitionTable;
import org.junit.jupiter.api.Test;

/** The picture in LIFECYCLES.md is the table's own. */
class HandoverDiagramTest {
    private final TransitionTable table =
            Handovers.lifecycle(HandoverDesk.policy().build()).table();

    @Test
    void the_diagram_in_the_page_of_life_cycles_is_current() {
        Diagram.requireCurrent(table, "core/LIFECYCLES.md");
    }

    @Test
    void the_table_has_every_command_and_status() {
        assertThat(table.name()).isEqualTo("handover");
        assertThat(table.statuses()).hasSize(8);
        assertThat(table.commands()).hasSameSizeAs(HandoverCommandType.values());
        assertThat(table.statuses())
                .filteredOn(table::isFinal)
                .extracting(Object::toString)
                .containsExactly("ACCEPTED", "ACCEPTED_WITH_REMARKS", "ABANDONED");
    }
}
