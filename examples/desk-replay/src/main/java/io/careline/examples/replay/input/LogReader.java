package io.careline.examples.replay.input;

import io.careline.examples.report.InputFault;

/** Reads a whole log into memory. */
public final class LogReader {
    private final LogLayout layout;
    private final SkippedLines skipped;

    /** A reader for logs of one layout. */
    public LogReader(LogLayout layout, SkippedLines skipped) {
        this.layout = layout;
        this.skipped = skipped;
    }

    /**
     * Reads a log.
     *
     * @throws InputFault if the file cannot be used, or a line cannot and lines are not to be skipped
     */
    public EventLog read(LogSource source) {
        RowReader reader = new RowReader(layout.delimiter(), skipped);
        LogLines lines = reader.read(
                source, names -> new LogLines(layout, new Header(source.name(), names, layout.isCaseIgnored())));
        if (lines.events() == 0) {
            throw reader.nothing(source.name(), "event");
        }
        return lines.log(source.name());
    }
}
