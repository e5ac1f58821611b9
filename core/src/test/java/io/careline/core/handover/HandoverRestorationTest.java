package io.careline.core.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.handover.BeginHandover;
import io.careline.handover.EndExtension;
import io.careline.handover.Handover;
import io.careline.handover.HandoverCommand;
import io.careline.handover.HandoverId;
import io.careline.handover.HandoverStatus;
import io.careline.handover.RecordGiverWaiting;
import io.careline.lifecycle.Restoration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HandoverRestorationTest {
    private final HandoverDesk desk = new HandoverDesk();

    private Restoration<Handover> restore(Handover.Builder snapshot) {
        return desk.lifecycle().restore(snapshot.id(HandoverId.of("H-9")).build(), desk.context());
    }

    private List<String> findings(Handover.Builder snapshot) {
        return LifecycleDesk.rules(restore(snapshot).findings());
    }

    @Test
    @DisplayName("H10, H12: what a snapshot lacks is found, what can be derived is derived, and nothing is refused")
    void what_a_snapshot_lacks_is_found() {
        assertThat(findings(Handover.builder())).containsExactly("handover.not-scheduled");
        assertThat(findings(Handover.builder().status(HandoverStatus.SUSPENDED).night(true)))
                .containsExactly(
                        "handover.giver-missing",
                        "handover.taker-missing",
                        "handover.shift-end-missing",
                        "handover.resumption-assumed",
                        "H10 handover.night-log-derived");
        Handover accepted = restore(Handover.builder()
                        .status(HandoverStatus.ACCEPTED)
                        .giver(HandoverDesk.ANN.id())
                        .taker(HandoverDesk.BOB.id())
                        .shiftEnd(HandoverDesk.local("2026-03-02T08:30")))
                .state();
        assertThat(accepted.recordDueAt()).contains(HandoverDesk.local("2026-03-02T17:30"));
    }

    @Test
    void a_sound_state_is_restored_as_it_is() {
        for (Handover live : List.of(
                new HandoverDesk().due().state(),
                new HandoverDesk().night().state(),
                new HandoverDesk().accepted().state())) {
            Restoration<Handover> restored = desk.lifecycle().restore(live, desk.context());
            assertThat(restored.state()).isEqualTo(live);
            assertThat(restored.findings()).isEmpty();
        }
    }

    @Test
    void a_bare_state_throws_nothing() {
        Handover bare = restore(Handover.builder().status(HandoverStatus.DUE)).state();
        assertThat(refusal(bare, BeginHandover.of())).containsExactly("handover.not-a-party");
        assertThat(refusal(bare, EndExtension.of())).containsExactly("handover.not-the-giver", "handover.not-extended");
        assertThat(refusal(bare, RecordGiverWaiting.of())).containsExactly("handover.shift-end-missing");
        assertThat(desk.lifecycle().deadlines(bare, desk.context())).isEmpty();
    }

    private List<String> refusal(Handover handover, HandoverCommand command) {
        return LifecycleDesk.rules(
                desk.lifecycle().decide(handover, command, desk.context()).rejections());
    }
}
