package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.Diagram;
import io.careline.core.lifecycle.ReasonTexts;
import io.careline.lifecycle.TransitionTable;
import io.careline.roster.RosterCommandType;
import io.careline.roster.RosterReasons;
import org.junit.jupiter.api.Test;

/** The picture in LIFECYCLES.md is the table's own, and every reason has its texts. */
class RosterDiagramTest {
    private final TransitionTable table = Rosters.lifecycle(RosterRoom.POLICY).table();

    @Test
    void the_diagram_in_the_page_of_life_cycles_is_current() {
        Diagram.requireCurrent(table, "core/LIFECYCLES.md");
    }

    @Test
    void the_table_has_every_command_and_status() {
        assertThat(table.name()).isEqualTo("roster");
        assertThat(table.statuses()).hasSize(5);
        assertThat(table.commands()).hasSameSizeAs(RosterCommandType.values());
        assertThat(table.statuses())
                .filteredOn(table::isFinal)
                .extracting(Object::toString)
                .containsExactly("CLOSED");
    }

    @Test
    void every_reason_has_a_text_in_both_languages() {
        ReasonTexts.requireBothLanguages(RosterReasons.class, "roster");
    }
}
