package io.careline.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.core.lifecycle.Lamp.Act;
import io.careline.core.lifecycle.Lamp.Change;
import io.careline.core.lifecycle.Lamp.Kind;
import io.careline.core.lifecycle.Lamp.LampStatus;
import io.careline.core.lifecycle.Lamp.Order;
import io.careline.lifecycle.Revision;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The probe finds the life cycles that break the contract. */
class LifecycleProbeTest {
    private static final Order INSTALL = new Order(Act.INSTALL, 40);

    private static LifecycleBuilder<Lamp, Order, Change> oneRow(
            LifecycleBuilder<Lamp, Order, Change> base, Emission<Lamp, Order, Change> emission) {
        return base.on(Act.INSTALL, Order.class)
                .from(LampStatus.NONE)
                .to(LampStatus.OFF, LampStatus.ON, LampStatus.BROKEN)
                .emit(emission);
    }

    private static void sendTo(LifecycleBuilder<Lamp, Order, Change> table) {
        LifecycleProbe.of(table.build(), "hall").send(INSTALL, Lamp.context("c-1"));
    }

    @Test
    void a_sound_life_cycle_passes_and_its_rows_are_counted() {
        LifecycleProbe<Lamp, Order, Change> probe = LifecycleProbe.of(Lamp.lifecycle(), "hall");
        probe.send(INSTALL, Lamp.context("c-1"));
        probe.send(new Order(Act.SWITCH_OFF, 40), Lamp.context("c-2"));
        assertThat(probe.exercised()).extracting(row -> row.command().tag()).containsExactly("install");
    }

    @Test
    void landing_where_no_row_leads_is_found() {
        LifecycleBuilder<Lamp, Order, Change> table = Lamp.base()
                .on(Act.INSTALL, Order.class)
                .from(LampStatus.NONE)
                .to(LampStatus.OFF, LampStatus.BROKEN)
                .emit((lamp, order, context) -> List.of(new Change(Kind.SWITCHED_ON)))
                .on(Act.SWITCH_ON, Order.class)
                .from(LampStatus.OFF)
                .to(LampStatus.ON)
                .emit((lamp, order, context) -> List.of());
        assertThatThrownBy(() -> sendTo(table))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("it landed in ON: INSTALL in NONE");
    }

    @Test
    void a_decision_that_differs_the_second_time_is_found() {
        AtomicInteger calls = new AtomicInteger();
        assertThatThrownBy(() -> sendTo(oneRow(
                        Lamp.base(),
                        (lamp, order, context) ->
                                List.of(new Change(calls.getAndIncrement() == 0 ? Kind.INSTALLED : Kind.BROKEN)))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("deciding again differs: INSTALL in NONE");
    }

    @Test
    void a_forgotten_revision_is_found() {
        LifecycleBuilder<Lamp, Order, Change> forgetful = Lifecycles.<Lamp, Order, Change>define(
                        "lamp", Change.class, Lamp::none)
                .evolve((lamp, change, envelope) -> new Lamp(lamp.id(), LampStatus.OFF, Revision.none()));
        assertThatThrownBy(() ->
                        sendTo(oneRow(forgetful, (lamp, order, context) -> List.of(new Change(Kind.INSTALLED)))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the revision is not 1: INSTALL in NONE");
    }
}
