package io.careline.core.scorecard;

import io.careline.common.AgentId;
import io.careline.scorecard.ContactRecord;
import io.careline.scorecard.Quantity;
import io.careline.scorecard.ScorecardPolicy;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** Counts the contacts that the host knows, and with the orders what became of enquiries (rules K4, M). */
record ContactCount(SoldOrders orders, ScorecardPolicy policy) {
    void of(ContactRecord contact, Counts counts) {
        if (!counts.month().includes(contact.offeredAt())) {
            return;
        }
        AgentId agent = contact.agent();
        counts.one(agent, Quantity.CONTACTS_OFFERED);
        contact.abandonedAt().ifPresent(at -> {
            Duration waited = Duration.between(contact.offeredAt(), at);
            counts.oneIf(waited.compareTo(policy.shortAbandon()) >= 0, agent, Quantity.CONTACTS_ABANDONED);
        });
        counts.oneIf(!isAbandonedInTime(contact), agent, Quantity.CONTACTS_OFFERED_NET);
        contact.answeredAt().ifPresent(at -> answered(contact, Duration.between(contact.offeredAt(), at), counts));
    }

    private boolean isAbandonedInTime(ContactRecord contact) {
        return contact.abandonedAt()
                .filter(at -> Duration.between(contact.offeredAt(), at).compareTo(policy.answerThreshold()) <= 0)
                .isPresent();
    }

    private void answered(ContactRecord contact, Duration waited, Counts counts) {
        AgentId agent = contact.agent();
        counts.one(agent, Quantity.CONTACTS_ANSWERED);
        counts.oneIf(waited.compareTo(policy.answerThreshold()) <= 0, agent, Quantity.CONTACTS_ANSWERED_IN_TIME);
        counts.add(agent, Quantity.WAIT_SECONDS, waited);
        counts.add(agent, Quantity.HANDLING_SECONDS, contact.handling());
        counts.add(agent, Quantity.RESPONSES, BigDecimal.valueOf(contact.responses()));
        counts.add(agent, Quantity.RESPONSE_SECONDS, contact.responseTime());
        counts.oneIf(contact.isSolved(), agent, Quantity.CONTACTS_SOLVED);
        if (contact.isEnquiry()) {
            Optional<SoldOrder> sold = contact.order().flatMap(orders::find);
            boolean isLost = sold.filter(
                            order -> !order.isOver() || order.paidAt().isPresent())
                    .isEmpty();
            counts.one(agent, Quantity.ENQUIRIES);
            counts.oneIf(sold.isPresent(), agent, Quantity.ENQUIRIES_CONVERTED);
            counts.oneIf(isLost, agent, Quantity.ENQUIRIES_LOST);
        }
    }
}
