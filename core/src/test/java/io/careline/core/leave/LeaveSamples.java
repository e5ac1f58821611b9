package io.careline.core.leave;

import io.careline.calendar.HourRange;
import io.careline.common.AbsenceCause;
import io.careline.common.AgentId;
import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import io.careline.leave.ApprovalGiven;
import io.careline.leave.ApproveLeave;
import io.careline.leave.CompletePapers;
import io.careline.leave.DayHalf;
import io.careline.leave.DecideRevocation;
import io.careline.leave.DeclineLeave;
import io.careline.leave.DelegateLeave;
import io.careline.leave.DraftLeave;
import io.careline.leave.EmergencyReported;
import io.careline.leave.ExpireLeave;
import io.careline.leave.LeaveAbsenceRaised;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveApproval;
import io.careline.leave.LeaveApproved;
import io.careline.leave.LeaveBand;
import io.careline.leave.LeaveBlock;
import io.careline.leave.LeaveChain;
import io.careline.leave.LeaveChannel;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveCompleted;
import io.careline.leave.LeaveCount;
import io.careline.leave.LeaveDay;
import io.careline.leave.LeaveDayKind;
import io.careline.leave.LeaveDeclined;
import io.careline.leave.LeaveDelegated;
import io.careline.leave.LeaveDrafted;
import io.careline.leave.LeaveEvent;
import io.careline.leave.LeaveExpired;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeaveGuard;
import io.careline.leave.LeaveLedger;
import io.careline.leave.LeaveLedgerPolicy;
import io.careline.leave.LeaveLevel;
import io.careline.leave.LeaveLevelMode;
import io.careline.leave.LeaveLevelRule;
import io.careline.leave.LeaveMeasure;
import io.careline.leave.LeaveNotice;
import io.careline.leave.LeaveOverstayed;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeavePortion;
import io.careline.leave.LeaveRecounted;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveRequestId;
import io.careline.leave.LeaveResubmitted;
import io.careline.leave.LeaveReturned;
import io.careline.leave.LeaveRevoked;
import io.careline.leave.LeaveRule;
import io.careline.leave.LeaveSeverity;
import io.careline.leave.LeaveShortened;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveStarted;
import io.careline.leave.LeaveStatus;
import io.careline.leave.LeaveSubmission;
import io.careline.leave.LeaveSubmitted;
import io.careline.leave.LeaveSubstitution;
import io.careline.leave.LeaveSuperior;
import io.careline.leave.LeaveTransferred;
import io.careline.leave.LeaveType;
import io.careline.leave.LeaveTypeId;
import io.careline.leave.LeaveView;
import io.careline.leave.LeaveWithdrawn;
import io.careline.leave.PapersCompleted;
import io.careline.leave.PapersMissed;
import io.careline.leave.RecordAbsence;
import io.careline.leave.RecordOverstay;
import io.careline.leave.RecordPapersMissed;
import io.careline.leave.RecountLeave;
import io.careline.leave.ReportBack;
import io.careline.leave.ReportEmergency;
import io.careline.leave.RequestRevocation;
import io.careline.leave.ResubmitLeave;
import io.careline.leave.ReturnLeave;
import io.careline.leave.RevocationRefused;
import io.careline.leave.RevocationRequested;
import io.careline.leave.RevokeLeave;
import io.careline.leave.RosterGapRequested;
import io.careline.leave.StartLeave;
import io.careline.leave.SubmitLeave;
import io.careline.leave.TransferLeave;
import io.careline.leave.UnauthorisedAbsence;
import io.careline.leave.WithdrawLeave;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.Role;
import io.careline.roster.Assignment;
import io.careline.roster.ChangeCause;
import io.careline.roster.RosterId;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One of every command and event of a leave request, and a request, with every attribute set. */
public final class LeaveSamples {
    private static final Instant TIME = Instant.parse("2026-03-02T01:15:30Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final AgentId ANN = AgentId.of("ann");
    private static final AgentId SUE = AgentId.of("sue");
    private static final AgentId TOM = AgentId.of("tom");
    private static final Attributes ATTRIBUTES = Attributes.empty().with(AttributeKey.text("shop"), "shop-2");
    private static final LeaveSpan SPAN = LeaveSpan.of(DAY, DayHalf.SECOND, DAY.plusDays(1), DayHalf.FIRST);
    private static final LeaveApplication APPLICATION = LeaveApplication.builder()
            .agent(ANN)
            .leaveType(LeaveTypeId.SICK)
            .span(SPAN)
            .reason("the reason")
            .addDocuments("note-3")
            .special(true)
            .swapTried(true)
            .exceptionAsked(true)
            .build();
    private static final LeaveCount COUNT = count(LeaveAmount.halfDays(2));
    private static final LeaveSubstitution SUBSTITUTION = LeaveSubstitution.of(SUE, TOM, DAY, DAY.plusDays(1));
    private static final LeaveChain CHAIN = LeaveChain.builder()
            .addLevels(LeaveLevel.builder()
                    .role(Role.SUPERVISOR)
                    .addApprovers(SUE)
                    .mode(LeaveLevelMode.ALL)
                    .build())
            .addLine(LeaveSuperior.of(SUE, Role.SUPERVISOR))
            .addSubstitutions(SUBSTITUTION)
            .build();
    private static final LeaveSubmission SUBMISSION = LeaveSubmission.builder()
            .application(APPLICATION)
            .channel(LeaveChannel.BY_PROXY)
            .proxy(TOM)
            .emergency(true)
            .count(COUNT)
            .chain(CHAIN)
            .addExceptions(LeaveGuard.NIGHT_SHIFT)
            .startsAt(TIME)
            .endsAt(TIME.plusSeconds(3600))
            .returnDueAt(TIME.plusSeconds(7200))
            .expiresAt(TIME)
            .papersDueAt(TIME.plusSeconds(9000))
            .rosterCause(ChangeCause.SICKNESS)
            .addRosters(RosterId.of("desk-2026-03"))
            .build();
    private static final LeaveFacts FACTS = LeaveFacts.builder()
            .addLine(LeaveSuperior.of(SUE, Role.SUPERVISOR))
            .addSubstitutions(SUBSTITUTION)
            .addRoles(Role.OFFICER)
            .hiredOn(LocalDate.of(2025, 1, 1))
            .addRequests(LeaveView.builder()
                    .id(LeaveRequestId.of("L-9"))
                    .leaveType(LeaveTypeId.PERSONAL)
                    .span(LeaveSpan.hours(DAY.plusDays(7), HourRange.parse("13:00-15:00")))
                    .status(LeaveStatus.PENDING)
                    .count(COUNT)
                    .build())
            .ledger(LeaveLedger.empty(ANN, LeaveTypeId.SICK, LeaveMeasure.DAYS))
            .addDays(LeaveDay.workday(DAY, HourRange.parse("09:00-18:00")), LeaveDay.holiday(DAY.plusDays(1)))
            .addAssignments(Assignment.of(ANN, DAY, ShiftType.of(ShiftCode.DAY, HourRange.parse("09:00-18:00"))))
            .addRosters(RosterId.of("desk-2026-03"))
            .addSwappedShifts(DAY)
            .addPublicHolidays(DAY.plusDays(1))
            .putTeamAway(DAY, 2)
            .build();
    private static final UnauthorisedAbsence ABSENCE = UnauthorisedAbsence.builder()
            .agent(ANN)
            .from(DAY)
            .to(DAY.plusDays(1))
            .cause(AbsenceCause.LEAVE_NOT_APPROVED)
            .build();

    private LeaveSamples() {}

    private static LeaveCount count(LeaveAmount amount) {
        return LeaveCount.builder()
                .amount(amount)
                .addPortions(LeavePortion.builder()
                        .date(DAY)
                        .kind(LeaveDayKind.WORKDAY)
                        .days(LeaveAmount.halfDays(1))
                        .hours(LeaveAmount.hours(4))
                        .build())
                .build();
    }

    /** One of every command, in the order of the types. */
    public static List<LeaveCommand> commands() {
        return List.of(
                DraftLeave.builder()
                        .application(APPLICATION)
                        .attributes(ATTRIBUTES)
                        .build(),
                SubmitLeave.builder()
                        .application(APPLICATION)
                        .facts(FACTS)
                        .channel(LeaveChannel.IN_PERSON)
                        .proxy(SUE)
                        .attributes(ATTRIBUTES)
                        .build(),
                ReportEmergency.builder()
                        .application(APPLICATION)
                        .facts(FACTS)
                        .happenedAt(TIME)
                        .channel(LeaveChannel.IN_PERSON)
                        .proxy(SUE)
                        .attributes(ATTRIBUTES)
                        .build(),
                ApproveLeave.builder()
                        .facts(FACTS)
                        .note("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                DeclineLeave.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                ReturnLeave.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                ResubmitLeave.builder()
                        .application(APPLICATION)
                        .facts(FACTS)
                        .channel(LeaveChannel.IN_PERSON)
                        .proxy(SUE)
                        .attributes(ATTRIBUTES)
                        .build(),
                TransferLeave.builder()
                        .to(TOM)
                        .from(SUE)
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                DelegateLeave.builder()
                        .to(TOM)
                        .until(DAY)
                        .attributes(ATTRIBUTES)
                        .build(),
                WithdrawLeave.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                RequestRevocation.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                DecideRevocation.builder()
                        .granted(true)
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                RevokeLeave.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                CompletePapers.builder()
                        .addDocuments("note-4")
                        .attributes(ATTRIBUTES)
                        .build(),
                RecordPapersMissed.builder().attributes(ATTRIBUTES).build(),
                StartLeave.builder().attributes(ATTRIBUTES).build(),
                ReportBack.builder()
                        .returnedAt(TIME)
                        .taken(SPAN)
                        .facts(FACTS)
                        .attributes(ATTRIBUTES)
                        .build(),
                RecordOverstay.builder().attributes(ATTRIBUTES).build(),
                RecordAbsence.builder().from(DAY).to(DAY).attributes(ATTRIBUTES).build(),
                RecountLeave.builder().facts(FACTS).attributes(ATTRIBUTES).build(),
                ExpireLeave.builder().attributes(ATTRIBUTES).build());
    }

    /** One of every event, in the order of the types. */
    public static List<LeaveEvent> events() {
        return List.of(
                LeaveDrafted.builder()
                        .application(APPLICATION)
                        .attributes(ATTRIBUTES)
                        .build(),
                LeaveSubmitted.builder()
                        .submission(SUBMISSION)
                        .attributes(ATTRIBUTES)
                        .build(),
                EmergencyReported.builder()
                        .submission(SUBMISSION)
                        .happenedAt(TIME)
                        .attributes(ATTRIBUTES)
                        .build(),
                LeaveResubmitted.builder()
                        .submission(SUBMISSION)
                        .attributes(ATTRIBUTES)
                        .build(),
                ApprovalGiven.builder()
                        .level(1)
                        .addApprovers(SUE)
                        .nextLevel(2)
                        .note("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                LeaveApproved.builder()
                        .agent(SUE)
                        .leaveType(LeaveTypeId.SICK)
                        .span(SPAN)
                        .startsAt(TIME)
                        .endsAt(TIME.plusSeconds(3600))
                        .count(COUNT)
                        .attributes(ATTRIBUTES)
                        .build(),
                RosterGapRequested.builder()
                        .roster(RosterId.of("desk-2026-03"))
                        .agent(SUE)
                        .from(DAY)
                        .to(DAY)
                        .cause(ChangeCause.LEAVE)
                        .attributes(ATTRIBUTES)
                        .build(),
                LeaveDeclined.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                LeaveReturned.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                LeaveTransferred.builder()
                        .from(SUE)
                        .to(TOM)
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                LeaveDelegated.builder()
                        .substitution(SUBSTITUTION)
                        .attributes(ATTRIBUTES)
                        .build(),
                LeaveWithdrawn.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                RevocationRequested.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                RevocationRefused.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                LeaveRevoked.builder()
                        .asked(true)
                        .agent(SUE)
                        .span(SPAN)
                        .count(COUNT)
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                PapersCompleted.builder()
                        .addDocuments("note-4")
                        .attributes(ATTRIBUTES)
                        .build(),
                PapersMissed.builder().dueAt(TIME).attributes(ATTRIBUTES).build(),
                LeaveStarted.builder().attributes(ATTRIBUTES).build(),
                LeaveShortened.builder()
                        .agent(SUE)
                        .approvedSpan(SPAN)
                        .approved(COUNT)
                        .taken(count(LeaveAmount.halfDays(1)))
                        .span(SPAN)
                        .startsAt(TIME)
                        .endsAt(TIME.plusSeconds(3600))
                        .attributes(ATTRIBUTES)
                        .build(),
                LeaveCompleted.builder()
                        .returnedAt(TIME)
                        .papersDueAt(TIME)
                        .attributes(ATTRIBUTES)
                        .build(),
                LeaveOverstayed.builder().dueAt(TIME).attributes(ATTRIBUTES).build(),
                LeaveAbsenceRaised.builder()
                        .absence(ABSENCE)
                        .attributes(ATTRIBUTES)
                        .build(),
                LeaveRecounted.builder()
                        .before(COUNT)
                        .after(count(LeaveAmount.days(2)))
                        .startsAt(TIME)
                        .endsAt(TIME.plusSeconds(32400))
                        .returnDueAt(TIME.plusSeconds(86400))
                        .papersDueAt(TIME.plusSeconds(140070))
                        .attributes(ATTRIBUTES)
                        .build(),
                LeaveExpired.builder().attributes(ATTRIBUTES).build());
    }

    /** A request with every attribute set. */
    public static LeaveRequest request() {
        return LeaveRequest.builder()
                .id(LeaveRequestId.of("L-1"))
                .status(LeaveStatus.ONGOING)
                .revision(Revision.of(3, List.of(CommandId.of("command-1"), CommandId.of("command-2"))))
                .application(APPLICATION)
                .submission(SUBMISSION)
                .level(2)
                .addApprovals(LeaveApproval.builder()
                        .level(1)
                        .approver(SUE)
                        .signedBy(TOM)
                        .at(TIME)
                        .build())
                .approvedAt(TIME)
                .startedAt(TIME)
                .returnedAt(TIME)
                .overstayed(true)
                .papersDueAt(TIME)
                .papersMissed(true)
                .addAbsences(ABSENCE)
                .attributes(ATTRIBUTES)
                .build();
    }

    /** A policy with every knob turned. */
    public static LeavePolicy policy() {
        return LeavePolicy.builder()
                .version(PolicyVersion.of("taobao-shop-strict", "1"))
                .zone(ZoneId.of("Asia/Shanghai"))
                .addRules(LeaveRule.builder()
                        .leave(LeaveType.builder()
                                .id(LeaveTypeId.SICK)
                                .documentFrom(LeaveAmount.days(2))
                                .balanceNeeded(true)
                                .build())
                        .channels(EnumSet.of(LeaveChannel.BY_PHONE))
                        .notice(LeaveNotice.ofDays(2))
                        .specialNotice(LeaveNotice.ofHours(1))
                        .putNoticeByShift(ShiftCode.NIGHT, LeaveNotice.ofHours(48))
                        .nightRestricted(false)
                        .leastTenure(Period.ofMonths(6))
                        .longestRun(LeaveAmount.days(10))
                        .documentLater(true)
                        .ledger(LeaveLedgerPolicy.builder()
                                .measure(LeaveMeasure.DAYS)
                                .build())
                        .pendingCounted(false)
                        .rosterCause(ChangeCause.SICKNESS)
                        .putSeverities(LeaveGuard.NOTICE, LeaveSeverity.WARN)
                        .build())
                .addBands(LeaveBand.builder()
                        .addLeaveTypes(LeaveTypeId.SICK)
                        .addApplicantRoles(Role.OFFICER)
                        .from(LeaveAmount.halfDays(1))
                        .fromIncluded(false)
                        .upTo(LeaveAmount.days(3))
                        .upToIncluded(false)
                        .addLevels(LeaveLevelRule.builder()
                                .role(Role.SUPERVISOR)
                                .mode(LeaveLevelMode.SEQUENCE)
                                .build())
                        .build())
                .putSeverities(LeaveGuard.TENURE, LeaveSeverity.NEEDS_EXCEPTION)
                .putRuleIds(LeaveGuard.EMERGENCY_CALL, "L14")
                .nightCutoff(LocalTime.of(10, 0))
                .emergencyCall(Duration.ofHours(1))
                .addBlocks(LeaveBlock.builder()
                        .from(LocalDate.of(2026, 11, 1))
                        .to(LocalDate.of(2026, 11, 11))
                        .addExemptRoles(Role.TEAM_LEAD)
                        .build())
                .mostAway(3)
                .putLeastOnDuty(ShiftCode.DAY, 2)
                .returnGrace(Duration.ofMinutes(15))
                .exceptionApprovers(Set.of(Role.DIRECTOR))
                .transferrers(Set.of(Role.MANAGER))
                .revokers(Set.of(Role.DIRECTOR))
                .build();
    }
}
