package io.careline.examples.replay.people;

import io.careline.common.AgentId;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.journal.JournalForm;
import io.careline.examples.replay.journal.JournalLine;
import io.careline.roster.ShiftType;
import io.careline.swap.AcceptSwap;
import io.careline.swap.ApproveSwap;
import io.careline.swap.ArrangeRepayment;
import io.careline.swap.CancelSwap;
import io.careline.swap.DeclineSwap;
import io.careline.swap.EndorseSwap;
import io.careline.swap.MissedShiftCause;
import io.careline.swap.RecordShiftWorked;
import io.careline.swap.RegisterSwap;
import io.careline.swap.ReportShiftMissed;
import io.careline.swap.RequestSwap;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapCommandType;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapKind;
import io.careline.swap.SwapLegKind;
import io.careline.swap.SwapShift;
import io.careline.swap.SwapTerms;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes the command of a line about a swap.
 *
 * @param line the line
 * @param known what was agreed so far
 * @param duty the roster as it stands
 * @param facts tells what is known of the people of a swap
 */
record SwapCommands(
        JournalLine line, Optional<SwapTerms> known, DutyRoster duty, Function<SwapTerms, SwapFacts> facts) {
    SwapCommand command() throws LineFault {
        return switch (JournalForm.command(SwapCommandType.values(), line.activity())) {
            case REQUEST -> request();
            case REGISTER ->
                RegisterSwap.builder().entry(line.text(SwapForm.ENTRY)).build();
            case ACCEPT -> AcceptSwap.builder().facts(current()).build();
            case ENDORSE -> EndorseSwap.builder().facts(current()).build();
            case APPROVE -> ApproveSwap.builder().facts(current()).build();
            case DECLINE -> DeclineSwap.builder().reason(reason()).build();
            case CANCEL -> CancelSwap.builder().reason(reason()).build();
            case RECORD_SHIFT_WORKED -> RecordShiftWorked.of(leg());
            case ARRANGE_REPAYMENT -> arrange();
            case REPORT_SHIFT_MISSED ->
                ReportShiftMissed.of(
                        leg(),
                        line.constant(SwapForm.CAUSE, MissedShiftCause.class).orElse(MissedShiftCause.OTHER));
            case EXPIRE, VOID, RECORD_REPAYMENT_DEFAULT -> throw new AssertionError(line.activity());
        };
    }

    private SwapCommand request() throws LineFault {
        SwapKind kind = line.constant(SwapForm.KIND, SwapKind.class).orElse(SwapKind.SWAP);
        AgentId requester = line.actor().id();
        Optional<AgentId> recipient = line.name(SwapForm.RECIPIENT, AgentId::of);
        LocalDate date = line.needed(SwapForm.DATE, line.date(SwapForm.DATE));
        SwapShift given = kind == SwapKind.CLAIM ? open(date) : shift(SwapForm.DATE, requester, date);
        SwapTerms terms = SwapTerms.builder()
                .kind(kind)
                .requester(requester)
                .recipient(recipient)
                .given(given)
                .repayment(repayment(recipient))
                .repaidLater(line.flag(SwapForm.REPAID_LATER))
                .build();
        return RequestSwap.builder()
                .terms(terms)
                .roster(DutyRoster.ID)
                .facts(facts.apply(terms))
                .reason(reason())
                .registerEntry(line.text(SwapForm.ENTRY))
                .build();
    }

    private Optional<SwapShift> repayment(Optional<AgentId> recipient) throws LineFault {
        Optional<LocalDate> date = line.date(SwapForm.REPAYMENT);
        return date.isEmpty() || recipient.isEmpty()
                ? Optional.empty()
                : Optional.of(shift(SwapForm.REPAYMENT, recipient.get(), date.get()));
    }

    private SwapCommand arrange() throws LineFault {
        LocalDate date = line.needed(SwapForm.REPAYMENT, line.date(SwapForm.REPAYMENT));
        if (known.isEmpty() || known.get().recipient().isEmpty()) {
            throw line.fault(SwapForm.REPAYMENT, "nobody was asked for a swap before");
        }
        SwapShift repaid = shift(SwapForm.REPAYMENT, known.get().recipient().get(), date);
        return ArrangeRepayment.of(repaid, facts.apply(known.get().withRepayment(repaid)));
    }

    /** An agent's own shift: the roster names it; one that was swapped away since, as it was planned. */
    private SwapShift shift(String column, AgentId agent, LocalDate date) throws LineFault {
        ShiftType shift = duty.shift(agent, date)
                .or(() -> duty.planned(agent, date))
                .orElseThrow(() -> line.fault(column, agent + " has no shift on " + date + " in the roster"));
        return SwapShift.of(date, shift);
    }

    /** A shift that leave has left open; the named one where there are several. */
    private SwapShift open(LocalDate date) throws LineFault {
        Optional<String> code = line.text(SwapForm.SHIFT);
        ShiftType shift = duty.open(date).stream()
                .filter(open -> code.isEmpty() || open.code().value().equals(code.get()))
                .findFirst()
                .orElseThrow(() -> line.fault(SwapForm.DATE, "no shift is open on " + date + " in the roster"));
        return SwapShift.of(date, shift);
    }

    private Optional<SwapFacts> current() {
        return known.map(facts);
    }

    private SwapLegKind leg() throws LineFault {
        return line.needed(SwapForm.LEG, line.constant(SwapForm.LEG, SwapLegKind.class));
    }

    private Optional<String> reason() {
        return line.text(SwapForm.REASON);
    }
}
