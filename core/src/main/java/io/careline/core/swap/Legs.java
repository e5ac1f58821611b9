package io.careline.core.swap;

import io.careline.swap.SwapLeg;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** When the shifts of a swap begin and end. */
final class Legs {
    private Legs() {}

    /** The start of the first shift; there is at least one. */
    static Instant firstStart(List<SwapLeg> legs, ZoneId zone) {
        return legs.stream()
                .map(leg -> leg.shift().startsAt(zone))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The end of the shift that is over first; there is at least one. */
    static Instant firstEnd(List<SwapLeg> legs, ZoneId zone) {
        return legs.stream()
                .map(leg -> leg.shift().endsAt(zone))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
