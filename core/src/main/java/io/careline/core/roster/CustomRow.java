package io.careline.core.roster;

import io.careline.common.AgentId;
import io.careline.roster.AgentRow;
import io.careline.roster.RowCriterion;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A rule of the user: it is asked about the whole row before a change and after. */
final class CustomRow extends RowRule {
    private final RowCriterion criterion;
    private final AgentId agent;
    private final List<ShiftType> shifts;
    private final LocalDate origin;
    private final int first;
    private final int length;

    /**
     * @param origin the date of day 0
     * @param first the first day known
     */
    CustomRow(
            RuleMark mark,
            RowCriterion criterion,
            AgentId agent,
            List<ShiftType> shifts,
            LocalDate origin,
            int first,
            int length) {
        super(mark);
        this.criterion = criterion;
        this.agent = agent;
        this.shifts = shifts;
        this.origin = origin;
        this.first = first;
        this.length = length;
    }

    @Override
    void report(byte[] rows, int base, Violations violations) {
        long units = asked(day -> rows[base + day]);
        if (units > 0) {
            violations.add(first, units);
        }
    }

    @Override
    long delta(RosterState state, RowChange change) {
        return asked(change::after) - asked(change::before);
    }

    private long asked(Codes codes) {
        long units = criterion.units(new View(codes));
        if (units < 0) {
            throw new IllegalStateException("units (" + units + ") of a criterion must not be negative");
        }
        return units;
    }

    @FunctionalInterface
    private interface Codes {
        int at(int day);
    }

    private final class View implements AgentRow {
        private final Codes codes;

        View(Codes codes) {
            this.codes = codes;
        }

        @Override
        public AgentId agent() {
            return agent;
        }

        @Override
        public LocalDate start() {
            return origin.plusDays(first);
        }

        @Override
        public LocalDate end() {
            return origin.plusDays(length - 1L);
        }

        @Override
        public Optional<ShiftType> on(LocalDate date) {
            long day = ChronoUnit.DAYS.between(origin, date);
            if (day < first || day >= length) {
                throw new IllegalArgumentException("date (" + date + ") must be " + start() + " to " + end());
            }
            int code = codes.at((int) day);
            return code == 0 ? Optional.empty() : Optional.of(shifts.get(code - 1));
        }
    }
}
