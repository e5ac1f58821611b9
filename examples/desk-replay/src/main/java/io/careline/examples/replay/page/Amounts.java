package io.careline.examples.replay.page;

import io.careline.common.Money;
import io.careline.examples.report.Display;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Adds money up, each currency on its own. */
final class Amounts {
    private Amounts() {}

    /** The sums, {@code CNY 12,340} and {@code USD 20}; nothing if there is none. */
    static Value sum(Collection<Money> amounts) {
        Map<String, Money> sums = new TreeMap<>();
        amounts.forEach(amount -> sums.merge(amount.currency().getCurrencyCode(), amount, Money::plus));
        return sums.isEmpty()
                ? Value.none()
                : Value.text(Words.same(sums.entrySet().stream()
                        .map(sum -> sum.getKey() + " " + number(sum.getValue()))
                        .collect(Collectors.joining(" + "))));
    }

    private static String number(Money money) {
        int decimals = Math.max(0, money.amount().stripTrailingZeros().scale());
        return Display.number(money.amount(), decimals).en();
    }
}
