package io.careline.examples.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** What a chart's quantities are, and so how they are shown. */
public enum Measure {
    /** Plain numbers. */
    NUMBER,
    /** Shares, where 1 is the whole. */
    PERCENT,
    /** Lengths of time in seconds. */
    DURATION;

    /** A quantity as a value of this measure; a plain number shows at most two decimals. */
    public Value value(double quantity) {
        return switch (this) {
            case NUMBER -> plain(quantity);
            case PERCENT -> Value.percent(BigDecimal.valueOf(quantity));
            case DURATION -> Value.duration(Duration.ofMillis(Math.round(quantity * 1000)));
        };
    }

    private static Value plain(double quantity) {
        BigDecimal rounded = BigDecimal.valueOf(quantity).setScale(2, RoundingMode.HALF_UP);
        return Value.number(
                BigDecimal.valueOf(quantity),
                Math.max(0, rounded.stripTrailingZeros().scale()));
    }
}
