package io.careline.core.staffing;

/**
 * Erlang's loss formula (Erlang 1917), by the recursion of its inverse: {@code I(n) = 1 + n / a * I(n - 1)}. All terms are
 * positive, so that nothing cancels out.
 */
final class ErlangB {
    private static final double NEGLIGIBLE = 1e-18;

    private ErlangB() {}

    /**
     * One over how likely a contact finds all servers taken; infinite where that is below the least double.
     *
     * @param load above zero
     */
    static double inverse(double load, int servers) {
        int start = (int) Math.min(servers, load);
        double inverse = unrolled(load, start);
        for (int server = start + 1; server <= servers && inverse < Double.POSITIVE_INFINITY; server++) {
            inverse = next(inverse, load, server);
        }
        return inverse;
    }

    /** The inverse for so many servers, from that of one fewer. */
    static double next(double inverse, double load, int servers) {
        return 1 + servers / load * inverse;
    }

    /**
     * The recursion from its top, cut off where what follows no longer counts. Servers are at most the load, so that terms
     * fall, and after some nine times the root of the servers are negligible.
     */
    private static double unrolled(double load, int servers) {
        double perServer = 1 / load;
        double term = 1;
        double sum = 1;
        for (int server = servers; server > 0 && term > NEGLIGIBLE * sum; server--) {
            term *= server * perServer;
            sum += term;
        }
        return sum;
    }
}
