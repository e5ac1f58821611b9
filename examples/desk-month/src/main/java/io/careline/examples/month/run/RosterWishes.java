package io.careline.examples.month.run;

import io.careline.examples.month.input.EventLine;
import io.careline.examples.month.input.Wish;
import java.util.Optional;

/**
 * Passes on the wishes that take a roster.
 *
 * @param swaps for shifts to be swapped
 * @param clock for what the time clock shows
 * @param handovers for shifts to be handed over; empty where the handbook says nothing of that
 */
record RosterWishes(SwapWishes swaps, TimeClock clock, Optional<HandoverWishes> handovers) {
    /** What is wrong with a wish; empty if it was passed on. */
    Optional<String> ask(EventLine.Wished line) {
        if (line.wish() instanceof Wish.Swap wish) {
            return swaps.ask(line, wish);
        }
        if (line.wish() instanceof Wish.Handover wish) {
            return handovers
                    .map(handover -> handover.hand(line, wish))
                    .orElseGet(() -> Optional.of("the handbook says nothing of handovers"));
        }
        if (line.wish() instanceof Wish.Clock wish) {
            clock.tell(line.actor(), wish, line.line());
        }
        return Optional.empty();
    }
}
