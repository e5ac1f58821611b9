package io.careline.core.leave;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.Diagram;
import io.careline.leave.LeaveCommandType;
import io.careline.lifecycle.TransitionTable;
import org.junit.jupiter.api.Test;

/** The picture in LIFECYCLES.md is the table's own. */
class LeaveDiagramTest {
    private final TransitionTable table =
            LeaveRequests.lifecycle(LeaveOffice.POLICY).table();

    @Test
    void the_diagram_in_the_page_of_life_cycles_is_current() {
        Diagram.requireCurrent(table, "core/LIFECYCLES.md");
    }

    @Test
    void the_table_has_every_command_and_status() {
        assertThat(table.name()).isEqualTo("leave");
        assertThat(table.statuses()).hasSize(12);
        assertThat(table.commands()).hasSameSizeAs(LeaveCommandType.values());
        assertThat(table.statuses())
                .filteredOn(table::isFinal)
                .extracting(Object::toString)
                .containsExactly("COMPLETED", "DECLINED", "WITHDRAWN", "EXPIRED", "REVOKED");
    }
}
