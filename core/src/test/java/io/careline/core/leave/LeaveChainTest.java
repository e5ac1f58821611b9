package io.careline.core.leave;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.leave.DayHalf;
import io.careline.leave.DeclineLeave;
import io.careline.leave.DelegateLeave;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveBand;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeaveGuard;
import io.careline.leave.LeaveLevelMode;
import io.careline.leave.LeaveLevelRule;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveStatus;
import io.careline.leave.LeaveSubstitution;
import io.careline.leave.LeaveTypeId;
import io.careline.leave.ResubmitLeave;
import io.careline.leave.ReturnLeave;
import io.careline.leave.SubmitLeave;
import io.careline.leave.TransferLeave;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who approves leave: bands, levels, substitutes. */
class LeaveChainTest {
    private final LeaveOffice desk = new LeaveOffice();

    private static List<AgentId> approvers(LeaveOffice desk) {
        return desk.state().submission().orElseThrow().chain().levels().stream()
                .flatMap(level -> level.approvers().stream())
                .toList();
    }

    private static List<String> refusedApproval(LeaveOffice desk) {
        return desk.refusal(LeaveOffice.approval());
    }

    @Test
    @DisplayName("L7, G1: exactly three days are the supervisor's, half a day more goes on to the director")
    void three_days_are_the_supervisors() {
        desk.accept(LeaveOffice.submit(LeaveOffice.march(4, 6)));
        assertThat(approvers(desk)).containsExactly(LeaveOffice.SUE.id());
        LeaveSpan longer = LeaveSpan.of(LeaveOffice.march(4), DayHalf.FIRST, LeaveOffice.march(9), DayHalf.FIRST);
        LeaveOffice other = new LeaveOffice().accept(LeaveOffice.submit(longer));
        assertThat(approvers(other)).containsExactly(LeaveOffice.SUE.id(), LeaveOffice.DORA.id());
    }

    @Test
    @DisplayName("G1: a bound can be exclusive: three days then belong to the band above")
    void a_bound_can_be_exclusive() {
        LeavePolicy policy = LeaveOffice.policy()
                .bands(List.of(
                        LeaveBand.builder()
                                .upTo(LeaveAmount.days(3))
                                .upToIncluded(false)
                                .addLevels(LeaveLevelRule.of(Role.SUPERVISOR))
                                .build(),
                        LeaveBand.builder()
                                .from(LeaveAmount.days(3))
                                .addLevels(LeaveLevelRule.of(Role.DIRECTOR))
                                .build()))
                .build();
        assertThat(approvers(new LeaveOffice(policy).accept(LeaveOffice.submit(LeaveOffice.march(4, 6)))))
                .containsExactly(LeaveOffice.DORA.id());
        assertThat(approvers(new LeaveOffice(policy).accept(LeaveOffice.submit(LeaveOffice.march(4, 5)))))
                .containsExactly(LeaveOffice.SUE.id());
    }

    @Test
    @DisplayName("L6: level by level; the request is approved once the last level has approved")
    void it_goes_level_by_level() {
        desk.accept(LeaveOffice.submit(LeaveOffice.march(4, 10)));
        assertThat(desk.state().level()).isEqualTo(1);
        assertThat(desk.state().levels()).isEqualTo(2);
        desk.as(LeaveOffice.SUE).accept(LeaveOffice.approval());
        assertThat(desk.state().status()).isEqualTo(LeaveStatus.PENDING);
        assertThat(desk.state().level()).isEqualTo(2);
        assertThat(refusedApproval(desk)).containsExactly("leave.level-passed");
        desk.as(LeaveOffice.DORA).accept(LeaveOffice.approval());
        assertThat(desk.state().status()).isEqualTo(LeaveStatus.APPROVED);
        assertThat(desk.state().approvedAt()).contains(desk.now());
    }

    @Test
    @DisplayName("L6: no level is skipped (越级)")
    void no_level_is_skipped() {
        desk.accept(LeaveOffice.submit(LeaveOffice.march(4, 10))).as(LeaveOffice.DORA);
        assertThat(refusedApproval(desk)).containsExactly("L6 leave.level-skipped");
        assertThat(desk.refusal(DeclineLeave.of("no"))).containsExactly("L6 leave.level-skipped");
        assertThat(desk.refusal(ReturnLeave.of("shorter"))).containsExactly("L6 leave.level-skipped");
    }

    @Test
    @DisplayName("L6: no line is crossed (交叉)")
    void no_line_is_crossed() {
        desk.submitted().as(LeaveOffice.TOM);
        assertThat(refusedApproval(desk)).containsExactly("L6 leave.another-line");
        assertThat(desk.as(LeaveOffice.BOB).refusal(LeaveOffice.approval())).containsExactly("leave.not-approver");
        assertThat(desk.as(LeaveOffice.TIMER).refusal(LeaveOffice.approval())).containsExactly("leave.not-approver");
    }

    @Test
    @DisplayName("L6: a level that nobody of the line can decide refuses the request")
    void a_level_without_approver_is_refused() {
        LeaveFacts.Builder facts = LeaveOffice.facts().line(List.of(LeaveOffice.above(LeaveOffice.MAX)));
        assertThat(desk.refusal(LeaveOffice.submit(LeaveOffice.wish(LeaveOffice.march(4, 10)), facts)))
                .containsExactly("L6 leave.approver-missing", "L6 leave.approver-missing");
    }

    @Test
    @DisplayName("L13: a manager's leave is the director's, by a band for his role")
    void a_managers_leave_is_the_directors() {
        LeavePolicy policy = LeaveOffice.policy()
                .bands(List.of(
                        LeaveBand.builder()
                                .addApplicantRoles(Role.MANAGER)
                                .addLevels(LeaveLevelRule.of(Role.DIRECTOR))
                                .build(),
                        LeaveBand.builder()
                                .addLevels(LeaveLevelRule.of(Role.MANAGER))
                                .build()))
                .build();
        LeaveFacts.Builder facts = LeaveOffice.facts().roles(List.of(Role.MANAGER));
        LeaveOffice managers =
                new LeaveOffice(policy).accept(LeaveOffice.submit(LeaveOffice.wish(LeaveOffice.march(4, 4)), facts));
        assertThat(approvers(managers)).containsExactly(LeaveOffice.DORA.id());
        assertThat(approvers(new LeaveOffice(policy).accept(LeaveOffice.submit(LeaveOffice.march(4, 4)))))
                .containsExactly(LeaveOffice.MAX.id());
    }

    @Test
    @DisplayName("L13: without such a band, who would decide his own leave is decided by the next one above, once")
    void nobody_decides_his_own_leave() {
        LeaveFacts.Builder facts =
                LeaveOffice.facts().roles(List.of(Role.SUPERVISOR)).line(List.of(LeaveOffice.above(LeaveOffice.DORA)));
        desk.accept(LeaveOffice.submit(LeaveOffice.wish(LeaveOffice.march(4, 10)), facts));
        assertThat(approvers(desk)).containsExactly(LeaveOffice.DORA.id());
        assertThat(refusedApproval(desk)).containsExactly("leave.own-request");
    }

    @Test
    @DisplayName("L11, L17: where no band includes a request, the supervisor decides")
    void anything_else_is_the_supervisors() {
        LeavePolicy policy = LeaveOffice.policy()
                .bands(List.of(LeaveBand.builder()
                        .addLeaveTypes(LeaveTypeId.MATERNITY)
                        .addLevels(LeaveLevelRule.of(Role.DIRECTOR))
                        .build()))
                .build();
        assertThat(approvers(new LeaveOffice(policy).accept(LeaveOffice.submit(LeaveOffice.march(4, 27)))))
                .containsExactly(LeaveOffice.SUE.id());
    }

    @Test
    @DisplayName("L5, L9: an exception is granted by the management: a level is added where none is its own")
    void an_exception_adds_a_level() {
        LeaveApplication.Builder late =
                LeaveOffice.wish(LeaveOffice.march(3, 3)).exceptionAsked(true).reason("my mother is in hospital");
        desk.at("2026-03-02T20:00").accept(LeaveOffice.submit(late, LeaveOffice.facts()));
        assertThat(desk.state().submission().orElseThrow().exceptions()).containsExactly(LeaveGuard.NOTICE);
        assertThat(approvers(desk)).containsExactly(LeaveOffice.SUE.id(), LeaveOffice.MAX.id());
        LeavePolicy policy =
                LeaveOffice.policy().exceptionApprovers(List.of(Role.DIRECTOR)).build();
        LeaveOffice strict = new LeaveOffice(policy)
                .at("2026-03-02T20:00")
                .accept(LeaveOffice.submit(
                        LeaveOffice.wish(LeaveOffice.march(3, 6))
                                .exceptionAsked(true)
                                .reason("as above"),
                        LeaveOffice.facts()));
        assertThat(approvers(strict)).containsExactly(LeaveOffice.SUE.id(), LeaveOffice.DORA.id());
    }

    private static LeaveOffice twoSupervisors(LeaveLevelMode mode) {
        LeavePolicy policy = LeaveOffice.policy()
                .bands(List.of(LeaveBand.builder()
                        .addLevels(LeaveLevelRule.builder()
                                .role(Role.SUPERVISOR)
                                .mode(mode)
                                .build())
                        .build()))
                .build();
        LeaveFacts.Builder facts = LeaveOffice.facts()
                .line(List.of(LeaveOffice.above(LeaveOffice.SUE), LeaveOffice.above(LeaveOffice.TOM)));
        return new LeaveOffice(policy).accept(LeaveOffice.submit(LeaveOffice.wish(LeaveOffice.march(4, 4)), facts));
    }

    @Test
    void any_one_of_a_level_is_enough() {
        LeaveOffice any = twoSupervisors(LeaveLevelMode.ANY).as(LeaveOffice.TOM).accept(LeaveOffice.approval());
        assertThat(any.state().status()).isEqualTo(LeaveStatus.APPROVED);
    }

    @Test
    void all_of_a_level_approve_in_any_order() {
        LeaveOffice all = twoSupervisors(LeaveLevelMode.ALL).as(LeaveOffice.TOM).accept(LeaveOffice.approval());
        assertThat(all.state().status()).isEqualTo(LeaveStatus.PENDING);
        assertThat(refusedApproval(all)).containsExactly("leave.approved-already");
        all.as(LeaveOffice.SUE).accept(LeaveOffice.approval());
        assertThat(all.state().status()).isEqualTo(LeaveStatus.APPROVED);
    }

    @Test
    void a_sequence_is_kept() {
        LeaveOffice sequence = twoSupervisors(LeaveLevelMode.SEQUENCE).as(LeaveOffice.TOM);
        assertThat(refusedApproval(sequence)).containsExactly("leave.out-of-turn");
        sequence.as(LeaveOffice.SUE).accept(LeaveOffice.approval());
        sequence.as(LeaveOffice.TOM).accept(LeaveOffice.approval());
        assertThat(sequence.state().approvals())
                .extracting(approval -> approval.approver())
                .containsExactly(LeaveOffice.SUE.id(), LeaveOffice.TOM.id());
    }

    private LeaveOffice substituted(LeaveSubstitution... substitutions) {
        return desk.accept(LeaveOffice.submit(
                LeaveOffice.wish(LeaveOffice.march(5, 6)), LeaveOffice.facts().addSubstitutions(substitutions)));
    }

    private static LeaveSubstitution standsIn(String substitute, String approver, int first, int last) {
        return LeaveSubstitution.of(
                AgentId.of(approver), AgentId.of(substitute), LeaveOffice.march(first), LeaveOffice.march(last));
    }

    @Test
    void a_substitute_decides_on_his_days_only_and_signs_by_his_own_name() {
        substituted(standsIn("tom", "sue", 3, 4)).as(LeaveOffice.TOM);
        assertThat(refusedApproval(desk)).containsExactly("L6 leave.another-line");
        desk.at("2026-03-03T09:00").accept(LeaveOffice.approval());
        assertThat(desk.state().approvals().get(0).approver()).isEqualTo(LeaveOffice.SUE.id());
        assertThat(desk.signer()).contains(LeaveOffice.TOM.id());
    }

    @Test
    void who_is_away_falls_through_to_the_substitutes_substitute_and_circles_end() {
        substituted(standsIn("tom", "sue", 2, 4), standsIn("max", "tom", 2, 4), standsIn("sue", "max", 2, 4));
        assertThat(desk.as(LeaveOffice.BOB).refusal(LeaveOffice.approval())).containsExactly("leave.not-approver");
        desk.as(LeaveOffice.MAX).accept(LeaveOffice.approval());
        assertThat(desk.signer()).contains(LeaveOffice.MAX.id());
    }

    @Test
    @DisplayName("L6: an applicant who stands in for his approver does not decide his own request")
    void a_substitute_does_not_decide_his_own_request() {
        substituted(standsIn("ann", "sue", 2, 4));
        assertThat(refusedApproval(desk)).containsExactly("leave.own-request");
    }

    private static TransferLeave transfer(String to) {
        TransferLeave.Builder transfer = TransferLeave.builder();
        return transfer.to(AgentId.of(to)).reason("away for a week").build();
    }

    @Test
    @DisplayName("L6: a decision is transferred within the line, by its owner or the management")
    void a_decision_is_transferred_within_the_line() {
        desk.submitted().as(LeaveOffice.SUE);
        assertThat(desk.refusal(transfer("tom"))).containsExactly("L6 leave.not-in-line");
        assertThat(desk.refusal(transfer("ann"))).containsExactly("leave.own-request");
        assertThat(desk.refusal(transfer("sue"))).containsExactly("leave.approver-already");
        assertThat(desk.refusal(TransferLeave.builder().to(LeaveOffice.MAX.id()).build()))
                .containsExactly("leave.reason-missing");
        assertThat(desk.as(LeaveOffice.BOB).refusal(transfer("max"))).containsExactly("leave.transferrer-needed");
        assertThat(desk.as(LeaveOffice.ANN).refusal(transfer("max")))
                .containsExactly("leave.own-request", "leave.transferrer-needed");
        assertThat(desk.as(LeaveOffice.BOB)
                        .refusal(TransferLeave.builder()
                                .from(LeaveOffice.TOM.id())
                                .to(LeaveOffice.MAX.id())
                                .reason("away for a week")
                                .build()))
                .containsExactly("leave.not-approver", "leave.transferrer-needed");
        desk.as(LeaveOffice.DORA).accept(transfer("max"));
        assertThat(approvers(desk)).containsExactly(LeaveOffice.MAX.id());
        assertThat(desk.as(LeaveOffice.SUE).refusal(LeaveOffice.approval())).containsExactly("L6 leave.another-line");
        desk.as(LeaveOffice.MAX).accept(LeaveOffice.approval());
    }

    @Test
    void only_the_decision_of_an_approver_is_transferred() {
        desk.submitted().as(LeaveOffice.MAX);
        assertThat(desk.refusal(TransferLeave.builder()
                        .from(LeaveOffice.BOB.id())
                        .to(LeaveOffice.MAX.id())
                        .reason("away")
                        .build()))
                .containsExactly("leave.not-approver");
    }

    @Test
    @DisplayName("L6: a decision is delegated within the line for some days; the approver can go on deciding")
    void a_decision_is_delegated_for_some_days() {
        desk.submitted().as(LeaveOffice.SUE);
        assertThat(desk.refusal(DelegateLeave.of(LeaveOffice.TOM.id(), LocalDate.of(2026, 3, 1))))
                .containsExactly("L6 leave.not-in-line", "leave.until-passed");
        desk.accept(DelegateLeave.of(LeaveOffice.MAX.id(), LeaveOffice.march(3)));
        assertThat(desk.send(DelegateLeave.of(LeaveOffice.MAX.id(), LeaveOffice.march(3)))
                        .isUnchanged())
                .isTrue();
        assertThat(desk.at("2026-03-04T00:00").as(LeaveOffice.MAX).refusal(LeaveOffice.approval()))
                .containsExactly("leave.not-approver");
        desk.at("2026-03-03T23:59").accept(LeaveOffice.approval());
        assertThat(desk.signer()).contains(LeaveOffice.MAX.id());
    }

    @Test
    void the_chain_stays_as_it_was_submitted_when_the_policy_changes() {
        desk.submitted();
        LeavePolicy later = LeaveOffice.policy()
                .bands(List.of(LeaveBand.builder()
                        .addLevels(LeaveLevelRule.of(Role.DIRECTOR))
                        .build()))
                .build();
        assertThat(LeaveRequests.lifecycle(later)
                        .decide(
                                desk.state(),
                                LeaveOffice.approval(),
                                DecisionContext.of(desk.now(), LeaveOffice.SUE, "after the change"))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void a_return_starts_the_approval_anew() {
        desk.accept(LeaveOffice.submit(LeaveOffice.march(4, 10)))
                .as(LeaveOffice.SUE)
                .accept(LeaveOffice.approval());
        assertThat(desk.as(LeaveOffice.DORA).refusal(ReturnLeave.builder().build()))
                .containsExactly("leave.reason-missing");
        desk.accept(ReturnLeave.of("three days at most"));
        assertThat(desk.state().status()).isEqualTo(LeaveStatus.RETURNED);
        SubmitLeave shorter = LeaveOffice.submit(LeaveOffice.march(4, 5));
        desk.as(LeaveOffice.ANN).accept(ResubmitLeave.of(shorter.application(), shorter.facts()));
        assertThat(desk.state().approvals()).isEmpty();
        assertThat(desk.state().level()).isEqualTo(1);
        assertThat(approvers(desk)).containsExactly(LeaveOffice.SUE.id());
    }
}
