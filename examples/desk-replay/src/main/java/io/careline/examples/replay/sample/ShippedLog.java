package io.careline.examples.replay.sample;

import io.careline.examples.replay.input.LogSource;
import java.io.InputStream;

/** The log that ships with the program. */
public final class ShippedLog {
    private static final String NAME = "property-desk.csv";

    private ShippedLog() {}

    /** The log, to be opened. */
    public static LogSource source() {
        return new LogSource(NAME, () -> {
            InputStream in = ShippedLog.class.getResourceAsStream(NAME);
            if (in == null) {
                throw new IllegalStateException("resource (" + NAME + ") is missing beside " + ShippedLog.class);
            }
            return in;
        });
    }
}
