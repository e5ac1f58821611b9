package io.careline.core.leave;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.core.lifecycle.RandomCommands;
import io.careline.leave.ApproveLeave;
import io.careline.leave.CompletePapers;
import io.careline.leave.DayHalf;
import io.careline.leave.DecideRevocation;
import io.careline.leave.DeclineLeave;
import io.careline.leave.DelegateLeave;
import io.careline.leave.DraftLeave;
import io.careline.leave.ExpireLeave;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveChannel;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveCommandType;
import io.careline.leave.LeaveDay;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveSubstitution;
import io.careline.leave.LeaveTypeId;
import io.careline.leave.RecordAbsence;
import io.careline.leave.RecordOverstay;
import io.careline.leave.RecordPapersMissed;
import io.careline.leave.RecountLeave;
import io.careline.leave.ReportBack;
import io.careline.leave.ReportEmergency;
import io.careline.leave.RequestRevocation;
import io.careline.leave.ResubmitLeave;
import io.careline.leave.ReturnLeave;
import io.careline.leave.RevokeLeave;
import io.careline.leave.StartLeave;
import io.careline.leave.SubmitLeave;
import io.careline.leave.TransferLeave;
import io.careline.leave.WithdrawLeave;
import io.careline.lifecycle.Actor;
import io.careline.roster.RosterId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes commands of every type by chance, sound ones and faulty ones, the same for the same seed. */
final class LeaveCommands extends RandomCommands<LeaveRequest, LeaveCommand, LeaveCommandType> {
    private static final List<Actor> PEOPLE = List.of(
            LeaveOffice.ANN, LeaveOffice.SUE, LeaveOffice.MAX, LeaveOffice.DORA, LeaveOffice.TOM, LeaveOffice.TIMER);

    LeaveCommands(long seed) {
        super(seed, List.of(LeaveCommandType.values()), PEOPLE, Duration.ofHours(30));
    }

    @Override
    public LeaveCommand of(LeaveCommandType type, Instant now, LeaveRequest request) {
        return switch (type) {
            case DRAFT -> DraftLeave.of(application(now));
            case SUBMIT ->
                SubmitLeave.builder()
                        .application(application(now))
                        .facts(facts(now))
                        .channel(channel())
                        .build();
            case REPORT_EMERGENCY ->
                ReportEmergency.builder()
                        .application(application(now))
                        .facts(facts(now))
                        .happenedAt(now.minus(Duration.ofHours(below(30) - 1L)))
                        .build();
            case RESUBMIT ->
                ResubmitLeave.builder()
                        .application(application(now))
                        .facts(facts(now))
                        .channel(channel())
                        .build();
            case APPROVE ->
                ApproveLeave.builder()
                        .facts(known(now).build())
                        .note(maybe("fine"))
                        .build();
            case DECLINE -> DeclineLeave.builder().reason(mostly("no")).build();
            case RETURN -> ReturnLeave.builder().reason(mostly("shorter")).build();
            case TRANSFER ->
                TransferLeave.builder().to(someone()).reason(mostly("away")).build();
            case DELEGATE -> DelegateLeave.of(someone(), today(now).plusDays(below(4) - 1L));
            case WITHDRAW -> WithdrawLeave.builder().reason(maybe("not needed")).build();
            case REQUEST_REVOCATION ->
                RequestRevocation.builder().reason(mostly("changed plans")).build();
            case DECIDE_REVOCATION ->
                DecideRevocation.builder()
                        .granted(chance())
                        .reason(mostly("because"))
                        .build();
            case REVOKE -> RevokeLeave.builder().reason(mostly("a promotion")).build();
            case COMPLETE_PAPERS ->
                isSeldom()
                        ? CompletePapers.builder().build()
                        : CompletePapers.builder().addDocuments("note").build();
            case RECORD_PAPERS_MISSED -> RecordPapersMissed.of();
            case START -> StartLeave.of();
            case REPORT_BACK -> reportBack(now, request);
            case RECORD_OVERSTAY -> RecordOverstay.of();
            case RECORD_ABSENCE -> recordAbsence(now, request);
            case RECOUNT -> RecountLeave.of(facts(now));
            case EXPIRE -> ExpireLeave.of();
        };
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, LifecycleDesk.ZONE);
    }

    private AgentId someone() {
        return any(PEOPLE).id();
    }

    private LeaveChannel channel() {
        return isSeldom() ? LeaveChannel.BY_SYSTEM : LeaveChannel.IN_PERSON;
    }

    private LeaveApplication application(Instant now) {
        LeaveApplication.Builder wish = LeaveOffice.wish(span(now));
        wish.leaveType(chance() ? LeaveTypeId.SICK : LeaveTypeId.PERSONAL)
                .special(isSeldom())
                .exceptionAsked(!isSeldom())
                .reason(mostly("because"));
        return wish.build();
    }

    private LeaveSpan span(Instant now) {
        LocalDate first = today(now).plusDays(below(4));
        if (isSeldom()) {
            return chance()
                    ? LeaveSpan.halfDay(first, any(List.of(DayHalf.values())))
                    : LeaveSpan.hours(first, HourRange.parse("10:00-15:00"));
        }
        return LeaveSpan.days(first, first.plusDays(below(6)));
    }

    private static Stream<LocalDate> days(Instant now) {
        LocalDate first = today(now).minusDays(30);
        return first.datesUntil(first.plusDays(60));
    }

    /** What is known for some weeks around now. */
    private static LeaveFacts.Builder known(Instant now) {
        LeaveFacts.Builder facts = LeaveFacts.builder();
        return facts.addLine(
                        LeaveOffice.above(LeaveOffice.SUE),
                        LeaveOffice.above(LeaveOffice.MAX),
                        LeaveOffice.above(LeaveOffice.DORA))
                .addRosters(RosterId.of("desk"))
                .days(days(now).map(LeaveOffice::day).toList());
    }

    /** The same, and now and then a holiday that is new. */
    private LeaveFacts facts(Instant now) {
        LocalDate holiday = today(now).minusDays(30).plusDays(below(200));
        LeaveFacts.Builder facts = known(now)
                .days(days(now)
                        .map(date -> date.equals(holiday) ? LeaveDay.holiday(date) : LeaveOffice.day(date))
                        .toList());
        if (chance()) {
            facts.addSubstitutions(LeaveSubstitution.of(
                    LeaveOffice.SUE.id(),
                    LeaveOffice.TOM.id(),
                    today(now),
                    today(now).plusDays(2)));
        }
        return facts.build();
    }

    private ReportBack reportBack(Instant now, LeaveRequest request) {
        Optional<LeaveSpan> span = request.application().map(LeaveApplication::span);
        return ReportBack.builder()
                .returnedAt(maybe(now.minus(Duration.ofMinutes(below(90) - 10L))))
                .taken(chance() ? span.map(known -> LeaveSpan.day(known.firstDay())) : Optional.empty())
                .facts(mostly(facts(now)))
                .build();
    }

    private RecordAbsence recordAbsence(Instant now, LeaveRequest request) {
        LocalDate day = request.application()
                .map(known -> known.span().firstDay())
                .filter(known -> !isSeldom())
                .orElse(today(now));
        return RecordAbsence.of(day, day);
    }
}
