package io.careline.core.scorecard;

import java.math.BigDecimal;

/** Numbers in the one form in which equal ones are equal. */
final class Figures {
    private Figures() {}

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
