package io.careline.core.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.Diagram;
import io.careline.lifecycle.TransitionTable;
import io.careline.returns.ReturnCommandType;
import org.junit.jupiter.api.Test;

/** The picture in LIFECYCLES.md is the table's own. */
class ReturnDiagramTest {
    private final TransitionTable table = Returns.lifecycle(ReturnDesk.POLICY).table();

    @Test
    void the_diagram_in_the_page_of_life_cycles_is_current() {
        Diagram.requireCurrent(table, "core/LIFECYCLES.md");
    }

    @Test
    void the_table_has_every_command_and_status() {
        assertThat(table.name()).isEqualTo("return");
        assertThat(table.statuses()).hasSize(11);
        assertThat(table.commands()).hasSameSizeAs(ReturnCommandType.values());
        assertThat(table.statuses())
                .filteredOn(table::isFinal)
                .extracting(Object::toString)
                .containsExactly("REFUNDED", "EXCHANGED", "REJECTED_ON_INSPECTION", "EXPIRED", "CANCELLED");
    }
}
