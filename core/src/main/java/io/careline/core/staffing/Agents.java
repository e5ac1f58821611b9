package io.careline.core.staffing;

import io.careline.staffing.StaffingProfile;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Agents and what they hold at once, before and after shrinkage; in exact decimals. */
final class Agents {
    private final BigDecimal concurrency;
    private final BigDecimal present;
    private final boolean isOneByOne;
    private final boolean isUnshrunk;

    Agents(StaffingProfile profile) {
        concurrency = profile.concurrency();
        present = BigDecimal.ONE.subtract(profile.shrinkage());
        isOneByOne = concurrency.compareTo(BigDecimal.ONE) == 0;
        isUnshrunk = profile.shrinkage().signum() == 0;
    }

    /** How many contacts they hold at once; a part of a contact is none. */
    int servers(int agents) {
        return isOneByOne
                ? agents
                : concurrency
                        .multiply(BigDecimal.valueOf(agents))
                        .setScale(0, RoundingMode.DOWN)
                        .intValueExact();
    }

    /** The fewest agents who hold so many at once. */
    int holding(int servers) {
        return isOneByOne ? servers : ceiling(servers, concurrency);
    }

    /** The fewest to schedule so that so many remain. */
    int scheduled(int agents) {
        return isUnshrunk ? agents : ceiling(agents, present);
    }

    private static int ceiling(int number, BigDecimal divisor) {
        return BigDecimal.valueOf(number)
                .divide(divisor, 0, RoundingMode.CEILING)
                .intValueExact();
    }
}
