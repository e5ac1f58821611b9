package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.Diagram;
import io.careline.lifecycle.TransitionTable;
import org.junit.jupiter.api.Test;

/** The picture in LIFECYCLES.md is the table's own. */
class ComplaintDiagramTest {
    private final TransitionTable table =
            Complaints.lifecycle(ComplaintDesk.POLICY, ComplaintDesk.CALENDAR).table();

    @Test
    void the_diagram_in_the_page_of_life_cycles_is_current() {
        Diagram.requireCurrent(table, "core/LIFECYCLES.md");
    }

    @Test
    void the_table_has_every_command_and_status() {
        assertThat(table.name()).isEqualTo("complaint");
        assertThat(table.statuses()).hasSize(15);
        assertThat(table.commands()).hasSize(35);
        assertThat(table.statuses())
                .filteredOn(table::isFinal)
                .extracting(Object::toString)
                .containsExactly("ARCHIVED");
    }
}
