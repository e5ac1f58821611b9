package io.careline.examples.replay.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Turns rows into events and sorts them by case. */
final class LogLines {
    /** Cases and users become ids, which have their limits. */
    private static final int LONGEST = 100;

    private final LogLayout layout;
    private final int width;
    private final Map<ColumnName, Integer> positions = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<LogEvent>> cases = new LinkedHashMap<>();
    private final Map<String, String> activities = new HashMap<>();
    private int events;
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;

    LogLines(LogLayout layout, Header header) {
        this.layout = layout;
        this.width = header.size();
        for (ColumnName column : layout.columns()) {
            positions.put(column, header.position(column));
        }
        for (String activity : layout.activities()) {
            activities.put(key(activity), activity);
        }
    }

    int events() {
        return events;
    }

    void add(CSVRecord row, int line) throws LineFault {
        if (row.size() != width) {
            throw new LineFault(
                    LineProblem.RAGGED_ROW, line, "", "it has " + row.size() + " cells where the header has " + width);
        }
        String[] cells = new String[width];
        for (int i = 0; i < width; i++) {
            cells[i] = texts.computeIfAbsent(row.get(i).strip(), text -> text);
        }
        String caseId = needed(cells, layout.caseColumn(), line);
        LogEvent event =
                new LogEvent(line, time(cells, line), activity(cells, line), user(cells, line), positions, cells);
        List<LogEvent> before = cases.getOrDefault(caseId, List.of());
        if (!before.isEmpty()) {
            checkOrder(before.get(before.size() - 1), event, caseId);
        }
        cases.computeIfAbsent(caseId, unused -> new ArrayList<>(4)).add(event);
        events++;
        first = event.time().isBefore(first) ? event.time() : first;
        last = event.time().isAfter(last) ? event.time() : last;
    }

    EventLog log(String name) {
        return new EventLog(name, cases, events, first, last);
    }

    private String cell(String[] cells, ColumnName column) {
        return cells[positions.getOrDefault(column, 0)];
    }

    private String needed(String[] cells, ColumnName column, int line) throws LineFault {
        String text = cell(cells, column);
        if (text.isEmpty()) {
            throw new LineFault(LineProblem.BLANK_CELL, line, column.toString(), "the cell is blank");
        }
        if (text.length() > LONGEST || hasControl(text)) {
            throw new LineFault(
                    LineProblem.BAD_VALUE,
                    line,
                    column.toString(),
                    "the cell must be one line of at most " + LONGEST + " letters");
        }
        return text;
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private String key(String activity) {
        return layout.isCaseIgnored() ? activity.toLowerCase(Locale.ROOT) : activity;
    }

    private String activity(String[] cells, int line) throws LineFault {
        String text = needed(cells, layout.activityColumn(), line);
        String activity = activities.get(key(text));
        if (activity == null) {
            throw new LineFault(
                    LineProblem.UNKNOWN_ACTIVITY,
                    line,
                    layout.activityColumn().toString(),
                    "the mapping has no activity \"" + text + "\"" + Spelling.suggestion(text, layout.activities()));
        }
        return activity;
    }

    private String user(String[] cells, int line) throws LineFault {
        String text = cell(cells, layout.userColumn());
        return text.isEmpty() && layout.defaultUser().isPresent()
                ? layout.defaultUser().get()
                : needed(cells, layout.userColumn(), line);
    }

    private Instant time(String[] cells, int line) throws LineFault {
        String text = needed(cells, layout.timeColumn(), line);
        try {
            return layout.time().parse(text);
        } catch (DateTimeException e) {
            throw new LineFault(
                    LineProblem.BAD_TIME,
                    line,
                    layout.timeColumn().toString(),
                    "\"" + text + "\" does not follow the pattern " + layout.time());
        }
    }

    private void checkOrder(LogEvent before, LogEvent event, String caseId) throws LineFault {
        if (event.time().isBefore(before.time())) {
            throw new LineFault(
                    LineProblem.OUT_OF_ORDER,
                    event.line(),
                    layout.timeColumn().toString(),
                    "\"" + event.cell(layout.timeColumn()) + "\" is earlier than line " + before.line()
                            + " of the same case " + caseId);
        }
    }
}
