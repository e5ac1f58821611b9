package io.careline.examples.exchange.workbook;

import io.careline.examples.exchange.tally.AgentTally;
import io.careline.roster.RosterProblem;
import java.time.LocalDate;
import java.util.Optional;

/** The colour of a day that is no ordinary one. */
final class DayShade {
    private static final String HOLIDAY = "FBE3DF";
    private static final String WEEKEND = "E4E9EE";

    private DayShade() {}

    /** {@code RRGGBB} of a public holiday or a weekend; empty on other days. */
    static Optional<String> of(RosterProblem problem, LocalDate date) {
        if (problem.holidays().contains(date)) {
            return Optional.of(HOLIDAY);
        }
        return AgentTally.isWeekend(date) ? Optional.of(WEEKEND) : Optional.empty();
    }
}
