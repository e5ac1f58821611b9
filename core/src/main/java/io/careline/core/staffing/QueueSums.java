package io.careline.core.staffing;

/**
 * Sums over the states of a queue whose members give up, relative to the state in which all servers are taken and nobody
 * waits. Each is held times {@code 2^(-600 scale)}, since overload makes them larger than any double.
 *
 * @param base that state itself
 * @param waiting the states in which somebody waits
 * @param weighted those times how many wait
 * @param served those times how long each of them lasts until its last one is served
 */
record QueueSums(double base, double waiting, double weighted, double served, int scale) {
    private static final double LARGE = 0x1p600;
    private static final double SMALL = 0x1p-600;
    private static final double NEGLIGIBLE = 1e-18;

    /** The natural logarithm of {@code 2^600}. */
    static final double SCALE = 600 * 0.6931471805599453;

    /** The sums at some load and servers; those who wait give up at a rate, all in units of the handling time. */
    static QueueSums of(double load, int servers, double impatience) {
        double base = 1;
        double term = 1;
        double waiting = 0;
        double weighted = 0;
        double served = 0;
        double lasting = 0;
        int scale = 0;
        double ratio;
        int number = 0;
        do {
            number++;
            double time = 1 / (servers + number * impatience);
            ratio = load * time;
            lasting += time;
            term *= ratio;
            waiting += term;
            weighted += number * term;
            served += lasting * term;
            if (term > LARGE) {
                term *= SMALL;
                base *= SMALL;
                waiting *= SMALL;
                weighted *= SMALL;
                served *= SMALL;
                scale++;
            }
        } while (ratio >= 1 || number * term * ratio > NEGLIGIBLE * (1 - ratio) * weighted);
        return new QueueSums(base, waiting, weighted, served, scale);
    }
}
