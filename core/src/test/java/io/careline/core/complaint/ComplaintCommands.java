package io.careline.core.complaint;

import io.careline.calendar.ClockName;
import io.careline.calendar.HoldReason;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.common.Money;
import io.careline.complaint.AbsorbComplaint;
import io.careline.complaint.AcceptResponse;
import io.careline.complaint.AcknowledgeComplaint;
import io.careline.complaint.ArchiveComplaint;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.AssignComplaint;
import io.careline.complaint.Category;
import io.careline.complaint.Channel;
import io.careline.complaint.ChargeDepartment;
import io.careline.complaint.ClaimComplaint;
import io.careline.complaint.CloseComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintRelation;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.ComplaintView;
import io.careline.complaint.ContactDirection;
import io.careline.complaint.CustomerTier;
import io.careline.complaint.DeclineComplaint;
import io.careline.complaint.DeescalateComplaint;
import io.careline.complaint.DisputeResponse;
import io.careline.complaint.EscalateComplaint;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.HoldComplaint;
import io.careline.complaint.IssueFinalResponse;
import io.careline.complaint.LinkComplaint;
import io.careline.complaint.MergeComplaint;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.RaiseNewDemand;
import io.careline.complaint.ReassignComplaint;
import io.careline.complaint.ReclassifyComplaint;
import io.careline.complaint.RecordBreach;
import io.careline.complaint.RecordCustomerContact;
import io.careline.complaint.RecordFollowUp;
import io.careline.complaint.RecordRelation;
import io.careline.complaint.ReferComplaint;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.ReopenComplaint;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.ResumeComplaint;
import io.careline.complaint.ScheduleFollowUp;
import io.careline.complaint.SetParent;
import io.careline.complaint.Severity;
import io.careline.complaint.SplitComplaint;
import io.careline.complaint.StartInvestigation;
import io.careline.complaint.UndoMerge;
import io.careline.complaint.WaitingFor;
import io.careline.complaint.WithdrawComplaint;
import io.careline.core.lifecycle.RandomCommands;
import io.careline.lifecycle.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes commands of every type by chance, sound ones and faulty ones, the same for the same seed. */
final class ComplaintCommands extends RandomCommands<Complaint, ComplaintCommand, ComplaintCommandType> {
    private static final List<Actor> PEOPLE =
            List.of(ComplaintDesk.ANN, ComplaintDesk.BOB, ComplaintDesk.LEAD, ComplaintDesk.DIRECTOR);
    private static final List<ClockName> CLOCKS = List.of(
            ComplaintClock.REGISTRATION,
            ComplaintClock.HANDOVER,
            ComplaintClock.FIRST_RESPONSE,
            ComplaintClock.NEXT_RESPONSE,
            ComplaintClock.PERIODIC_UPDATE,
            ComplaintClock.RESOLUTION,
            ComplaintClock.FOLLOW_UP);

    private static final List<ComplaintId> IDS =
            List.of(ComplaintId.of("C-1"), ComplaintId.of("C-2"), ComplaintId.of("C-3"), ComplaintId.of("C-1/1"));

    ComplaintCommands(long seed) {
        super(seed, List.of(ComplaintCommandType.values()), PEOPLE, Duration.ofDays(4));
    }

    @Override
    public ComplaintCommand of(ComplaintCommandType type, Instant now, Complaint state) {
        return switch (type) {
            case REGISTER -> register(now);
            case ACKNOWLEDGE -> AcknowledgeComplaint.of();
            case ASSESS ->
                AssessComplaint.builder()
                        .solvableByOfficer(chance())
                        .claimedCompensation(maybe(money()))
                        .category(maybe(Category.of("lift")))
                        .build();
            case ASSIGN -> AssignComplaint.of(actor());
            case REASSIGN ->
                ReassignComplaint.builder().assignee(actor()).reason(text()).build();
            case CLAIM -> ClaimComplaint.of();
            case CHARGE_DEPARTMENT -> ChargeDepartment.of(DepartmentId.of("repairs"));
            case START_INVESTIGATION -> StartInvestigation.of();
            case HOLD ->
                HoldComplaint.of(
                        any(List.of(HoldReason.AWAITING_CUSTOMER, HoldReason.AWAITING_DEPARTMENT)),
                        any(List.of(WaitingFor.CUSTOMER, WaitingFor.SUPPLIER)));
            case RESUME -> ResumeComplaint.of();
            case RECORD_CUSTOMER_CONTACT ->
                RecordCustomerContact.builder()
                        .direction(any(List.of(ContactDirection.values())))
                        .missingCallReported(chance())
                        .note(text())
                        .build();
            case ESCALATE ->
                EscalateComplaint.builder()
                        .level(maybe(below(4)))
                        .breachedClock(maybe(any(CLOCKS)))
                        .reason(text())
                        .build();
            case DEESCALATE -> DeescalateComplaint.builder().reason(text()).build();
            case RECLASSIFY ->
                ReclassifyComplaint.builder()
                        .severity(maybe(any(List.of(Severity.values()))))
                        .category(maybe(Category.of("noise")))
                        .reason(text())
                        .build();
            case PROPOSE_RESPONSE ->
                ProposeResponse.builder()
                        .outcome(any(List.of(ResponseOutcome.values())))
                        .reasons(text())
                        .remedy(maybe(money()))
                        .build();
            case ACCEPT_RESPONSE -> AcceptResponse.of();
            case DISPUTE_RESPONSE -> DisputeResponse.builder().reason(text()).build();
            case ISSUE_FINAL_RESPONSE ->
                IssueFinalResponse.builder()
                        .outcome(any(List.of(ResponseOutcome.values())))
                        .reasons(text())
                        .recourse(text())
                        .build();
            case SCHEDULE_FOLLOW_UP ->
                ScheduleFollowUp.builder()
                        .at(maybe(now.plusSeconds(below(7200) - 3600L)))
                        .build();
            case RECORD_FOLLOW_UP -> RecordFollowUp.of(any(List.of(FollowUpOutcome.values())));
            case CLOSE -> CloseComplaint.builder().waiver(text()).build();
            case REOPEN -> ReopenComplaint.builder().reason(text()).build();
            case ARCHIVE -> ArchiveComplaint.of();
            case WITHDRAW -> WithdrawComplaint.builder().reason(text()).build();
            case DECLINE -> DeclineComplaint.builder().reason(text()).build();
            case REFER ->
                ReferComplaint.builder().recipient(text()).reason(text()).build();
            case RECORD_BREACH -> RecordBreach.of(any(CLOCKS), 1 + below(2));
            case MERGE ->
                MergeComplaint.builder().target(other()).reason(text()).build();
            case ABSORB ->
                AbsorbComplaint.builder()
                        .source(id())
                        .receivedAt(maybe(now.minusSeconds(below(86_400))))
                        .build();
            case SPLIT ->
                SplitComplaint.builder().summary(text()).child(isSeldom()).build();
            case LINK -> LinkComplaint.of(other());
            case SET_PARENT -> SetParent.builder().parent(maybe(other())).build();
            case RECORD_RELATION -> RecordRelation.of(id(), any(List.of(ComplaintRelation.values())));
            case UNDO_MERGE -> UndoMerge.of(id());
            case RAISE_NEW_DEMAND -> RaiseNewDemand.builder().demand(text()).build();
        };
    }

    private ComplaintCommand register(Instant now) {
        return RegisterComplaint.builder()
                .customer(mostly(CustomerRef.of("K-1")))
                .receivedAt(mostly(now.minusSeconds(below(1200) - 10L)))
                .channel(mostly(Channel.PHONE))
                .department(mostly(DepartmentId.of("repairs")))
                .summary(mostly("noise"))
                .tier(maybe(CustomerTier.A))
                .owner(maybe(actor()))
                .parent(isSeldom() ? Optional.of(id()) : Optional.empty())
                .quickContactWanted(chance())
                .build();
    }

    /** Another complaint, or the walked one itself. */
    private ComplaintId id() {
        return any(IDS);
    }

    private ComplaintView other() {
        return ComplaintView.builder()
                .id(id())
                .status(any(List.of(
                        ComplaintStatus.ASSESSED,
                        ComplaintStatus.RESOLVED,
                        ComplaintStatus.CLOSED,
                        ComplaintStatus.MERGED)))
                .customer(maybe(CustomerRef.of("K-2")))
                .mergedInto(isSeldom() ? Optional.of(id()) : Optional.empty())
                .ancestors(isSeldom() ? IDS : List.of())
                .build();
    }

    private Money money() {
        return Money.of("CNY", any(List.of("-1", "50", "500", "5000")));
    }

    private Optional<String> text() {
        return below(6) == 0 ? Optional.empty() : Optional.of("because");
    }
}
