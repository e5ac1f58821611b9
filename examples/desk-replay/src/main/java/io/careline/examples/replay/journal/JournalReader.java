package io.careline.examples.replay.journal;

import io.careline.examples.replay.input.ColumnName;
import io.careline.examples.replay.input.EventLog;
import io.careline.examples.replay.input.Header;
import io.careline.examples.replay.input.LogLayout;
import io.careline.examples.replay.input.LogReader;
import io.careline.examples.replay.input.LogSource;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.replay.input.TimeFormat;
import io.careline.examples.report.InputFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a whole journal into memory; what its columns are, its header says. */
public final class JournalReader {
    private static final String PATTERN = "uuuu-MM-dd HH:mm[:ss][XXX]";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final JournalForm form;
    private final TimeFormat time;
    private final SkippedLines skipped;

    /**
     * A reader for journals of one form.
     *
     * @param zone the zone of times without an offset of their own
     */
    public JournalReader(JournalForm form, ZoneId zone, SkippedLines skipped) {
        this.form = form;
        this.time = new TimeFormat(PATTERN, zone);
        this.skipped = skipped;
    }

    /**
     * Reads a journal.
     *
     * @throws InputFault if the file cannot be used, or a line cannot and lines are not to be skipped
     */
    public Journal read(LogSource source) {
        byte[] bytes = bytes(source);
        Set<ColumnName> columns = columns(source.name(), header(bytes));
        LogLayout layout = new LogLayout(
                ColumnName.of(form.subject()),
                ColumnName.of(JournalForm.TIME),
                time,
                ColumnName.of(JournalForm.ACTIVITY),
                ColumnName.of(JournalForm.USER),
                Optional.empty(),
                form.activities(),
                false,
                ',',
                columns);
        EventLog log = new LogReader(layout, skipped)
                .read(new LogSource(source.name(), () -> new ByteArrayInputStream(bytes)));
        return new Journal(log, columns, time, skipped);
    }

    private static byte[] bytes(LogSource source) {
        try (InputStream in = source.opening().open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new InputFault(source.name() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The names of the first line; none where there is no such line, which the log's own reader then says. */
    private static List<String> header(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (StringReader reader = new StringReader(marked)) {
            for (CSVRecord first : CSVFormat.DEFAULT.parse(reader)) {
                return first.stream().map(String::strip).toList();
            }
            return List.of();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return List.of();
        }
    }

    private Set<ColumnName> columns(String file, List<String> header) {
        boolean isText = header.stream().allMatch(name -> name.indexOf('\0') < 0);
        List<String> names = isText ? header : List.of();
        new Header(file, names, false).requireKnown(form.all());
        Set<ColumnName> columns = new LinkedHashSet<>();
        form.needed().forEach(name -> columns.add(ColumnName.of(name)));
        names.forEach(name -> columns.add(ColumnName.of(name)));
        return columns;
    }
}
