package io.careline.core.attendance;

import io.careline.attendance.AbsenceRef;
import io.careline.attendance.AssessShift;
import io.careline.attendance.AttendanceCommand;
import io.careline.attendance.AttendanceCorrected;
import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendanceId;
import io.careline.attendance.AttendanceLocked;
import io.careline.attendance.AttendanceMonth;
import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceReasons;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.AttendanceStatus;
import io.careline.attendance.AttendanceStep;
import io.careline.attendance.AwayFromPost;
import io.careline.attendance.AwayMeasure;
import io.careline.attendance.AwayRecorded;
import io.careline.attendance.ConfirmUnauthorisedAbsence;
import io.careline.attendance.CorrectAttendance;
import io.careline.attendance.DeductionBasis;
import io.careline.attendance.DeductionProposal;
import io.careline.attendance.DismissUnauthorisedAbsence;
import io.careline.attendance.EvidenceRequested;
import io.careline.attendance.EvidenceSubmitted;
import io.careline.attendance.GrantTimeOff;
import io.careline.attendance.LatenessRule;
import io.careline.attendance.LockAttendance;
import io.careline.attendance.PayDeduction;
import io.careline.attendance.RaiseUnauthorisedAbsence;
import io.careline.attendance.RaisedAbsence;
import io.careline.attendance.RecordAway;
import io.careline.attendance.RescheduleShift;
import io.careline.attendance.RevokeTimeOff;
import io.careline.attendance.ScheduleShift;
import io.careline.attendance.ShiftAssessed;
import io.careline.attendance.ShiftAssessment;
import io.careline.attendance.ShiftRescheduled;
import io.careline.attendance.ShiftScheduled;
import io.careline.attendance.SignIn;
import io.careline.attendance.SignOut;
import io.careline.attendance.SignedIn;
import io.careline.attendance.SignedOut;
import io.careline.attendance.SubmitEvidence;
import io.careline.attendance.TimeOff;
import io.careline.attendance.TimeOffGranted;
import io.careline.attendance.TimeOffKind;
import io.careline.attendance.TimeOffRevoked;
import io.careline.attendance.UnauthorisedAbsenceConfirmed;
import io.careline.attendance.UnauthorisedAbsenceDismissed;
import io.careline.attendance.UnauthorisedAbsenceRaised;
import io.careline.calendar.HourRange;
import io.careline.calendar.OpenInterval;
import io.careline.common.AbsenceCause;
import io.careline.common.AgentId;
import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import io.careline.common.DaysOfPay;
import io.careline.common.Money;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.Role;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** One of every command and event of attendance, a record, a policy and a month, with every attribute set. */
public final class AttendanceSamples {
    private static final Instant IN = Instant.parse("2026-03-03T00:50:00Z");
    private static final Instant OUT = Instant.parse("2026-03-03T09:30:00Z");
    private static final AgentId ANN = AgentId.of("ann");
    private static final LocalDate DATE = LocalDate.of(2026, 3, 3);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final AbsenceRef REFERENCE = AbsenceRef.of("leave-7");
    private static final Attributes ATTRIBUTES = Attributes.empty().with(AttributeKey.text("shop"), "shop-2");
    private static final OpenInterval HOURS = OpenInterval.parse("2026-03-03T00:30:00Z/2026-03-03T09:30:00Z");
    private static final OpenInterval MEAL = OpenInterval.parse("2026-03-03T04:00:00Z/2026-03-03T05:00:00Z");
    private static final ShiftType DAY = ShiftType.builder()
            .code(ShiftCode.DAY)
            .hours(HourRange.parse("08:30-17:30"))
            .addBreaks(HourRange.parse("12:00-13:00"))
            .build();
    private static final TimeOff TIME_OFF = TimeOff.builder()
            .reference(REFERENCE)
            .kind(TimeOffKind.LEAVE)
            .interval(OpenInterval.parse("2026-03-03T06:00:00Z/2026-03-03T07:00:00Z"))
            .build();
    private static final AwayFromPost AWAY = AwayFromPost.builder()
            .interval(OpenInterval.parse("2026-03-03T02:00:00Z/2026-03-03T02:25:00Z"))
            .approved(true)
            .reason("bank")
            .build();
    private static final RaisedAbsence RAISED = RaisedAbsence.builder()
            .cause(AbsenceCause.LEAVE_OVERSTAYED)
            .ruleId("L3")
            .reference(REFERENCE)
            .note("not back on Monday")
            .build();
    private static final PayDeduction DEDUCTION = PayDeduction.builder()
            .daysOfPay(DaysOfPay.of(1, 2))
            .amount(Money.of("CNY", "5"))
            .build();
    private static final DeductionProposal PROPOSAL = DeductionProposal.builder()
            .basis(DeductionBasis.LATENESS)
            .deduction(DEDUCTION)
            .ruleId("A1")
            .addDates(DATE)
            .build();
    private static final ShiftAssessment ASSESSMENT = ShiftAssessment.builder()
            .outcome(AttendanceOutcome.LATE)
            .late(Duration.ofMinutes(20))
            .early(Duration.ofMinutes(3))
            .away(Duration.ofSeconds(90))
            .latenesses(1)
            .addProposals(PROPOSAL)
            .build();

    private AttendanceSamples() {}

    /** One of every command, in the order of the types. */
    public static List<AttendanceCommand> commands() {
        return List.of(
                ScheduleShift.builder()
                        .agent(ANN)
                        .date(DATE)
                        .zone(ZONE)
                        .shift(DAY)
                        .attributes(ATTRIBUTES)
                        .build(),
                RescheduleShift.builder().shift(DAY).attributes(ATTRIBUTES).build(),
                GrantTimeOff.builder().timeOff(TIME_OFF).attributes(ATTRIBUTES).build(),
                RevokeTimeOff.builder()
                        .reference(REFERENCE)
                        .attributes(ATTRIBUTES)
                        .build(),
                SignIn.builder()
                        .at(IN)
                        .explanation("traffic")
                        .attributes(ATTRIBUTES)
                        .build(),
                SignOut.builder()
                        .at(OUT)
                        .workUndone(true)
                        .attributes(ATTRIBUTES)
                        .build(),
                RecordAway.builder().away(AWAY).attributes(ATTRIBUTES).build(),
                RaiseUnauthorisedAbsence.builder()
                        .absence(RAISED)
                        .attributes(ATTRIBUTES)
                        .build(),
                SubmitEvidence.builder()
                        .evidence("slip-9")
                        .attributes(ATTRIBUTES)
                        .build(),
                AssessShift.builder().attributes(ATTRIBUTES).build(),
                ConfirmUnauthorisedAbsence.builder()
                        .note("three witnesses")
                        .attributes(ATTRIBUTES)
                        .build(),
                DismissUnauthorisedAbsence.builder()
                        .reason("was in hospital")
                        .attributes(ATTRIBUTES)
                        .build(),
                CorrectAttendance.builder()
                        .signedInAt(IN)
                        .signedOutAt(OUT)
                        .reason("forgotten")
                        .evidence("camera 3")
                        .correctionsThisMonth(1)
                        .attributes(ATTRIBUTES)
                        .build(),
                LockAttendance.builder().attributes(ATTRIBUTES).build());
    }

    /** One of every event, in the order of the types. */
    public static List<AttendanceEvent> events() {
        return List.of(
                ShiftScheduled.builder()
                        .agent(ANN)
                        .date(DATE)
                        .zone(ZONE)
                        .shift(DAY)
                        .hours(HOURS)
                        .addBreaks(MEAL)
                        .assessableFrom(OUT.plusSeconds(1800))
                        .lockableFrom(Instant.parse("2026-04-05T16:00:00Z"))
                        .attributes(ATTRIBUTES)
                        .build(),
                ShiftRescheduled.builder()
                        .shift(DAY)
                        .hours(HOURS)
                        .addBreaks(MEAL)
                        .assessableFrom(OUT.plusSeconds(1800))
                        .attributes(ATTRIBUTES)
                        .build(),
                TimeOffGranted.builder()
                        .timeOff(TIME_OFF)
                        .assessment(ASSESSMENT)
                        .attributes(ATTRIBUTES)
                        .build(),
                TimeOffRevoked.builder()
                        .reference(REFERENCE)
                        .assessment(ASSESSMENT)
                        .attributes(ATTRIBUTES)
                        .build(),
                SignedIn.builder()
                        .at(IN)
                        .explanation("traffic")
                        .attributes(ATTRIBUTES)
                        .build(),
                SignedOut.builder()
                        .at(OUT)
                        .workUndone(true)
                        .attributes(ATTRIBUTES)
                        .build(),
                AwayRecorded.builder().away(AWAY).attributes(ATTRIBUTES).build(),
                UnauthorisedAbsenceRaised.builder()
                        .absence(RAISED)
                        .evidenceDueAt(OUT.plusSeconds(86_400))
                        .attributes(ATTRIBUTES)
                        .build(),
                EvidenceRequested.builder()
                        .dueAt(OUT.plusSeconds(86_400))
                        .attributes(ATTRIBUTES)
                        .build(),
                EvidenceSubmitted.builder()
                        .evidence("slip-9")
                        .attributes(ATTRIBUTES)
                        .build(),
                ShiftAssessed.builder()
                        .assessment(ASSESSMENT)
                        .attributes(ATTRIBUTES)
                        .build(),
                UnauthorisedAbsenceConfirmed.builder()
                        .addAbsences(RAISED)
                        .note("three witnesses")
                        .assessment(ASSESSMENT)
                        .attributes(ATTRIBUTES)
                        .build(),
                UnauthorisedAbsenceDismissed.builder()
                        .addAbsences(RAISED)
                        .reason("was in hospital")
                        .attributes(ATTRIBUTES)
                        .build(),
                AttendanceCorrected.builder()
                        .signedInAt(IN)
                        .signedOutAt(OUT)
                        .reason("forgotten")
                        .evidence("camera 3")
                        .assessment(ASSESSMENT)
                        .attributes(ATTRIBUTES)
                        .build(),
                AttendanceLocked.builder().attributes(ATTRIBUTES).build());
    }

    public static AttendanceRecord attendance() {
        return AttendanceRecord.builder()
                .id(AttendanceId.of(ANN, DATE))
                .status(AttendanceStatus.CORRECTED)
                .revision(Revision.of(4, List.of(CommandId.of("command-1"), CommandId.of("command-2"))))
                .agent(ANN)
                .date(DATE)
                .zone(ZONE)
                .shift(DAY)
                .hours(HOURS)
                .addBreaks(MEAL)
                .assessableFrom(OUT.plusSeconds(1800))
                .lockableFrom(Instant.parse("2026-04-05T16:00:00Z"))
                .signedInAt(IN)
                .signedOutAt(OUT)
                .workUndone(true)
                .explanation("traffic")
                .addTimeOff(TIME_OFF)
                .addAway(AWAY)
                .addEvidence("slip-9")
                .evidenceDueAt(OUT.plusSeconds(86_400))
                .addRaised(RAISED)
                .unauthorised(true)
                .corrections(1)
                .assessment(ASSESSMENT)
                .attributes(ATTRIBUTES)
                .build();
    }

    public static AttendancePolicy policy() {
        AttendanceStep step = AttendanceStep.builder()
                .from(Duration.ofMinutes(15))
                .inclusive(false)
                .outcome(AttendanceOutcome.SERIOUSLY_LATE)
                .latenesses(1)
                .onlyIfWorkUndone(true)
                .deduction(DEDUCTION)
                .ruleId("A1")
                .build();
        return AttendancePolicy.builder()
                .version(PolicyVersion.of("restaurant", "1"))
                .grace(Duration.ofMinutes(10))
                .signOutGrace(Duration.ofHours(2))
                .evidencePeriod(Duration.ofHours(12))
                .lockDelay(Duration.ofDays(3))
                .addLateness(step)
                .addEarlyLeave(step)
                .addAway(step)
                .awayMeasure(AwayMeasure.TOTAL)
                .putDeductions(AttendanceOutcome.ABSENT, DEDUCTION)
                .monthlyLateness(LatenessRule.builder()
                        .count(3)
                        .deduction(PayDeduction.of(DaysOfPay.of(1)))
                        .repeated(false)
                        .replacing(false)
                        .ruleId("A1")
                        .build())
                .correctionsPerMonth(3)
                .recorders(Set.of(Role.TEAM_LEAD))
                .correctors(Set.of(Role.MANAGER))
                .confirmers(Set.of(Role.DIRECTOR))
                .build();
    }

    public static AttendanceMonth month() {
        return AttendanceMonth.builder()
                .agent(ANN)
                .month(YearMonth.of(2026, 3))
                .putOutcomes(AttendanceOutcome.LATE, 3)
                .unassessed(1)
                .undecided(1)
                .late(Duration.ofMinutes(55))
                .early(Duration.ofMinutes(3))
                .away(Duration.ofMinutes(25))
                .latenesses(3)
                .corrections(2)
                .addProposals(PROPOSAL)
                .addFindings(Finding.of(AttendanceReasons.IRREGULAR, "A4").with("late", 3))
                .build();
    }
}
