package io.careline.staffing;

import java.time.Duration;

/** Times as numbers of seconds. */
final class Seconds {
    private Seconds() {}

    static double of(Duration time) {
        return time.getSeconds() + time.getNano() / 1e9;
    }
}
