package org.example.warranty;

import io.careline.common.AgentId;
import io.careline.common.Attributes;
import io.careline.common.Money;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A user's own events, as records. */
public sealed interface ClaimEvent extends Event {
    @Override
    Type type();

    /** The tags. */
    enum Type implements EventType {
        CLAIM_OPENED,
        PAID
    }

    /** Somebody claims. */
    record ClaimOpened(
            String item,
            Instant boughtAt,
            Optional<Money> price,
            List<Part> parts,
            Map<AgentId, Integer> votes,
            Attributes attributes)
            implements ClaimEvent {
        @Override
        public Type type() {
            return Type.CLAIM_OPENED;
        }
    }

    /** It is paid. */
    record ClaimPaid(Money amount) implements ClaimEvent {
        @Override
        public Type type() {
            return Type.PAID;
        }
    }

    /** A plain value inside an event. */
    record Part(String number, boolean broken) {}
}
