package io.careline.core.orderflag;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Restoration;
import io.careline.orderflag.AmendOrderFlag;
import io.careline.orderflag.CourierNote;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagStatus;
import io.careline.orderflag.OrderId;
import io.careline.orderflag.Platform;
import io.careline.orderflag.RecordPush;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrderFlagRestorationTest {
    private final OrderFlagDesk desk = new OrderFlagDesk();

    private static OrderFlag.Builder snapshot(OrderFlagStatus status) {
        return OrderFlag.builder().id(OrderId.of("O-9")).status(status);
    }

    private Restoration<OrderFlag> restore(OrderFlag snapshot) {
        return desk.lifecycle().restore(snapshot, desk.context());
    }

    private List<String> findings(OrderFlag snapshot) {
        return restore(snapshot).findings().stream().map(Finding::code).toList();
    }

    @Test
    void a_sound_state_is_restored_as_it_is() {
        desk.send(OrderFlagDesk.onTaobaoAndDouyin());
        desk.send(RecordPush.synced(Platform.TAOBAO, 1));
        assertThat(restore(desk.flag()).state()).isEqualTo(desk.flag());
        assertThat(findings(desk.flag())).isEmpty();
    }

    @Test
    void a_colour_and_a_remark_are_enough_to_go_on() {
        Restoration<OrderFlag> restored = restore(snapshot(OrderFlagStatus.SET)
                .annotation(OrderAnnotation.parse(FlagColour.RED, "工号:A07"))
                .build());
        assertThat(restored.findings()).extracting(Finding::code).containsExactly("orderflag.changes-missing");
        assertThat(restored.state().edition()).isEqualTo(1);
        assertThat(desk.lifecycle()
                        .decide(restored.state(), AmendOrderFlag.of(CourierNote.of("SF")), desk.context())
                        .isAccepted())
                .isTrue();
    }

    @Test
    @DisplayName("OF8: a colour that the remark does not call for is found, not changed")
    void everything_a_snapshot_lacks_is_found_and_nothing_is_refused() {
        assertThat(findings(snapshot(OrderFlagStatus.NONE).build())).containsExactly("orderflag.not-set");
        assertThat(findings(snapshot(OrderFlagStatus.AMENDED).build()))
                .containsExactly("orderflag.annotation-missing", "orderflag.changes-missing");
        OrderAnnotation red = OrderAnnotation.parse(FlagColour.RED, "快递:SF");
        Restoration<OrderFlag> restored =
                restore(snapshot(OrderFlagStatus.SET).annotation(red).build());
        assertThat(restored.findings())
                .extracting(Finding::code)
                .containsExactly("orderflag.colour-differs", "orderflag.changes-missing");
        assertThat(restored.state().annotation()).contains(red);
    }

    @Test
    void a_remark_that_was_cleared_is_dropped() {
        Restoration<OrderFlag> restored = restore(snapshot(OrderFlagStatus.CLEARED)
                .annotation(OrderAnnotation.parse(FlagColour.RED, "工号:A07"))
                .build());
        assertThat(restored.state().annotation()).isEmpty();
        assertThat(restored.findings())
                .extracting(Finding::code)
                .containsExactly("orderflag.annotation-dropped", "orderflag.changes-missing");
    }
}
