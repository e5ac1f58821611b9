package io.careline.core.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells rules over a few days together as one {@link SequenceCost}; agents with the same rules share its tables. */
final class SequenceBuilder {
    private static final int MOST_SEQUENCES = 4096;
    private static final int PAIR = 2;

    private final int codes;
    private final int days;
    private final List<int[]> known = new ArrayList<>();

    SequenceBuilder(int codes, int days) {
        this.codes = codes;
        this.days = days;
    }

    /** Whether the sequences that a rule looks at are few enough for a table. */
    boolean isShort(ShortRule rule) {
        int longest = longest(List.of(rule));
        return longest <= PAIR || Math.pow(codes, longest) <= MOST_SEQUENCES;
    }

    private int longest(List<ShortRule> rules) {
        int longest = 0;
        for (ShortRule rule : rules) {
            for (int day = 0; day < days; day++) {
                longest = Math.max(longest, rule.span(day));
            }
        }
        return longest;
    }

    SequenceCost cost(List<ShortRule> rules) {
        int length = Math.max(1, longest(rules));
        int size = SequenceCost.power(codes, length);
        Map<List<Integer>, Integer> tableOf = new HashMap<>();
        int[] tables = new int[days];
        int[] costs = new int[0];
        for (int day = 0; day < days; day++) {
            List<Integer> spans = new ArrayList<>();
            int looking = 0;
            for (ShortRule rule : rules) {
                spans.add(rule.span(day));
                looking += rule.span(day);
            }
            tables[day] = looking == 0 ? -1 : tableOf.getOrDefault(spans, costs.length);
            if (tables[day] == costs.length) {
                tableOf.put(spans, costs.length);
                costs = Arrays.copyOf(costs, costs.length + size);
                for (int index = 0; index < rules.size(); index++) {
                    add(rules.get(index), spans.get(index), costs, tables[day], length);
                }
            }
        }
        return new SequenceCost(codes, length, shared(tables), shared(costs));
    }

    private void add(ShortRule rule, int span, int[] costs, int table, int length) {
        if (span == 0) {
            return;
        }
        int same = SequenceCost.power(codes, length - span);
        byte[] sequence = new byte[span];
        for (int index = table; index < costs.length; index += same) {
            int rest = (index - table) / same;
            for (int day = span - 1; day >= 0; day--) {
                sequence[day] = (byte) (rest % codes);
                rest /= codes;
            }
            int cost = Math.toIntExact(rule.units(sequence, 0, span) * rule.weight);
            for (int at = index; at < index + same && cost != 0; at++) {
                costs[at] = Math.addExact(costs[at], cost);
            }
        }
    }

    private int[] shared(int[] table) {
        for (int[] other : known) {
            if (Arrays.equals(other, table)) {
                return other;
            }
        }
        known.add(table);
        return table;
    }
}
