package io.careline.core.roster;

import io.careline.calendar.HourRange;
import io.careline.roster.PatternDay;
import io.careline.roster.PatternDayKind;
import io.careline.roster.RecoveryRule;
import io.careline.roster.RestRule;
import io.careline.roster.SuccessionRule;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Turns rules over a few days in a row into pairs and patterns. */
final class PatternBuilder {
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final ModelBuilder builder;

    PatternBuilder(ModelBuilder builder) {
        this.builder = builder;
    }

    PairRow succession(SuccessionRule rule, RuleMark mark, int first) {
        boolean[] before = builder.members(rule.first());
        boolean[] after = builder.members(rule.second());
        boolean[] broken = new boolean[builder.codes * builder.codes];
        for (int code = 1; code < builder.codes; code++) {
            for (int next = 1; next < builder.codes; next++) {
                broken[code * builder.codes + next] = before[code] && after[next];
            }
        }
        return pair(mark, broken, first);
    }

    private PairRow pair(RuleMark mark, boolean[] broken, int first) {
        return new PairRow(mark, builder.codes, broken, Math.max(first, builder.start - 1), builder.days - 1);
    }

    /** Shifts on two days in a row are pairs; a rest that reaches further needs patterns with days off between. */
    void rest(RestRule rule, RuleMark mark, int first, List<RowRule> rules) {
        long rest = rule.rest().toMinutes();
        boolean[] broken = new boolean[builder.codes * builder.codes];
        for (int code = 1; code < builder.codes; code++) {
            boolean[] next = tooEarly(code, 1, rest);
            System.arraycopy(next, 0, broken, code * builder.codes, builder.codes);
        }
        rules.add(pair(mark, broken, first));
        for (int apart = 2; (apart - 2) * (long) MINUTES_OF_DAY < rest; apart++) {
            for (int code = 1; code < builder.codes; code++) {
                boolean[] next = tooEarly(code, apart, rest);
                if (isAny(next)) {
                    boolean[] only = new boolean[builder.codes];
                    only[code] = true;
                    rules.add(afterDaysOff(mark, only, apart, next, first, 1));
                }
            }
        }
    }

    private boolean[] tooEarly(int code, int apart, long rest) {
        boolean[] early = new boolean[builder.codes];
        int end = hours(code).endMinute();
        for (int next = 1; next < builder.codes; next++) {
            early[next] = hours(next).startMinute() + apart * MINUTES_OF_DAY - end < rest;
        }
        return early;
    }

    private HourRange hours(int code) {
        return builder.problem.shifts().get(code - 1).hours();
    }

    private static boolean isAny(boolean[] codes) {
        for (boolean code : codes) {
            if (code) {
                return true;
            }
        }
        return false;
    }

    private PatternRow afterDaysOff(
            RuleMark mark, boolean[] before, int apart, boolean[] after, int first, long units) {
        boolean[][] matches = new boolean[apart + 1][];
        boolean[] off = new boolean[builder.codes];
        off[0] = true;
        Arrays.fill(matches, off);
        matches[0] = before;
        matches[apart] = after;
        return new PatternRow(mark, matches, starts(matches.length, Set.of(), first), false, units);
    }

    void recovery(RecoveryRule rule, RuleMark mark, int first, List<RowRule> rules) {
        boolean[] from = builder.members(rule.shifts());
        boolean[] others = new boolean[builder.codes];
        boolean[] work = new boolean[builder.codes];
        for (int code = 1; code < builder.codes; code++) {
            others[code] = !from[code];
            work[code] = true;
        }
        for (int apart = 1; apart <= rule.daysOff(); apart++) {
            long units = rule.daysOff() - apart + 1L;
            rules.add(afterDaysOff(mark, from, apart, apart == 1 ? others : work, first, units));
        }
    }

    PatternRow pattern(
            RuleMark mark, PatternDay[] pattern, Set<DayOfWeek> startDays, int first, boolean isWanted, long units) {
        boolean[][] matches = new boolean[pattern.length][builder.codes];
        for (int index = 0; index < pattern.length; index++) {
            matches[index][0] = pattern[index].matchesOff();
            for (int code = 1; code < builder.codes; code++) {
                matches[index][code] = pattern[index].kind() != PatternDayKind.OFF
                        && pattern[index].matches(
                                builder.problem.shifts().get(code - 1).code());
            }
        }
        return new PatternRow(mark, matches, starts(pattern.length, startDays, first), isWanted, units);
    }

    private boolean[] starts(int length, Set<DayOfWeek> startDays, int first) {
        boolean[] starts = new boolean[builder.days];
        for (int day = first; day + length <= builder.days; day++) {
            starts[day] = day + length > builder.start
                    && (startDays.isEmpty()
                            || startDays.contains(builder.date(day).getDayOfWeek()));
        }
        return starts;
    }
}
