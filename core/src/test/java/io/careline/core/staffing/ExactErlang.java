package io.careline.core.staffing;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Erlang's formulas from the steady state of each, with 60 digits, state by state: slow, and obvious. Times are in handling
 * times; waits follow from how many of those ahead have gone by a time, served or given up.
 */
final class ExactErlang {
    static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1e-50");

    private final BigDecimal load;
    private final int servers;
    private final BigDecimal impatience;

    /** The sum of the states in which fewer than all servers are taken, relative to the one in which all are. */
    private final BigDecimal below;

    ExactErlang(double load, int servers, double impatience) {
        this.load = new BigDecimal(load);
        this.servers = servers;
        this.impatience = new BigDecimal(impatience);
        this.below = below();
    }

    private BigDecimal below() {
        BigDecimal state = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        for (int busy = servers; busy > 0; busy--) {
            state = state.multiply(BigDecimal.valueOf(busy), DIGITS).divide(load, DIGITS);
            sum = sum.add(state, DIGITS);
            if (state.compareTo(sum.multiply(NEGLIGIBLE, DIGITS)) < 0) {
                break;
            }
        }
        return sum;
    }

    double blocking() {
        return BigDecimal.ONE.divide(below.add(BigDecimal.ONE), DIGITS).doubleValue();
    }

    /** Erlang C: the states in which somebody waits are a geometric series. */
    BigDecimal waitProbability() {
        BigDecimal free = BigDecimal.valueOf(servers).subtract(load);
        BigDecimal waiting = BigDecimal.valueOf(servers).divide(free, DIGITS);
        return waiting.divide(below.add(waiting), DIGITS);
    }

    double missed(double within) {
        BigDecimal exponent = load.subtract(BigDecimal.valueOf(servers)).multiply(new BigDecimal(within), DIGITS);
        return waitProbability().multiply(exp(exponent), DIGITS).doubleValue();
    }

    double answerTime() {
        return waitProbability()
                .divide(BigDecimal.valueOf(servers).subtract(load), DIGITS)
                .doubleValue();
    }

    /** Erlang A: what becomes of those who come, by the number whom they find waiting. */
    final class WithPatience {
        private final BigDecimal within;
        private BigDecimal all = below;
        private BigDecimal atOnce = below;
        private BigDecimal length = BigDecimal.ZERO;
        private BigDecimal answeredLater = BigDecimal.ZERO;
        private BigDecimal wait = BigDecimal.ZERO;
        private BigDecimal late = BigDecimal.ZERO;
        private BigDecimal lateAnswered = BigDecimal.ZERO;

        WithPatience(double within) {
            this.within = new BigDecimal(within);
            BigDecimal state = BigDecimal.ONE;
            BigDecimal lasting = BigDecimal.ZERO;
            for (int waiting = 0; ; waiting++) {
                all = all.add(state, DIGITS);
                length = length.add(state.multiply(BigDecimal.valueOf(waiting), DIGITS), DIGITS);
                BigDecimal patient = BigDecimal.valueOf(servers).divide(rate(waiting + 1), DIGITS);
                lasting = lasting.add(BigDecimal.ONE.divide(rate(waiting + 1), DIGITS), DIGITS);
                answeredLater = answeredLater.add(state.multiply(patient, DIGITS), DIGITS);
                wait = wait.add(state.multiply(patient, DIGITS).multiply(lasting, DIGITS), DIGITS);
                addLate(waiting, state);
                state = state.multiply(load, DIGITS).divide(rate(waiting + 1), DIGITS);
                if (load.compareTo(rate(waiting + 1)) < 0
                        && state.multiply(BigDecimal.valueOf(waiting + 1L), DIGITS)
                                        .compareTo(length.multiply(new BigDecimal("1e-25"), DIGITS))
                                <= 0) {
                    break;
                }
            }
        }

        private BigDecimal rate(int waiting) {
            return impatience.multiply(BigDecimal.valueOf(waiting)).add(BigDecimal.valueOf(servers));
        }

        /** Whoever finds some waiting is late if at most all of them are gone by the time. */
        private void addLate(int waiting, BigDecimal state) {
            BigDecimal left = exp(impatience.multiply(within).negate());
            BigDecimal gone = BigDecimal.ONE.subtract(left);
            BigDecimal weight = BigDecimal.ONE;
            for (int departed = 0; departed <= waiting; departed++) {
                int ahead = waiting - departed;
                BigDecimal probability = state.multiply(weight, DIGITS)
                        .multiply(exp(rate(ahead).multiply(within).negate()), DIGITS);
                late = late.add(probability, DIGITS);
                lateAnswered = lateAnswered.add(
                        probability
                                .multiply(left, DIGITS)
                                .multiply(BigDecimal.valueOf(servers), DIGITS)
                                .divide(rate(ahead + 1), DIGITS),
                        DIGITS);
                weight = weight.multiply(rate(ahead), DIGITS)
                        .multiply(gone, DIGITS)
                        .divide(impatience.multiply(BigDecimal.valueOf(departed + 1L)), DIGITS);
            }
        }

        private double share(BigDecimal part) {
            return part.divide(all, DIGITS).doubleValue();
        }

        private BigDecimal answered() {
            return atOnce.add(answeredLater);
        }

        double waitProbability() {
            return share(all.subtract(atOnce));
        }

        double abandonment() {
            return length.multiply(impatience, DIGITS)
                    .divide(load, DIGITS)
                    .divide(all, DIGITS)
                    .doubleValue();
        }

        double answerTime() {
            return wait.divide(answered(), DIGITS).doubleValue();
        }

        double missedOfOffered() {
            return share(all.subtract(answered()).add(lateAnswered));
        }

        double missedOfAnswered() {
            return lateAnswered.divide(answered(), DIGITS).doubleValue();
        }

        /** Of those who were answered or did not give up within the time, who was not answered within it. */
        double missedWithoutShortAbandons() {
            BigDecimal patientAndLate =
                    late.multiply(exp(impatience.multiply(within).negate()), DIGITS);
            BigDecimal answeredInTime = answered().subtract(lateAnswered);
            return patientAndLate
                    .divide(patientAndLate.add(answeredInTime), DIGITS)
                    .doubleValue();
        }

        double virtuallyMissed() {
            return share(late);
        }
    }

    /** The exponential function: its series after halving, then squares. */
    static BigDecimal exp(BigDecimal exponent) {
        int halvings = 0;
        BigDecimal rest = exponent;
        while (rest.abs().compareTo(new BigDecimal("0.001")) > 0) {
            rest = rest.divide(BigDecimal.valueOf(2), DIGITS);
            halvings++;
        }
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; n < 25; n++) {
            term = term.multiply(rest, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        for (int squaring = 0; squaring < halvings; squaring++) {
            sum = sum.multiply(sum, DIGITS);
        }
        return sum;
    }
}
