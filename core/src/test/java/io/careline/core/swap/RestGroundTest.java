package io.careline.core.swap;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.HourRange;
import io.careline.roster.Assignment;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapShift;
import io.careline.swap.SwapTerms;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Back to back, and rest before and after a shift that is taken over. */
class RestGroundTest {
    private static final ShiftType LATE = ShiftType.of(ShiftCode.of("late"), HourRange.parse("22:30-08:30"));

    private static List<String> reasons(SwapPolicy.Builder policy, SwapTerms terms, Assignment... more) {
        SwapFacts.Builder facts = SwapDesk.facts(terms).addAssignments(more);
        return SwapDesk.rules(new SwapDesk(policy.build())
                .send(SwapDesk.wish(terms, facts.build()).build())
                .rejections());
    }

    @Test
    @DisplayName("W7: whoever takes a shift over does not work another one that day")
    void nobody_works_twice_a_day() {
        assertThat(reasons(SwapDesk.policy(), SwapDesk.TERMS, at(SwapDesk.TUESDAY, SwapDesk.NIGHT, true)))
                .containsExactly("W7 swap.taker-works");
        assertThat(reasons(SwapDesk.policy(), SwapDesk.TERMS, at(SwapDesk.FRIDAY, SwapDesk.DAY, false)))
                .containsExactly("W7 swap.taker-works");
    }

    @Test
    @DisplayName("W7: two who swap day and night of one day give their own shift away")
    void two_shifts_of_one_day_can_be_swapped() {
        SwapTerms monday = SwapTerms.swap(
                SwapDesk.ANN,
                SwapShift.of(SwapDesk.MONDAY, SwapDesk.DAY),
                SwapDesk.BOB,
                SwapShift.of(SwapDesk.MONDAY, SwapDesk.NIGHT));
        assertThat(reasons(SwapDesk.policy(), monday)).isEmpty();
        assertThat(SwapDesk.letters(monday.changes()))
                .containsExactly("ann 2026-03-09 day>night", "bob 2026-03-09 night>day");
    }

    @Test
    @DisplayName("W7: nobody takes over a shift that begins when his own ends, unless the desk allows it")
    void back_to_back_is_a_knob() {
        Assignment untilMorning = at(SwapDesk.MONDAY, LATE, true);
        SwapTerms offer = SwapTerms.offer(SwapDesk.ANN, SwapDesk.TUESDAY_DAY, SwapDesk.BOB);
        SwapFacts.Builder facts = SwapDesk.facts(offer)
                .assignments(List.of(untilMorning, Assignment.of(SwapDesk.ANN, SwapDesk.TUESDAY, SwapDesk.DAY)));
        assertThat(new SwapDesk().refusal(SwapDesk.wish(offer, facts.build()).build()))
                .containsExactly("W7 swap.back-to-back");
        SwapDesk allowed =
                new SwapDesk(SwapDesk.policy().backToBackAllowed(true).build());
        assertThat(allowed.accept(SwapDesk.wish(offer, facts.build()).build())
                        .state()
                        .isPending())
                .isTrue();
    }

    @Test
    @DisplayName("W7: nor does the one who pays back")
    void the_one_who_pays_back_rests_as_well() {
        ShiftType early = ShiftType.of(ShiftCode.of("early"), HourRange.parse("06:30-16:30"));
        assertThat(reasons(SwapDesk.policy(), SwapDesk.TERMS, at(SwapDesk.FRIDAY.plusDays(1), early, false)))
                .isEmpty();
        ShiftType midnight = ShiftType.of(ShiftCode.of("midnight"), HourRange.parse("16:30-08:30"));
        SwapTerms overnight = SwapTerms.swap(
                SwapDesk.ANN, SwapDesk.TUESDAY_DAY, SwapDesk.BOB, SwapShift.of(SwapDesk.FRIDAY, midnight));
        assertThat(reasons(
                        SwapDesk.policy(),
                        overnight,
                        at(SwapDesk.FRIDAY, midnight, true),
                        at(SwapDesk.FRIDAY.plusDays(1), SwapDesk.DAY, false)))
                .containsExactly("W7 swap.back-to-back");
        assertThat(reasons(
                        SwapDesk.policy(),
                        overnight,
                        at(SwapDesk.FRIDAY, midnight, true),
                        at(SwapDesk.FRIDAY.plusDays(1), early, false)))
                .containsExactly("W7 swap.shifts-overlap");
    }

    @Test
    @DisplayName("W7: between two shifts lies the least rest that the desk wants: ten hours from night to day are ten")
    void the_least_rest_is_a_knob() {
        assertThat(reasons(SwapDesk.policy().minimumRest(Duration.ofHours(10)), SwapDesk.TERMS))
                .isEmpty();
        assertThat(reasons(SwapDesk.policy().minimumRest(Duration.ofHours(11)), SwapDesk.TERMS))
                .containsExactly("W7 swap.rest-too-short");
        SwapDesk desk =
                new SwapDesk(SwapDesk.policy().minimumRest(Duration.ofHours(11)).build());
        assertThat(desk.send(SwapDesk.wish()).rejections().get(0).message(Locale.ENGLISH))
                .isEqualTo("bob would have PT10H between day on 2026-03-10 and night on 2026-03-09; PT11H is needed.");
    }

    private static Assignment at(LocalDate date, ShiftType shift, boolean isBob) {
        return Assignment.of(isBob ? SwapDesk.BOB : SwapDesk.ANN, date, shift);
    }
}
