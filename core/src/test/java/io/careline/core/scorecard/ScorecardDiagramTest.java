package io.careline.core.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.Diagram;
import io.careline.core.lifecycle.ReasonTexts;
import io.careline.lifecycle.TransitionTable;
import io.careline.scorecard.ScorecardCommandType;
import io.careline.scorecard.ScorecardReasons;
import org.junit.jupiter.api.Test;

/** The picture in LIFECYCLES.md is the table's own, and every reason has its texts. */
class ScorecardDiagramTest {
    private final TransitionTable table =
            Scorecards.lifecycle(ScorecardDesk.policy().build()).table();

    @Test
    void the_diagram_in_the_page_of_life_cycles_is_current() {
        Diagram.requireCurrent(table, "core/LIFECYCLES.md");
    }

    @Test
    void the_table_has_every_command_and_status() {
        assertThat(table.name()).isEqualTo("scorecard");
        assertThat(table.statuses()).hasSize(8);
        assertThat(table.commands()).hasSameSizeAs(ScorecardCommandType.values());
        assertThat(table.statuses())
                .filteredOn(table::isFinal)
                .extracting(Object::toString)
                .containsExactly("CLOSED");
    }

    @Test
    void every_reason_has_a_text_in_both_languages() {
        ReasonTexts.requireBothLanguages(ScorecardReasons.class, "scorecard");
    }
}
