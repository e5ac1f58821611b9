package io.careline.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.ComplaintStatus;
import io.careline.core.lifecycle.Lamp.Act;
import io.careline.core.lifecycle.Lamp.Change;
import io.careline.core.lifecycle.Lamp.LampStatus;
import io.careline.core.lifecycle.Lamp.Order;
import io.careline.lifecycle.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableSoundnessTest {
    private static RowBuilder<Lamp, Order, Change, Order> row(LifecycleBuilder<Lamp, Order, Change> table, Act type) {
        return table.on(type, Order.class);
    }

    private static LifecycleBuilder<Lamp, Order, Change> ended(RowBuilder<Lamp, Order, Change, Order> row) {
        return row.emit((lamp, order, context) -> List.of());
    }

    @Test
    void a_life_cycle_without_rows_is_refused() {
        assertThatThrownBy(() -> Lamp.base().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("life cycle lamp has no row");
    }

    @Test
    void a_life_cycle_that_does_not_evolve_is_refused() {
        assertThatThrownBy(() -> Lifecycles.<Lamp, Order, Change>define("lamp", Change.class, Lamp::none)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("life cycle lamp does not say how it evolves: call evolve");
    }

    @Test
    void two_rows_for_one_command_and_status_are_refused() {
        LifecycleBuilder<Lamp, Order, Change> table = Lamp.table();
        ended(row(table, Act.SWITCH_OFF).from(LampStatus.ON, LampStatus.BROKEN));
        assertThatThrownBy(table::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("life cycle lamp is not sound:\n- command SWITCH_OFF has two rows in status ON");
    }

    @Test
    void a_status_that_cannot_be_reached_is_refused() {
        LifecycleBuilder<Lamp, Order, Change> table = Lamp.base();
        ended(row(table, Act.INSTALL).from(LampStatus.NONE).to(LampStatus.OFF));
        ended(row(table, Act.SWITCH_OFF).from(LampStatus.ON).to(LampStatus.OFF));
        assertThatThrownBy(table::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("life cycle lamp is not sound:\n- status ON cannot be reached from NONE"
                        + "\n- status BROKEN cannot be reached from NONE");
    }

    @Test
    void members_of_another_life_cycle_are_refused() {
        LifecycleBuilder<Lamp, Order, Change> table = Lamp.table();
        ended(table.on(ComplaintCommandType.CLOSE, Order.class).from(ComplaintStatus.CLOSED));
        assertThatThrownBy(table::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("command CLOSE is not of the enum of the first row's command")
                .hasMessageContaining("statuses [CLOSED] in the row for CLOSE are not of the enum");
    }

    @Test
    void a_policy_on_a_command_without_a_row_is_refused() {
        LifecycleBuilder<Lamp, Order, Change> table =
                Lamp.table().policy("mine", Act.BREAK, Order.class, (lamp, order, context) -> List.of());
        assertThatThrownBy(table::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("life cycle lamp is not sound:\n- policy mine is on command BREAK, which has no row");
    }

    @Test
    void a_row_from_nowhere_is_refused() {
        assertThatThrownBy(() -> ended(row(Lamp.base(), Act.INSTALL)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the row for INSTALL must start from at least one status");
    }

    @Test
    void a_status_that_is_no_enum_is_refused() {
        Status custom = new Status() {
            @Override
            public String name() {
                return "DIM";
            }

            @Override
            public int ordinal() {
                return 0;
            }

            @Override
            public String toString() {
                return "DIM";
            }
        };
        assertThatThrownBy(
                        () -> ended(row(Lamp.base(), Act.INSTALL).from(custom)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("(DIM) must be a constant of an enum");
    }

    @Test
    void a_name_is_not_blank_and_a_schema_starts_at_one() {
        assertThatThrownBy(() -> Lifecycles.<Lamp, Order, Change>define(" ", Change.class, Lamp::none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name ( ) must not be blank");
        assertThatThrownBy(() -> Lamp.base().schema(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("schema (0) must be at least 1");
    }
}
