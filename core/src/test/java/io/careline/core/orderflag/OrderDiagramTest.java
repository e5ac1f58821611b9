package io.careline.core.orderflag;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.Diagram;
import io.careline.lifecycle.TransitionTable;
import org.junit.jupiter.api.Test;

/** The pictures in LIFECYCLES.md are the tables' own. */
class OrderDiagramTest {
    private final TransitionTable order = new OrderDesk().lifecycle().table();
    private final TransitionTable flag = new OrderFlagDesk().lifecycle().table();

    @Test
    void the_diagrams_in_the_page_of_life_cycles_are_current() {
        Diagram.requireCurrent(order, "core/LIFECYCLES.md");
        Diagram.requireCurrent(flag, "core/LIFECYCLES.md");
    }

    @Test
    void the_tables_end_where_the_handbook_ends() {
        assertThat(order.statuses())
                .filteredOn(order::isFinal)
                .extracting(Object::toString)
                .containsExactly("DONE", "LOST", "CANCELLED");
        assertThat(flag.statuses())
                .filteredOn(flag::isFinal)
                .extracting(Object::toString)
                .containsExactly("CLEARED");
    }
}
