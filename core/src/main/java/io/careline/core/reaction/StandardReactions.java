package io.careline.core.reaction;

import io.careline.attendance.UnauthorisedAbsenceConfirmed;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.CaseDisputeRequested;
import io.careline.callback.CaseFollowUpReported;
import io.careline.callback.NewCaseRequested;
import io.careline.callback.RequestCallback;
import io.careline.common.Id;
import io.careline.common.Incubating;
import io.careline.complaint.AbsorbComplaint;
import io.careline.complaint.AbsorptionDeclined;
import io.careline.complaint.Channel;
import io.careline.complaint.ComplaintClosed;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintMerged;
import io.careline.complaint.ComplaintSplit;
import io.careline.complaint.DisputeResponse;
import io.careline.complaint.FollowUpCaseRequested;
import io.careline.complaint.RecordFollowUp;
import io.careline.complaint.RecordRelation;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.RelationNoticeRequested;
import io.careline.complaint.SatisfactionCallRequested;
import io.careline.complaint.UndoMerge;
import io.careline.complaint.oversight.AgentComplaint;
import io.careline.conduct.ConductPolicy;
import io.careline.handover.NightComplaintRequested;
import io.careline.leave.LeaveAbsenceRaised;
import io.careline.leave.LeaveApproved;
import io.careline.leave.LeaveRevoked;
import io.careline.leave.LeaveShortened;
import io.careline.leave.RosterGapRequested;
import io.careline.lifecycle.EventEnvelope;
import io.careline.privacy.LeakReported;
import io.careline.reaction.Reactions;
import io.careline.roster.AmendRoster;
import io.careline.roster.ReportAbsence;
import io.careline.roster.Roster;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAmended;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterId;
import io.careline.swap.RepaymentArranged;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapAbsenceRaised;
import io.careline.swap.SwapApproved;
import io.careline.swap.SwapCancelled;
import io.careline.swap.SwapVoided;
import io.careline.swap.VoidSwap;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The answers every desk needs; a host adds its own with {@link Reactions.Builder#addAll(Reactions)}. */
public final class StandardReactions {
    private static final String COMPLAINT = "complaint";
    private static final String CALLBACK = "callback";
    private static final String ROSTER = "roster";
    private static final String SWAP = "swap";

    private static final Reactions ALL = Reactions.builder()
            .on(FollowUpCaseRequested.class, StandardReactions::registerFollowUpCase)
            .on(SatisfactionCallRequested.class, StandardReactions::requestSatisfactionCall)
            .on(CaseDisputeRequested.class, StandardReactions::disputeResponse)
            .on(CaseFollowUpReported.class, StandardReactions::recordFollowUp)
            .on(NewCaseRequested.class, StandardReactions::registerNewCase)
            .on(ComplaintMerged.class, StandardReactions::absorbComplaint)
            .on(AbsorptionDeclined.class, StandardReactions::undoMerge)
            .on(ComplaintSplit.class, StandardReactions::registerSplitCase)
            .on(RelationNoticeRequested.class, StandardReactions::recordRelation)
            .on(NightComplaintRequested.class, StandardReactions::registerNightComplaint)
            .on(RosterGapRequested.class, StandardReactions::reportAbsence)
            .onEach(LeaveApproved.class, AttendanceReactions::grant)
            .onEach(LeaveRevoked.class, AttendanceReactions::revoke)
            .onEach(LeaveShortened.class, AttendanceReactions::adjust)
            .onEach(LeaveAbsenceRaised.class, AttendanceReactions::raise)
            .on(SwapAbsenceRaised.class, AttendanceReactions::raise)
            .on(SwapApproved.class, (event, envelope) -> amendRoster(event.roster(), event.changes()))
            .on(RepaymentArranged.class, (event, envelope) -> amendRoster(event.roster(), event.changes()))
            .onEach(SwapCancelled.class, StandardReactions::giveBack)
            .onEach(SwapVoided.class, StandardReactions::giveBack)
            .build();

    private StandardReactions() {}

    /**
     * All of them. A complaint too old to be reopened is followed by a new one that names it (gap G14). A solved one whose
     * policy asks for it is followed by a callback (rule CB1), which the host may send with the callbacks that it knows to
     * be open still: a complaint that was disputed is solved more than once. A customer who
     * was called and is not satisfied disputes the answer to his complaint (rule CB1); his new requirement becomes a
     * complaint that names the original one (rule CB6), as does one that was raised on the complaint itself or split from
     * it. The outcome of a call that asked whether the customer is satisfied is recorded as that of the complaint's
     * follow-up (rules CB1, CP6). A complaint that another was merged into absorbs it; if it had ended by then, or was
     * merged itself, the merger is undone. What complaints become to each other is told to both. What a night shift left
     * becomes a complaint in the morning (rules H10, CP14); its work orders are for the host. Whoever has leave approved is
     * taken off the rosters of its days; what he was to work becomes gaps. His time off is granted to the attendance record
     * of each day, and taken back where leave is undone or shortened; absences that leave or a swap raises are raised there
     * for a person to judge (rules L3, L5, L18, W8, W10). A roster takes over what a swap changes, whole or
     * not at all (rule W3), and back where an approved one is called off; of one that a change upset, the other shift.
     *
     * <p>Attendance records are found by {@link io.careline.attendance.AttendanceId#of(io.careline.common.AgentId,
     * java.time.LocalDate)}. What reaches one before its shift is scheduled waits there; on a day without a shift nothing
     * comes of it.
     *
     * <p>Send the commands of one aggregate's events in the order of the events. A complaint that ended meanwhile refuses
     * the dispute and the outcome of a follow-up: it is for the host to reopen it and to send the command again.
     */
    public static Reactions all() {
        return ALL;
    }

    /**
     * Voids the swaps that a roster's amendment upsets. A roster does not know them: the host brings those that are pending
     * or in force, and asks anew for each event. A swap that was voided before stays as it is.
     *
     * @param swaps those of the roster that was amended; others are left alone
     */
    public static Reactions voidingSwaps(Collection<ShiftSwap> swaps) {
        List<ShiftSwap> known = List.copyOf(swaps);
        return Reactions.builder()
                .onEach(
                        RosterAmended.class,
                        (event, envelope) -> known.stream()
                                .filter(swap -> swap.roster()
                                        .filter(roster -> roster.value().equals(envelope.aggregateId()))
                                        .isPresent())
                                .filter(swap -> event.changes().stream().anyMatch(swap::isUpsetBy))
                                .map(swap ->
                                        new Reactions.Answer(SWAP, swap.id().value(), VoidSwap.of(event.changes())))
                                .toList())
                .build();
    }

    /**
     * Gives agents back the shifts that their approved leave took off the rosters, once it is undone or they are back
     * early: where nobody has filled the gap, and they have no other shift that day. Leave does not know the rosters: the
     * host brings them as they are, and asks anew for each event. A shift that somebody else works by then stays his, and
     * a roster that is made again meanwhile counts on the agent from the absences that the host gives it.
     *
     * @param rosters those with days of the leave; others are left alone
     */
    public static Reactions returningShifts(Collection<Roster> rosters) {
        ReturningShifts returning = new ReturningShifts(List.copyOf(rosters));
        return Reactions.builder()
                .onEach(LeaveRevoked.class, (event, envelope) -> returning.after(event))
                .onEach(LeaveShortened.class, (event, envelope) -> returning.after(event))
                .build();
    }

    /**
     * Reports conduct where an offence of the policy asks for it: a complaint about an agent that is closed as upheld (rule
     * CP19), an absence without leave that a person has confirmed, a leak (rule CF3). A complaint does not know whom it is
     * about: the host brings what it noted, and asks anew for each event. The case is named by agent and act ({@link
     * io.careline.conduct.ConductCaseId#of(io.careline.common.AgentId, io.careline.conduct.ActRef)}), so that a complaint
     * which is reopened and closed again finds the same one.
     *
     * <p>A leak is for the host to tell, with a {@link LeakReported} in an envelope: no life cycle here decides it.
     *
     * @param answers complaints about agents with their answers; those of other complaints are left alone, and the last one
     *     about an agent counts
     */
    @Incubating(since = "0.1.0")
    public static Reactions reportingConduct(ConductPolicy policy, Collection<AgentComplaint> answers) {
        ConductReactions conduct = new ConductReactions(Objects.requireNonNull(policy, "policy"), List.copyOf(answers));
        return Reactions.builder()
                .onEach(ComplaintClosed.class, (event, envelope) -> conduct.after(event, envelope))
                .onEach(UnauthorisedAbsenceConfirmed.class, (event, envelope) -> conduct.after(event, envelope))
                .onEach(LeakReported.class, (event, envelope) -> conduct.after(event, envelope))
                .build();
    }

    private static Reactions.Answer registerFollowUpCase(FollowUpCaseRequested event, EventEnvelope<?> envelope) {
        return new Reactions.Answer(
                envelope.lifecycle(),
                event.newCase().value(),
                RegisterComplaint.builder()
                        .customer(event.customer())
                        .receivedAt(envelope.time())
                        .channel(event.channel())
                        .department(event.department())
                        .summary(event.reason())
                        .tier(event.tier())
                        .category(event.category())
                        .product(event.product())
                        .owner(event.owner())
                        .follows(ComplaintId.of(envelope.aggregateId()))
                        .build());
    }

    private static Reactions.Answer requestSatisfactionCall(
            SatisfactionCallRequested event, EventEnvelope<?> envelope) {
        return new Reactions.Answer(
                CALLBACK,
                Id.fitting(envelope.aggregateId() + "/call-" + envelope.version()),
                RequestCallback.builder()
                        .customer(event.customer())
                        .zone(event.zone())
                        .purpose(CallbackPurpose.SATISFACTION)
                        .caseId(ComplaintId.of(envelope.aggregateId()))
                        .department(event.department())
                        .build());
    }

    private static Reactions.Answer disputeResponse(CaseDisputeRequested event, EventEnvelope<?> envelope) {
        return new Reactions.Answer(COMPLAINT, event.caseId().value(), DisputeResponse.of(event.reason()));
    }

    private static Reactions.Answer recordFollowUp(CaseFollowUpReported event, EventEnvelope<?> envelope) {
        return new Reactions.Answer(
                COMPLAINT,
                event.caseId().value(),
                RecordFollowUp.builder()
                        .outcome(event.outcome())
                        .note(event.note())
                        .build());
    }

    private static Reactions.Answer registerNewCase(NewCaseRequested event, EventEnvelope<?> envelope) {
        return new Reactions.Answer(
                COMPLAINT,
                event.newCase().value(),
                RegisterComplaint.builder()
                        .customer(event.customer())
                        .receivedAt(envelope.time())
                        .channel(Channel.PHONE)
                        .department(event.department())
                        .summary(event.summary())
                        .owner(event.owner())
                        .follows(event.follows())
                        .build());
    }

    private static Reactions.Answer absorbComplaint(ComplaintMerged event, EventEnvelope<?> envelope) {
        return new Reactions.Answer(
                envelope.lifecycle(),
                event.target().value(),
                AbsorbComplaint.builder()
                        .source(ComplaintId.of(envelope.aggregateId()))
                        .receivedAt(event.receivedAt())
                        .build());
    }

    private static Reactions.Answer undoMerge(AbsorptionDeclined event, EventEnvelope<?> envelope) {
        return new Reactions.Answer(
                envelope.lifecycle(), event.source().value(), UndoMerge.of(ComplaintId.of(envelope.aggregateId())));
    }

    private static Reactions.Answer registerSplitCase(ComplaintSplit event, EventEnvelope<?> envelope) {
        ComplaintId origin = ComplaintId.of(envelope.aggregateId());
        return new Reactions.Answer(
                envelope.lifecycle(),
                event.newCase().value(),
                RegisterComplaint.builder()
                        .customer(event.customer())
                        .receivedAt(event.receivedAt())
                        .channel(event.channel())
                        .department(event.department())
                        .summary(event.summary())
                        .tier(event.tier())
                        .category(event.category())
                        .product(event.product())
                        .owner(event.owner())
                        .follows(origin)
                        .parent(event.isChild() ? Optional.of(origin) : Optional.empty())
                        .build());
    }

    private static Reactions.Answer recordRelation(RelationNoticeRequested event, EventEnvelope<?> envelope) {
        return new Reactions.Answer(
                envelope.lifecycle(),
                event.recipient().value(),
                RecordRelation.of(ComplaintId.of(envelope.aggregateId()), event.relation()));
    }

    private static Reactions.Answer registerNightComplaint(NightComplaintRequested event, EventEnvelope<?> envelope) {
        return new Reactions.Answer(
                COMPLAINT,
                event.newCase().value(),
                RegisterComplaint.builder()
                        .customer(event.customer())
                        .receivedAt(event.receivedAt())
                        .channel(event.channel())
                        .department(event.department())
                        .summary(event.summary())
                        .build());
    }

    private static Reactions.Answer amendRoster(RosterId roster, List<RosterChange> changes) {
        return new Reactions.Answer(ROSTER, roster.value(), AmendRoster.of(changes));
    }

    private static List<Reactions.Answer> giveBack(SwapCancelled event, EventEnvelope<?> envelope) {
        return event.changes().isEmpty() ? List.of() : List.of(amendRoster(event.roster(), event.changes()));
    }

    private static List<Reactions.Answer> giveBack(SwapVoided event, EventEnvelope<?> envelope) {
        return event.returned().isEmpty()
                ? List.of()
                : event.roster().stream()
                        .map(roster -> amendRoster(roster, event.returned()))
                        .toList();
    }

    private static Reactions.Answer reportAbsence(RosterGapRequested event, EventEnvelope<?> envelope) {
        return new Reactions.Answer(
                ROSTER,
                event.roster().value(),
                ReportAbsence.of(RosterAbsence.of(event.agent(), event.from(), event.to()), event.cause()));
    }
}
