package io.careline.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.conduct.ConductCommandType;
import io.careline.conduct.ConductReasons;
import io.careline.core.lifecycle.Diagram;
import io.careline.core.lifecycle.ReasonTexts;
import io.careline.lifecycle.TransitionTable;
import org.junit.jupiter.api.Test;

/** The picture in LIFECYCLES.md is the table's own, and every reason has its texts. */
class ConductDiagramTest {
    private final TransitionTable table = new ConductDesk().lifecycle().table();

    @Test
    void the_diagram_in_the_page_of_life_cycles_is_current() {
        Diagram.requireCurrent(table, "core/LIFECYCLES.md");
    }

    @Test
    void the_table_has_every_command_and_status() {
        assertThat(table.name()).isEqualTo("conduct");
        assertThat(table.statuses()).hasSize(10);
        assertThat(table.commands()).hasSameSizeAs(ConductCommandType.values());
        assertThat(table.statuses())
                .filteredOn(table::isFinal)
                .extracting(Object::toString)
                .containsExactly("DISMISSED_CASE", "FINAL", "LAPSED");
    }

    @Test
    void every_reason_has_a_text_in_both_languages() {
        ReasonTexts.requireBothLanguages(ConductReasons.class, "conduct");
    }
}
