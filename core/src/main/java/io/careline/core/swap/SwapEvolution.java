package io.careline.core.swap;

import io.careline.lifecycle.EventEnvelope;
import io.careline.swap.LiabilityProposed;
import io.careline.swap.RepaymentArranged;
import io.careline.swap.ShiftMissed;
import io.careline.swap.ShiftSwap;
import io.careline.swap.ShiftWorked;
import io.careline.swap.SwapApproved;
import io.careline.swap.SwapConsent;
import io.careline.swap.SwapConsented;
import io.careline.swap.SwapEvent;
import io.careline.swap.SwapRegistered;
import io.careline.swap.SwapRequested;
import io.careline.swap.SwapStatus;
import java.util.ArrayList;
import java.util.List;

/** How each event changes a swap. */
final class SwapEvolution {
    private SwapEvolution() {}

    static ShiftSwap after(ShiftSwap swap, SwapEvent event, EventEnvelope<?> envelope) {
        ShiftSwap.Builder next = ShiftSwap.builder()
                .from(swap)
                .revision(swap.revision().next(envelope))
                .attributes(swap.attributes().withAll(event.attributes()));
        switch (event.type()) {
            case REQUESTED -> request(next, (SwapRequested) event, envelope);
            case REGISTERED -> next.registerEntry(((SwapRegistered) event).entry());
            case CONSENTED -> consent(next, swap, ((SwapConsented) event).consent());
            case APPROVED ->
                next.status(SwapStatus.APPROVED)
                        .approvedAt(envelope.time())
                        .repaymentDueAt(((SwapApproved) event).repaymentDueAt());
            case DECLINED -> next.status(SwapStatus.DECLINED);
            case CANCELLED -> next.status(SwapStatus.CANCELLED);
            case EXPIRED -> next.status(SwapStatus.EXPIRED);
            case VOIDED -> next.status(SwapStatus.VOIDED);
            case SHIFT_WORKED -> next.status(SwapStatus.AWAITING_REPAYMENT).addWorked(((ShiftWorked) event).leg());
            case REPAYMENT_ARRANGED ->
                next.terms(swap.terms().map(terms -> terms.withRepayment(((RepaymentArranged) event).repayment())));
            case SETTLED -> next.status(SwapStatus.SETTLED);
            case SHIFT_MISSED -> next.status(SwapStatus.DEFAULTED).missed(((ShiftMissed) event).leg());
            case LIABILITY_PROPOSED -> next.liability(((LiabilityProposed) event).shares());
            case ABSENCE_RAISED -> {}
            case REPAYMENT_DEFAULTED -> next.status(SwapStatus.DEFAULTED);
        }
        return next.build();
    }

    private static void request(ShiftSwap.Builder next, SwapRequested event, EventEnvelope<?> envelope) {
        next.status(Consenting.next(event.chain(), List.of()))
                .terms(event.terms())
                .roster(event.roster())
                .zone(event.zone())
                .chain(event.chain())
                .leads(event.leads())
                .registerEntry(event.registerEntry())
                .requestedAt(envelope.time())
                .expiresAt(event.expiresAt());
    }

    private static void consent(ShiftSwap.Builder next, ShiftSwap swap, SwapConsent consent) {
        List<SwapConsent> consents = new ArrayList<>(swap.consents());
        consents.add(consent);
        next.consents(consents).status(Consenting.next(Consenting.chain(swap), consents));
    }
}
