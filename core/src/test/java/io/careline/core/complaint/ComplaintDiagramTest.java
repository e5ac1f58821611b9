package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.Diagram;
import io.careline.lifecycle.TransitionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture in LIFECYCLES.md and ARCHITECTURE.md is the table's own. */
class ComplaintDiagramTest {
    private final TransitionTable table =
            Complaints.lifecycle(ComplaintDesk.POLICY, ComplaintDesk.CALENDAR).table();

    @ParameterizedTest
    @ValueSource(strings = {"core/LIFECYCLES.md", "ARCHITECTURE.md"})
    void the_diagram_in_the_pages_is_current(String page) {
        Diagram.requireCurrent(table, page);
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
