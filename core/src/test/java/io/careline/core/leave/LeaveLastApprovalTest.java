package io.careline.core.leave;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.leave.ApproveLeave;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveCount;
import io.careline.leave.LeaveCounting;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveRequestId;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveStatus;
import io.careline.leave.LeaveTypeId;
import io.careline.leave.LeaveView;
import io.careline.leave.RosterGapRequested;
import io.careline.roster.RosterId;
import io.careline.roster.ShiftCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever completes the approval sees the desk as it is by then, not as it was when the leave was asked for. */
class LeaveLastApprovalTest {
    private static final LeavePolicy POLICY =
            LeaveOffice.policy().putLeastOnDuty(ShiftCode.DAY, 1).build();
    private final LeaveOffice desk = new LeaveOffice(POLICY);

    private static LeaveFacts.Builder alone() {
        return LeaveOffice.facts().addAssignments(LeaveOffice.shift(LeaveOffice.ANN, 5, LeaveOffice.DAY));
    }

    @Test
    @DisplayName("R7: a shift that lost its other agents meanwhile stops the last approval, and no earlier one")
    void a_shift_that_lost_its_others_stops_the_last_approval() {
        desk.accept(LeaveOffice.submit(LeaveOffice.march(4, 10))).as(LeaveOffice.SUE);
        desk.accept(ApproveLeave.of(alone().build())).as(LeaveOffice.DORA);
        assertThat(desk.refusal(ApproveLeave.of(alone().build()))).containsExactly("R7 leave.cover-too-low");
        assertThat(desk.state().status()).isEqualTo(LeaveStatus.PENDING);
        desk.accept(ApproveLeave.of(alone().addAssignments(LeaveOffice.shift(LeaveOffice.BOB, 5, LeaveOffice.DAY))
                .build()));
        assertThat(desk.state().status()).isEqualTo(LeaveStatus.APPROVED);
    }

    @Test
    void the_last_approval_needs_to_know_the_desk_and_earlier_ones_do_not() {
        desk.accept(LeaveOffice.submit(LeaveOffice.march(4, 10))).as(LeaveOffice.SUE);
        desk.accept(ApproveLeave.of()).as(LeaveOffice.DORA);
        assertThat(desk.refusal(ApproveLeave.of())).containsExactly("leave.facts-missing");
        assertThat(desk.refusal(ApproveLeave.of(LeaveFacts.builder().build()))).containsExactly("leave.days-missing");
        assertThat(desk.as(LeaveOffice.BOB).refusal(ApproveLeave.of())).containsExactly("leave.not-approver");
    }

    @Test
    @DisplayName("L18, L19: all reasons are given: a shift swapped, a holiday's duty, a full team, leave that overlaps")
    void all_reasons_are_given() {
        LeavePolicy policy = LeaveOffice.policy()
                .putLeastOnDuty(ShiftCode.DAY, 1)
                .mostAway(1)
                .build();
        LeaveSpan friday = LeaveOffice.march(6, 6);
        LeaveCount day = LeaveCounts.count(friday, LeaveCounting.builder().build(), LeaveOffice::day);
        LeaveFacts.Builder facts = alone().addSwappedShifts(LeaveOffice.march(5))
                .addPublicHolidays(LeaveOffice.march(5))
                .putTeamAway(LeaveOffice.march(6), 1)
                .addRequests(LeaveView.builder()
                        .id(LeaveRequestId.of("L-9"))
                        .leaveType(LeaveTypeId.PERSONAL)
                        .span(friday)
                        .status(LeaveStatus.APPROVED)
                        .count(day)
                        .build());
        LeaveOffice full = new LeaveOffice(policy).submitted().as(LeaveOffice.SUE);
        assertThat(full.refusal(ApproveLeave.of(facts.build())))
                .containsExactly(
                        "leave.overlapping",
                        "L19 leave.holiday-duty",
                        "L18 leave.swapped-shift",
                        "leave.team-capacity",
                        "R7 leave.cover-too-low");
    }

    @Test
    @DisplayName("L5: an approver who takes his time does not make the notice too short")
    void what_asking_settled_is_not_asked_again() {
        desk.submitted().as(LeaveOffice.SUE).at("2026-03-05T08:59");
        assertThat(desk.findings(LeaveOffice.approval())).isEmpty();
        assertThat(desk.state().status()).isEqualTo(LeaveStatus.APPROVED);
    }

    @Test
    void a_roster_that_was_made_after_the_leave_was_asked_for_gets_its_gap() {
        desk.submitted().as(LeaveOffice.SUE);
        desk.accept(ApproveLeave.of(
                LeaveOffice.facts().addRosters(RosterId.of("desk-2026-03")).build()));
        assertThat(((RosterGapRequested) desk.lastEvent()).roster()).isEqualTo(RosterId.of("desk-2026-03"));
    }

    @Test
    @DisplayName(
            "L5: an exception that is needed only by now is granted where one of the management approves, else refused")
    void an_exception_is_the_managements_to_grant() {
        LeaveApplication.Builder asked =
                LeaveOffice.wish(LeaveOffice.march(5, 6)).exceptionAsked(true).reason("a wedding");
        ApproveLeave shortHanded = ApproveLeave.of(alone().build());
        desk.accept(LeaveOffice.submit(asked, LeaveOffice.facts())).as(LeaveOffice.SUE);
        assertThat(desk.refusal(shortHanded)).containsExactly("R7 leave.cover-too-low");

        LeaveOffice late = new LeaveOffice(POLICY).at("2026-03-04T10:00");
        late.accept(LeaveOffice.submit(asked, LeaveOffice.facts())).as(LeaveOffice.SUE);
        late.accept(ApproveLeave.of()).as(LeaveOffice.MAX);
        assertThat(late.findings(shortHanded)).containsExactly("R7 leave.cover-too-low");
    }
}
