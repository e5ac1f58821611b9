package io.careline.core.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.attendance.AttendanceCommandType;
import io.careline.attendance.AttendanceReasons;
import io.careline.core.lifecycle.Diagram;
import io.careline.core.lifecycle.ReasonTexts;
import io.careline.lifecycle.TransitionTable;
import org.junit.jupiter.api.Test;

/** The picture in LIFECYCLES.md is the table's own, and every reason has its texts. */
class AttendanceDiagramTest {
    private final TransitionTable table =
            Attendances.lifecycle(AttendancePolicies.restaurant()).table();

    @Test
    void the_diagram_in_the_page_of_life_cycles_is_current() {
        Diagram.requireCurrent(table, "core/LIFECYCLES.md");
    }

    @Test
    void the_table_has_every_command_and_status() {
        assertThat(table.name()).isEqualTo("attendance");
        assertThat(table.statuses()).hasSize(7);
        assertThat(table.commands()).hasSameSizeAs(AttendanceCommandType.values());
        assertThat(table.statuses())
                .filteredOn(table::isFinal)
                .extracting(Object::toString)
                .containsExactly("LOCKED");
    }

    @Test
    void every_reason_has_a_text_in_both_languages() {
        ReasonTexts.requireBothLanguages(AttendanceReasons.class, "attendance");
    }
}
