package io.careline.examples.replay.people;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.journal.JournalForm;
import io.careline.examples.replay.journal.JournalLine;
import io.careline.leave.ApproveLeave;
import io.careline.leave.CompletePapers;
import io.careline.leave.DayHalf;
import io.careline.leave.DecideRevocation;
import io.careline.leave.DeclineLeave;
import io.careline.leave.DelegateLeave;
import io.careline.leave.DraftLeave;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveChannel;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveCommandType;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveTypeId;
import io.careline.leave.RecordAbsence;
import io.careline.leave.ReportBack;
import io.careline.leave.ReportEmergency;
import io.careline.leave.RequestRevocation;
import io.careline.leave.ResubmitLeave;
import io.careline.leave.ReturnLeave;
import io.careline.leave.RevokeLeave;
import io.careline.leave.SubmitLeave;
import io.careline.leave.TransferLeave;
import io.careline.leave.WithdrawLeave;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes the command of a line about leave.
 *
 * @param line the line
 * @param known what was asked for before, for cells that a later line leaves blank
 * @param facts tells what is known beyond a request
 */
record LeaveCommands(JournalLine line, Optional<LeaveApplication> known, Function<LeaveApplication, LeaveFacts> facts) {
    LeaveCommand command() throws LineFault {
        return switch (type()) {
            case DRAFT -> DraftLeave.of(application());
            case SUBMIT -> submit();
            case REPORT_EMERGENCY -> emergency();
            case RESUBMIT -> resubmit();
            case APPROVE -> known.map(facts).map(ApproveLeave::of).orElseGet(ApproveLeave::of);
            case DECLINE -> DeclineLeave.builder().reason(reason()).build();
            case RETURN -> ReturnLeave.builder().reason(reason()).build();
            case TRANSFER ->
                TransferLeave.builder().to(approver()).reason(reason()).build();
            case DELEGATE -> DelegateLeave.of(approver(), line.needed(LeaveForm.UNTIL, line.date(LeaveForm.UNTIL)));
            case WITHDRAW -> WithdrawLeave.builder().reason(reason()).build();
            case REQUEST_REVOCATION ->
                RequestRevocation.builder().reason(reason()).build();
            case DECIDE_REVOCATION ->
                DecideRevocation.builder()
                        .granted(line.needed(LeaveForm.GRANTED, line.answer(LeaveForm.GRANTED)))
                        .reason(reason())
                        .build();
            case REVOKE -> RevokeLeave.builder().reason(reason()).build();
            case COMPLETE_PAPERS ->
                CompletePapers.builder().documents(documents()).build();
            case REPORT_BACK -> reportBack();
            case RECORD_ABSENCE -> recordAbsence();
            case START, RECORD_OVERSTAY, RECORD_PAPERS_MISSED, RECOUNT, EXPIRE ->
                throw new AssertionError(line.activity());
        };
    }

    private LeaveCommandType type() {
        return JournalForm.command(LeaveCommandType.values(), line.activity());
    }

    private LeaveCommand submit() throws LineFault {
        LeaveApplication application = application();
        return SubmitLeave.builder()
                .application(application)
                .facts(facts.apply(application))
                .channel(channel().orElse(LeaveChannel.BY_SYSTEM))
                .proxy(proxy())
                .build();
    }

    private LeaveCommand emergency() throws LineFault {
        LeaveApplication application = application();
        return ReportEmergency.builder()
                .application(application)
                .facts(facts.apply(application))
                .happenedAt(line.moment(LeaveForm.HAPPENED_AT).orElse(line.time()))
                .channel(channel().orElse(LeaveChannel.BY_PHONE))
                .proxy(proxy())
                .build();
    }

    private LeaveCommand resubmit() throws LineFault {
        LeaveApplication application = application();
        return ResubmitLeave.builder()
                .application(application)
                .facts(facts.apply(application))
                .channel(channel().orElse(LeaveChannel.BY_SYSTEM))
                .proxy(proxy())
                .build();
    }

    /** Where a way back names days, those are what was taken. */
    private LeaveCommand reportBack() throws LineFault {
        Optional<LeaveSpan> taken = line.text(LeaveForm.TO).isPresent() ? Optional.of(span()) : Optional.empty();
        return ReportBack.builder()
                .returnedAt(line.moment(LeaveForm.RETURNED_AT))
                .taken(taken)
                .facts(known.filter(unused -> taken.isPresent()).map(facts))
                .build();
    }

    private LeaveCommand recordAbsence() throws LineFault {
        LocalDate from = line.needed(LeaveForm.FROM, line.date(LeaveForm.FROM));
        LocalDate to = line.date(LeaveForm.TO).orElse(from);
        requireOrder(from, to);
        return RecordAbsence.of(from, to);
    }

    /** What is asked for; a blank cell is as it was before, and the agent is who acts unless it is said. */
    private LeaveApplication application() throws LineFault {
        AgentId agent = line.name(LeaveForm.AGENT, AgentId::of)
                .or(() -> known.map(LeaveApplication::agent))
                .orElse(line.actor().id());
        LeaveTypeId type = line.needed(
                LeaveForm.TYPE,
                line.name(LeaveForm.TYPE, LeaveTypeId::of).or(() -> known.map(LeaveApplication::leaveType)));
        List<String> documents = documents();
        return LeaveApplication.builder()
                .agent(agent)
                .leaveType(type)
                .span(span())
                .reason(reason().or(() -> known.flatMap(LeaveApplication::reason)))
                .documents(
                        documents.isEmpty()
                                ? known.map(LeaveApplication::documents).orElse(List.of())
                                : documents)
                .special(line.flag(LeaveForm.SPECIAL))
                .swapTried(line.flag(LeaveForm.SWAP_TRIED))
                .exceptionAsked(line.flag(LeaveForm.EXCEPTION_ASKED))
                .build();
    }

    private LeaveSpan span() throws LineFault {
        Optional<LeaveSpan> before = known.map(LeaveApplication::span);
        if (before.isPresent()
                && line.text(LeaveForm.FROM).isEmpty()
                && line.text(LeaveForm.TO).isEmpty()) {
            return before.get();
        }
        LocalDate from =
                line.needed(LeaveForm.FROM, line.date(LeaveForm.FROM).or(() -> before.map(LeaveSpan::firstDay)));
        LocalDate to = line.date(LeaveForm.TO).orElse(from);
        requireOrder(from, to);
        Optional<HourRange> hours = line.value(LeaveForm.HOURS, "hours such as 14:00-16:00", HourRange::parse);
        try {
            return LeaveSpan.builder()
                    .firstDay(from)
                    .firstHalf(line.constant(LeaveForm.FROM_HALF, DayHalf.class).orElse(DayHalf.FIRST))
                    .lastDay(to)
                    .lastHalf(line.constant(LeaveForm.TO_HALF, DayHalf.class).orElse(DayHalf.SECOND))
                    .hours(hours)
                    .build();
        } catch (IllegalArgumentException e) {
            throw hours.isPresent()
                    ? line.fault(LeaveForm.HOURS, "\"" + hours.get() + "\" must be of one date, without half days")
                    : line.fault(LeaveForm.TO_HALF, "the last half must not be before the first");
        }
    }

    private void requireOrder(LocalDate from, LocalDate to) throws LineFault {
        if (to.isBefore(from)) {
            throw line.fault(LeaveForm.TO, "\"" + to + "\" must not be before " + from);
        }
    }

    private AgentId approver() throws LineFault {
        return line.needed(LeaveForm.APPROVER, line.name(LeaveForm.APPROVER, AgentId::of));
    }

    private Optional<LeaveChannel> channel() throws LineFault {
        return line.constant(LeaveForm.CHANNEL, LeaveChannel.class);
    }

    private Optional<AgentId> proxy() throws LineFault {
        return line.name(LeaveForm.PROXY, AgentId::of);
    }

    private List<String> documents() throws LineFault {
        return line.names(LeaveForm.DOCUMENTS, Function.identity());
    }

    private Optional<String> reason() {
        return line.text(LeaveForm.REASON);
    }
}
