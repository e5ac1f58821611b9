package io.careline.examples.replay.sample;

import io.careline.examples.replay.input.LogSource;
import io.careline.examples.replay.people.PeopleFiles;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    /** The files of the people of each desk. */
    public static List<PeopleFiles> people() {
        return Arrays.stream(PeopleDesk.values()).map(ShippedLog::people).toList();
    }

    private static PeopleFiles people(PeopleDesk desk) {
        String prefix = desk.prefix();
        return new PeopleFiles(
                desk.pack(),
                of(prefix + "-staff.csv"),
                of(prefix + "-roster.csv"),
                Optional.of(of(prefix + "-leave.csv")),
                Optional.of(of(prefix + "-swaps.csv")),
                desk.handsOver() ? Optional.of(of(prefix + "-handovers.csv")) : Optional.empty(),
                Optional.of(of(prefix + "-attendance.csv")));
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
