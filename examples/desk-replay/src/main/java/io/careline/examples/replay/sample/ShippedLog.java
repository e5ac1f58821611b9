package io.careline.examples.replay.sample;

import io.careline.examples.replay.input.LogSource;
import java.io.InputStream;

/** The files that ship with the program. */
public final class ShippedLog {
    private ShippedLog() {}

    /** The log of complaints, to be opened. */
    public static LogSource source() {
        return of("property-desk.csv");
    }

    /** The journal of callbacks, to be opened. */
    public static LogSource callbacks() {
        return of("shop-callbacks.csv");
    }

    /** The journal of orders, to be opened. */
    public static LogSource orders() {
        return of("shop-orders.csv");
    }

    /** Who worked which shift in the month of the orders, to be opened. */
    public static LogSource roster() {
        return of("shop-roster.csv");
    }

    private static LogSource of(String name) {
        return new LogSource(name, () -> {
            InputStream in = ShippedLog.class.getResourceAsStream(name);
            if (in == null) {
                throw new IllegalStateException("resource (" + name + ") is missing beside " + ShippedLog.class);
            }
            return in;
        });
    }
}
