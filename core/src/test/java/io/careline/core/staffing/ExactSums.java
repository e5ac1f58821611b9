package io.careline.core.staffing;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The steady state of Erlang A with 60 digits for very many agents, where {@link ExactErlang}'s look at each customer ahead
 * takes too long: waits come from the incomplete gamma function's series at the load that is left after the time.
 */
final class ExactSums {
    private static final MathContext DIGITS = ExactErlang.DIGITS;

    private final BigDecimal load;
    private final BigDecimal servers;
    private final BigDecimal impatience;
    private final BigDecimal below;
    private BigDecimal waiting = BigDecimal.ZERO;
    private BigDecimal length = BigDecimal.ZERO;
    private BigDecimal wait = BigDecimal.ZERO;

    ExactSums(double load, int servers, double impatience) {
        this(new BigDecimal(load), servers, impatience);
    }

    /** With the load that is left after a time. */
    ExactSums(double load, int servers, double impatience, double within) {
        this(
                new BigDecimal(load)
                        .multiply(
                                ExactErlang.exp(new BigDecimal(impatience)
                                        .multiply(new BigDecimal(within))
                                        .negate()),
                                DIGITS),
                servers,
                impatience);
    }

    private ExactSums(BigDecimal load, int servers, double impatience) {
        this.load = load;
        this.servers = BigDecimal.valueOf(servers);
        this.impatience = new BigDecimal(impatience);
        BigDecimal free = BigDecimal.ZERO;
        BigDecimal state = BigDecimal.ONE;
        for (int busy = servers; busy > 0; busy--) {
            state = state.multiply(BigDecimal.valueOf(busy), DIGITS).divide(load, DIGITS);
            free = free.add(state, DIGITS);
        }
        below = free;
        addQueue();
    }

    private void addQueue() {
        BigDecimal state = BigDecimal.ONE;
        BigDecimal lasting = BigDecimal.ZERO;
        BigDecimal least = new BigDecimal("1e-25");
        for (int number = 1; ; number++) {
            BigDecimal rate = servers.add(impatience.multiply(BigDecimal.valueOf(number)));
            state = state.multiply(load, DIGITS).divide(rate, DIGITS);
            lasting = lasting.add(BigDecimal.ONE.divide(rate, DIGITS), DIGITS);
            waiting = waiting.add(state, DIGITS);
            length = length.add(state.multiply(BigDecimal.valueOf(number), DIGITS), DIGITS);
            wait = wait.add(state.multiply(lasting, DIGITS), DIGITS);
            if (load.compareTo(rate) < 0 && state.compareTo(waiting.multiply(least, DIGITS)) < 0) {
                return;
            }
        }
    }

    private BigDecimal all() {
        return below.add(BigDecimal.ONE).add(waiting);
    }

    private double share(BigDecimal part) {
        return part.divide(all(), DIGITS).doubleValue();
    }

    double waitProbability() {
        return share(waiting.add(BigDecimal.ONE));
    }

    private BigDecimal abandoning() {
        return length.multiply(impatience, DIGITS).divide(load, DIGITS);
    }

    double abandonment() {
        return share(abandoning());
    }

    double answerTime() {
        BigDecimal answered = all().subtract(abandoning());
        return wait.multiply(servers, DIGITS)
                .divide(load, DIGITS)
                .divide(answered, DIGITS)
                .doubleValue();
    }

    private BigDecimal density(double within) {
        BigDecimal time = new BigDecimal(within);
        BigDecimal gone = BigDecimal.ONE.subtract(
                ExactErlang.exp(impatience.multiply(time).negate()));
        return ExactErlang.exp(load.multiply(gone).divide(impatience, DIGITS).subtract(servers.multiply(time)));
    }

    double late(ExactSums later, double within) {
        return share(density(within).multiply(later.waiting.add(BigDecimal.ONE), DIGITS));
    }

    double missedOfOffered(ExactSums later, double within) {
        BigDecimal lateAnswered = density(within)
                .multiply(later.waiting, DIGITS)
                .multiply(servers, DIGITS)
                .divide(load, DIGITS);
        return share(abandoning().add(lateAnswered));
    }
}
