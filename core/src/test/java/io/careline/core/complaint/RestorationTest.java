package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.HoldReason;
import io.careline.complaint.CloseComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintHold;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintRelations;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.Severity;
import io.careline.complaint.StartInvestigation;
import io.careline.complaint.WaitingFor;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Restoration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RestorationTest {
    private final ComplaintDesk desk = new ComplaintDesk();

    private static Complaint.Builder snapshot(ComplaintStatus status) {
        return Complaint.builder().id(ComplaintId.of("C-9")).status(status);
    }

    private Restoration<Complaint> restore(Complaint snapshot) {
        return desk.lifecycle().restore(snapshot, desk.context());
    }

    private List<String> findings(Complaint snapshot) {
        return restore(snapshot).findings().stream().map(Reason::code).toList();
    }

    @Test
    void status_columns_are_enough_to_go_on() {
        Restoration<Complaint> restored = restore(snapshot(ComplaintStatus.ASSESSED)
                .receivedAt(ComplaintDesk.local("2026-02-27T17:00"))
                .severity(Severity.GENERAL)
                .build());
        assertThat(restored.findings()).extracting(Reason::code).containsExactly("complaint.clocks-derived");
        Complaint complaint = restored.state();
        assertThat(complaint
                        .clocks()
                        .dueAt(ComplaintClock.RESOLUTION)
                        .map(due ->
                                LocalDateTime.ofInstant(due, ComplaintDesk.ZONE).toString()))
                .contains("2026-03-04T17:00");
        assertThat(desk.lifecycle()
                        .decide(complaint, StartInvestigation.of(), desk.context())
                        .isAccepted())
                .isTrue();
    }

    @Test
    void everything_a_snapshot_lacks_is_found_and_nothing_is_refused() {
        assertThat(findings(snapshot(ComplaintStatus.NONE).build())).containsExactly("complaint.not-registered");
        assertThat(findings(snapshot(ComplaintStatus.REGISTERED).build())).containsExactly("complaint.time-missing");
        assertThat(findings(snapshot(ComplaintStatus.ON_HOLD).level(7).build()))
                .containsExactly(
                        "complaint.time-missing",
                        "complaint.hold-missing",
                        "complaint.severity-missing",
                        "complaint.level-beyond-chain");
        assertThat(findings(snapshot(ComplaintStatus.CLOSED).build()))
                .containsExactly(
                        "complaint.time-missing",
                        "complaint.severity-missing",
                        "complaint.response-missing",
                        "complaint.resolution-time-missing",
                        "complaint.closing-time-missing");
        assertThat(findings(
                        snapshot(ComplaintStatus.MERGED).receivedAt(desk.now()).build()))
                .containsExactly("complaint.merge-target-missing");
    }

    @Test
    @DisplayName("G14: an archived snapshot that does not say since when has no end of its retention, and says so")
    void an_archived_snapshot_says_since_when() {
        Complaint.Builder archived = snapshot(ComplaintStatus.ARCHIVED).receivedAt(desk.now());
        assertThat(findings(archived.build())).containsExactly("complaint.archiving-time-missing");
        assertThat(findings(archived.archivedAt(desk.now()).build())).isEmpty();
    }

    @Test
    void a_closed_snapshot_with_an_open_child_is_restored_with_a_warning() {
        desk.resolved().accept(CloseComplaint.builder().waiver("anonymous").build());
        Complaint closed = Complaint.builder()
                .from(desk.complaint())
                .relations(ComplaintRelations.builder()
                        .addOpenChildren(ComplaintId.of("C-10"))
                        .build())
                .build();
        Restoration<Complaint> restored = restore(closed);
        assertThat(restored.state()).isEqualTo(closed);
        assertThat(restored.findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("These complaints below this one have not ended: C-10.");
    }

    @Test
    void a_merged_snapshot_owes_nothing() {
        Restoration<Complaint> restored = restore(snapshot(ComplaintStatus.MERGED)
                .receivedAt(desk.now())
                .relations(ComplaintRelations.builder()
                        .mergedInto(ComplaintId.of("C-1"))
                        .build())
                .build());
        assertThat(restored.findings()).isEmpty();
        assertThat(desk.lifecycle().deadlines(restored.state(), desk.context())).isEmpty();
    }

    @Test
    void a_hold_without_waiting_is_dropped() {
        Restoration<Complaint> restored = restore(snapshot(ComplaintStatus.WITHDRAWN)
                .receivedAt(desk.now())
                .hold(ComplaintHold.builder()
                        .reason(HoldReason.AWAITING_CUSTOMER)
                        .waitingFor(WaitingFor.CUSTOMER)
                        .since(desk.now())
                        .build())
                .build());
        assertThat(restored.state().hold()).isEmpty();
        assertThat(restored.findings()).extracting(Reason::code).containsExactly("complaint.hold-without-waiting");
    }

    @Test
    void a_sound_state_is_restored_as_it_is() {
        Complaint live = desk.resolved().complaint();
        Restoration<Complaint> restored = restore(live);
        assertThat(restored.state()).isEqualTo(live);
        assertThat(restored.findings()).isEmpty();
    }
}
