package io.careline.benchmarks.roster.engine;

import io.careline.roster.RuleStrength;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Turns rules over the shape of a weekend into patterns: each way to work a weekend that breaks the rule is one. */
final class WeekendShapes {
    private final FlatProblem flat;
    private final int agent;
    private final RuleStrength strength;

    WeekendShapes(FlatProblem flat, int agent, RuleStrength strength) {
        this.flat = flat;
        this.agent = agent;
        this.strength = strength;
    }

    /** A weekend is worked whole or not at all. */
    void complete(int[] weekends) {
        boolean[] off = new boolean[flat.values];
        boolean[] work = new boolean[flat.values];
        for (int value = 0; value < flat.values; value++) {
            off[value] = value == 0;
            work[value] = value > 0;
        }
        add(weekends, List.of(off, work), WeekendShapes::gaps);
    }

    /** A weekend that is worked whole has one shift. */
    void identical(int[] weekends) {
        List<boolean[]> choices = new ArrayList<>();
        for (int value = 1; value < flat.values; value++) {
            boolean[] only = new boolean[flat.values];
            only[value] = true;
            choices.add(only);
        }
        add(weekends, choices, WeekendShapes::differences);
    }

    private void add(int[] weekends, List<boolean[]> choices, ToLongFunction<int[]> units) {
        int day = 0;
        while (day < weekends.length) {
            int end = day;
            while (end < weekends.length && weekends[end] == weekends[day]) {
                end++;
            }
            if (weekends[day] >= 0) {
                combine(day, new int[end - day], 0, choices, units);
            }
            day = end;
        }
    }

    /** All ways to fill a weekend, day by day. */
    private void combine(int start, int[] chosen, int index, List<boolean[]> choices, ToLongFunction<int[]> units) {
        if (index < chosen.length) {
            for (int choice = 0; choice < choices.size(); choice++) {
                chosen[index] = choice;
                combine(start, chosen, index + 1, choices, units);
            }
            return;
        }
        long broken = units.applyAsLong(chosen);
        if (broken > 0) {
            List<boolean[]> days = new ArrayList<>();
            for (int choice : chosen) {
                days.add(choices.get(choice));
            }
            flat.patterns.add(new Pattern(agent, new int[] {start}, days, broken, strength));
        }
    }

    /** The days off, 0, and as many units again as there are days if they lie between days of work, 1. */
    private static long gaps(int[] shape) {
        int worked = 0;
        int first = shape.length;
        int last = -1;
        for (int day = 0; day < shape.length; day++) {
            if (shape[day] == 1) {
                worked++;
                first = Math.min(first, day);
                last = day;
            }
        }
        if (worked == 0 || worked == shape.length) {
            return 0;
        }
        return shape.length - worked + (last - first + 1 > worked ? shape.length : 0);
    }

    /** For each shift of the weekend, the days with another. */
    private static long differences(int[] shape) {
        long units = 0;
        for (int day = 0; day < shape.length; day++) {
            boolean isFirst = true;
            int others = 0;
            for (int other = 0; other < shape.length; other++) {
                others += shape[other] == shape[day] ? 0 : 1;
                isFirst &= other >= day || shape[other] != shape[day];
            }
            units += isFirst ? others : 0;
        }
        return units;
    }
}
