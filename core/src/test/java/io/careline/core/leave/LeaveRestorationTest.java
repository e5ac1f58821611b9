package io.careline.core.leave;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveRequestId;
import io.careline.leave.LeaveStatus;
import io.careline.lifecycle.Restoration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaveRestorationTest {
    private final LeaveOffice desk = new LeaveOffice();

    private Restoration<LeaveRequest> restore(LeaveRequest.Builder snapshot) {
        return desk.lifecycle().restore(snapshot.id(LeaveRequestId.of("L-9")).build(), desk.context());
    }

    private List<String> findings(LeaveRequest.Builder snapshot) {
        return LifecycleDesk.rules(restore(snapshot).findings());
    }

    @Test
    void everything_a_snapshot_lacks_is_found_and_nothing_is_refused() {
        assertThat(findings(LeaveRequest.builder())).containsExactly("leave.not-requested");
        assertThat(findings(LeaveRequest.builder().status(LeaveStatus.DRAFT))).containsExactly("leave.agent-missing");
        assertThat(findings(LeaveRequest.builder().status(LeaveStatus.ONGOING)))
                .containsExactly("leave.agent-missing", "leave.submission-missing");
    }

    @Test
    void the_application_and_the_level_are_derived() {
        LeaveRequest submitted = desk.submitted().state();
        LeaveRequest.Builder pending = LeaveRequest.builder();
        pending.status(LeaveStatus.PENDING).submission(submitted.submission());
        assertThat(findings(pending)).containsExactly("leave.level-derived");
        assertThat(restore(pending).state().level()).isEqualTo(1);
        assertThat(restore(pending).state().application()).isEqualTo(submitted.application());
        LeaveRequest.Builder approved = LeaveRequest.builder();
        approved.status(LeaveStatus.APPROVED).submission(submitted.submission());
        assertThat(restore(approved).state().level()).isEqualTo(2);
    }

    @Test
    void a_sound_state_is_restored_as_it_is() {
        for (LeaveRequest live : List.of(
                new LeaveOffice().submitted().state(),
                new LeaveOffice().approved().state(),
                new LeaveOffice().ongoing().state())) {
            Restoration<LeaveRequest> restored = desk.lifecycle().restore(live, desk.context());
            assertThat(restored.state()).isEqualTo(live);
            assertThat(restored.findings()).isEmpty();
        }
    }

    @Test
    void a_bare_snapshot_never_throws_whatever_is_sent() {
        for (LeaveStatus status : EnumSet.complementOf(EnumSet.of(LeaveStatus.NONE))) {
            LeaveRequest bare = restore(LeaveRequest.builder().status(status)).state();
            for (LeaveCommand command : LeaveSamples.commands()) {
                desk.lifecycle().decide(bare, command, desk.context());
            }
            assertThat(desk.lifecycle().deadlines(bare, desk.context())).isEmpty();
        }
        LeaveRequest bare =
                restore(LeaveRequest.builder().status(LeaveStatus.PENDING)).state();
        assertThat(LifecycleDesk.rules(desk.lifecycle()
                        .decide(bare, LeaveOffice.approval(), desk.context())
                        .rejections()))
                .containsExactly("leave.submission-missing");
    }
}
