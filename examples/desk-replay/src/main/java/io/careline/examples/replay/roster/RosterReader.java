package io.careline.examples.replay.roster;

import io.careline.examples.replay.input.Header;
import io.careline.examples.replay.input.LogSource;
import io.careline.examples.replay.input.RowReader;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.report.InputFault;
import io.careline.roster.RosterView;
import java.time.ZoneId;

/** Reads a whole roster into memory. */
public final class RosterReader {
    private final ZoneId zone;
    private final SkippedLines skipped;

    /**
     * A reader.
     *
     * @param zone the zone of the roster's days and hours
     */
    public RosterReader(ZoneId zone, SkippedLines skipped) {
        this.zone = zone;
        this.skipped = skipped;
    }

    /**
     * Reads a roster.
     *
     * @throws InputFault if the file cannot be used, or a line cannot and lines are not to be skipped
     */
    public Roster read(LogSource source) {
        RowReader reader = new RowReader(',', skipped);
        RosterLines lines = reader.read(source, names -> new RosterLines(new Header(source.name(), names, false)));
        if (lines.assignments().isEmpty()) {
            throw reader.nothing(source.name(), "shift");
        }
        return new Roster(source.name(), lines.assignments(), RosterView.of(zone, lines.assignments()), skipped);
    }
}
