package io.careline.core.swap;

import static io.careline.swap.SwapStatus.APPROVED;
import static io.careline.swap.SwapStatus.AWAITING_REPAYMENT;
import static io.careline.swap.SwapStatus.CANCELLED;
import static io.careline.swap.SwapStatus.DECLINED;
import static io.careline.swap.SwapStatus.DEFAULTED;
import static io.careline.swap.SwapStatus.EXPIRED;
import static io.careline.swap.SwapStatus.NONE;
import static io.careline.swap.SwapStatus.PENDING_LEADS;
import static io.careline.swap.SwapStatus.PENDING_MANAGER;
import static io.careline.swap.SwapStatus.PENDING_RECIPIENT;
import static io.careline.swap.SwapStatus.SETTLED;
import static io.careline.swap.SwapStatus.VOIDED;

import io.careline.core.internal.Objection;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.core.lifecycle.Lifecycles;
import io.careline.core.lifecycle.RowBuilder;
import io.careline.lifecycle.Rejection;
import io.careline.swap.AcceptSwap;
import io.careline.swap.ApproveSwap;
import io.careline.swap.ArrangeRepayment;
import io.careline.swap.CancelSwap;
import io.careline.swap.DeclineSwap;
import io.careline.swap.EndorseSwap;
import io.careline.swap.ExpireSwap;
import io.careline.swap.RecordRepaymentDefault;
import io.careline.swap.RecordShiftWorked;
import io.careline.swap.RegisterSwap;
import io.careline.swap.ReportShiftMissed;
import io.careline.swap.RequestSwap;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapCommandType;
import io.careline.swap.SwapEvent;
import io.careline.swap.SwapId;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapReasons;
import io.careline.swap.VoidSwap;

/** The rows of the swap life cycle: read them top to bottom as its specification. */
final class SwapTable {
    private final SwapPolicy policy;
    private final Requesting requesting;
    private final Consenting consenting;
    private final Working working;
    private final Missing missing;
    private final SwapRestoration restoration;
    private final Authority authority;
    private final LifecycleBuilder<ShiftSwap, SwapCommand, SwapEvent> table =
            Lifecycles.define("swap", SwapEvent.class, id -> ShiftSwap.unrequested(SwapId.of(id)));

    SwapTable(SwapPolicy policy) {
        this.policy = policy;
        Grounds grounds = new Grounds(policy);
        this.authority = new Authority(policy);
        this.consenting = new Consenting(policy, grounds);
        this.requesting = new Requesting(policy, grounds, consenting);
        this.working = new Working(grounds);
        this.missing = new Missing(policy);
        this.restoration = new SwapRestoration(policy, grounds);
    }

    LifecycleBuilder<ShiftSwap, SwapCommand, SwapEvent> define() {
        table.version(policy.version())
                .evolve(SwapEvolution::after)
                .deadlines(Ending::deadlines)
                .restore(restoration::of);
        asking();
        agreeing();
        working();
        ends();
        return table;
    }

    private <K extends SwapCommand> RowBuilder<ShiftSwap, SwapCommand, SwapEvent, K> on(
            SwapCommandType type, Class<K> command) {
        return table.on(type, command);
    }

    private void asking() {
        on(SwapCommandType.REQUEST, RequestSwap.class)
                .from(NONE)
                .to(PENDING_RECIPIENT, PENDING_LEADS, PENDING_MANAGER, APPROVED)
                .check(requesting::isSound)
                .check(requesting::isJustified)
                .check(requesting::leadsAreKnown)
                .check(requesting::grounds)
                .emit(requesting::request);
        on(SwapCommandType.REGISTER, RegisterSwap.class)
                .from(PENDING_RECIPIENT, PENDING_LEADS, PENDING_MANAGER)
                .when(authority::isConcerned)
                .check(Objection.ifBlank(
                        RegisterSwap::entry, Rejection.of(SwapReasons.REGISTER_ENTRY_MISSING, Requesting.REGISTER)))
                .emit(requesting::register);
    }

    private void agreeing() {
        on(SwapCommandType.ACCEPT, AcceptSwap.class)
                .from(PENDING_RECIPIENT)
                .to(PENDING_LEADS, PENDING_MANAGER, APPROVED)
                .when(Authority::isKnown)
                .when(Consenting::isInTime)
                .when(Consenting::isAsked)
                .check((swap, command, context) -> consenting.completion(swap, command.facts(), context))
                .emit(consenting::consent);
        on(SwapCommandType.ENDORSE, EndorseSwap.class)
                .from(PENDING_LEADS)
                .to(PENDING_LEADS, PENDING_MANAGER, APPROVED)
                .when(Authority::isKnown)
                .when(Consenting::isInTime)
                .when(Consenting::isAsked)
                .check((swap, command, context) -> consenting.completion(swap, command.facts(), context))
                .emit(consenting::consent);
        on(SwapCommandType.APPROVE, ApproveSwap.class)
                .from(PENDING_MANAGER)
                .to(PENDING_MANAGER, APPROVED)
                .when(Authority::isKnown)
                .when(Consenting::isInTime)
                .when(Consenting::isAsked)
                .check((swap, command, context) -> consenting.completion(swap, command.facts(), context))
                .emit(consenting::consent);
        on(SwapCommandType.DECLINE, DeclineSwap.class)
                .from(PENDING_RECIPIENT, PENDING_LEADS, PENDING_MANAGER)
                .to(DECLINED)
                .when(Consenting::isInTime)
                .when(Consenting::isAsked)
                .check(Objection.ifBlank(DeclineSwap::reason, SwapReasons.REASON_MISSING))
                .emit(consenting::decline);
    }

    private void working() {
        on(SwapCommandType.RECORD_SHIFT_WORKED, RecordShiftWorked.class)
                .from(APPROVED, AWAITING_REPAYMENT)
                .to(AWAITING_REPAYMENT, SETTLED)
                .when(authority::mayRecord)
                .check((swap, command, context) -> Working.ifNoSuchLeg(swap, command.leg()))
                .check(Working::isOver)
                .emit(working::record);
        on(SwapCommandType.RECORD_SHIFT_WORKED, RecordShiftWorked.class)
                .from(SETTLED)
                .alreadySo();
        on(SwapCommandType.ARRANGE_REPAYMENT, ArrangeRepayment.class)
                .from(APPROVED, AWAITING_REPAYMENT)
                .when(Authority::isKnown)
                .when(authority::maySupervise)
                .when(Working::isOwed)
                .check(working::grounds)
                .emit(working::arrange);
        on(SwapCommandType.REPORT_SHIFT_MISSED, ReportShiftMissed.class)
                .from(APPROVED, AWAITING_REPAYMENT)
                .to(DEFAULTED)
                .when(Authority::isKnown)
                .when(authority::mayRecord)
                .check((swap, command, context) -> Working.ifNoSuchLeg(swap, command.leg()))
                .check(Missing::isMissed)
                .check(missing::sharesAreWhole)
                .emit(missing::report);
        on(SwapCommandType.RECORD_REPAYMENT_DEFAULT, RecordRepaymentDefault.class)
                .from(AWAITING_REPAYMENT)
                .to(DEFAULTED)
                .when(Authority::isKnown)
                .when(Ending::isOverdue)
                .emit(Ending::recordDefault);
        on(SwapCommandType.RECORD_REPAYMENT_DEFAULT, RecordRepaymentDefault.class)
                .from(SETTLED, CANCELLED, VOIDED, DEFAULTED)
                .alreadySo();
    }

    private void ends() {
        on(SwapCommandType.CANCEL, CancelSwap.class)
                .from(PENDING_RECIPIENT, PENDING_LEADS, PENDING_MANAGER)
                .to(CANCELLED)
                .when(Authority::isKnown)
                .when(authority::isConcerned)
                .check(Objection.ifBlank(CancelSwap::reason, SwapReasons.REASON_MISSING))
                .emit(Ending::cancel);
        on(SwapCommandType.CANCEL, CancelSwap.class)
                .from(APPROVED)
                .to(CANCELLED)
                .when(Authority::isKnown)
                .when(authority::maySupervise)
                .when(Ending::hasNotBegun)
                .check(Objection.ifBlank(CancelSwap::reason, SwapReasons.REASON_MISSING))
                .emit(Ending::cancel);
        on(SwapCommandType.EXPIRE, ExpireSwap.class)
                .from(PENDING_RECIPIENT, PENDING_LEADS, PENDING_MANAGER)
                .to(EXPIRED)
                .when(Ending::isExpired)
                .emit(Ending::expire);
        on(SwapCommandType.EXPIRE, ExpireSwap.class)
                .from(APPROVED, AWAITING_REPAYMENT, SETTLED, DECLINED, CANCELLED, EXPIRED, VOIDED, DEFAULTED)
                .alreadySo();
        on(SwapCommandType.VOID, VoidSwap.class)
                .from(PENDING_RECIPIENT, PENDING_LEADS, PENDING_MANAGER, APPROVED, AWAITING_REPAYMENT)
                .to(VOIDED)
                .when(authority::mayRecord)
                .check(Ending::isUpset)
                .emit(Ending::annul);
        on(SwapCommandType.VOID, VoidSwap.class)
                .from(SETTLED, DECLINED, CANCELLED, EXPIRED, VOIDED, DEFAULTED)
                .alreadySo();
    }
}
