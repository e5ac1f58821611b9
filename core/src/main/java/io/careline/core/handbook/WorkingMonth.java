package io.careline.core.handbook;

import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterRule;
import io.careline.roster.RosterRuleType;
import io.careline.roster.RuleScope;
import io.careline.roster.RuleWindowKind;
import io.careline.roster.RunRule;
import io.careline.roster.ShiftType;
import io.careline.roster.TotalRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** The days of a month of whole weeks on which somebody works a shift who works as often as the rules let. */
final class WorkingMonth {
    private static final int WEEK = 7;

    private final RosterRules rules;
    private final ShiftType shift;
    private final RosterHorizon month;
    private final long longestRun;
    private final long offAWeek;
    private final long offAMonth;

    WorkingMonth(RosterRules rules, ShiftType shift, RosterHorizon month) {
        this.rules = rules;
        this.shift = shift;
        this.month = month;
        this.longestRun = longestRun();
        this.offAWeek = off(RuleWindowKind.WEEK, WEEK);
        this.offAMonth = off(RuleWindowKind.MONTH, month.days());
    }

    /** Where no rule gives a day off, only that single days are worked is known: the Mondays. */
    List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        long run = 0;
        long off = 0;
        long offThisWeek = 0;
        boolean isGiven = longestRun < Long.MAX_VALUE || offAWeek > 0 || offAMonth > 0;
        for (int i = 0; i < month.days(); i++) {
            LocalDate date = month.start().plusDays(i);
            offThisWeek = i % WEEK == 0 ? 0 : offThisWeek;
            boolean isOff = isClosed(date)
                    || run >= longestRun
                    || offAWeek - offThisWeek >= WEEK - i % WEEK
                    || off < offAMonth * (i + 1) / month.days()
                    || (!isGiven && date.getDayOfWeek() != DayOfWeek.MONDAY);
            run = isOff ? 0 : run + 1;
            off += isOff ? 1 : 0;
            offThisWeek += isOff ? 1 : 0;
            if (!isOff) {
                days.add(date);
            }
        }
        return days;
    }

    private boolean isClosed(LocalDate date) {
        return rules.ordinaryCover(date).stream().anyMatch(this::isClosing);
    }

    private boolean isClosing(CoverRequirement cover) {
        return cover.maximum().orElse(1) == 0
                && cover.maximumStrength().isHard()
                && cover.hours().isEmpty()
                && cover.skill().isEmpty()
                && (cover.shifts().isEmpty() || cover.shifts().contains(shift.code()));
    }

    private long longestRun() {
        return binding(RosterRuleType.RUN).stream()
                .map(RunRule.class::cast)
                .filter(run ->
                        !run.isOff() && (run.shifts().isEmpty() || run.shifts().contains(shift.code())))
                .flatMapToLong(run ->
                        run.maximum().isPresent() ? LongStream.of(run.maximum().getAsInt()) : LongStream.empty())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** The most days off that a total asks for in a stretch of days. */
    private long off(RuleWindowKind kind, int days) {
        return binding(RosterRuleType.TOTAL).stream()
                .map(TotalRule.class::cast)
                .filter(total -> total.window().kind() == kind
                        && total.weekdays().isEmpty()
                        && !total.isHolidaysOnly()
                        && (total.shifts().isEmpty() || total.shifts().contains(shift.code())))
                .mapToLong(total -> off(total, days))
                .max()
                .orElse(0);
    }

    private long off(TotalRule total, int days) {
        if (total.measure() == RosterMeasure.DAYS_OFF) {
            return total.minimum().orElse(0);
        }
        OptionalLong most = total.maximum();
        if (most.isEmpty()) {
            return 0;
        }
        long worked = total.measure() == RosterMeasure.SHIFTS
                ? most.getAsLong()
                : most.getAsLong() / Math.max(1, shift.paidMinutes());
        return Math.max(0, days - worked);
    }

    private List<RosterRule> binding(RosterRuleType type) {
        return rules.rules().stream()
                .filter(rule -> rule.type() == type
                        && rule.strength().isHard()
                        && rule.scope().equals(RuleScope.everyone()))
                .toList();
    }
}
