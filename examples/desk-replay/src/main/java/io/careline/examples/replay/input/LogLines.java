package io.careline.examples.replay.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Turns rows into events and sorts them by case. */
final class LogLines implements RowReader.Rows {
    /** Cases and users become ids, which have their limits. */
    private static final int LONGEST = 100;

    private final LogLayout layout;
    private final Header header;
    private final Map<ColumnName, Integer> positions = new HashMap<>();
    private final int[] shared;
    private final int timePosition;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<LogEvent>> cases = new LinkedHashMap<>();
    private final Map<String, String> activities = new HashMap<>();
    private final Set<String> users = new HashSet<>();
    private int events;
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;

    LogLines(LogLayout layout, Header header) {
        this.layout = layout;
        this.header = header;
        for (ColumnName column : layout.columns()) {
            positions.put(column, header.position(column));
        }
        this.timePosition = header.position(layout.timeColumn());
        this.shared = positions.values().stream()
                .mapToInt(Integer::intValue)
                .distinct()
                .filter(position -> position != timePosition)
                .toArray();
        for (String activity : layout.activities()) {
            activities.put(key(activity), activity);
        }
    }

    int events() {
        return events;
    }

    @Override
    public void add(CSVRecord row, int line) throws LineFault {
        header.requireWidth(row, line);
        String[] cells = cells(row);
        String caseId = cell(cells, layout.caseColumn());
        List<LogEvent> before = cases.get(caseId);
        if (before == null) {
            checkId(caseId, layout.caseColumn(), line);
            before = new ArrayList<>(4);
        }
        LogEvent event =
                new LogEvent(line, time(cells, line), activity(cells, line), user(cells, line), positions, cells);
        if (before.isEmpty()) {
            cases.put(caseId, before);
        } else {
            checkOrder(before.get(before.size() - 1), event, caseId);
        }
        before.add(event);
        events++;
        first = event.time().isBefore(first) ? event.time() : first;
        last = event.time().isAfter(last) ? event.time() : last;
    }

    /** The cells that the mapping reads; texts that come again and again are kept once. */
    private String[] cells(CSVRecord row) {
        String[] cells = new String[header.size()];
        cells[timePosition] = row.get(timePosition).strip();
        for (int position : shared) {
            String text = row.get(position).strip();
            String before = texts.putIfAbsent(text, text);
            cells[position] = before == null ? text : before;
        }
        return cells;
    }

    EventLog log(String name) {
        return new EventLog(name, cases, events, first, last);
    }

    private String cell(String[] cells, ColumnName column) {
        return cells[positions.getOrDefault(column, 0)];
    }

    private static void checkFilled(String text, ColumnName column, int line) throws LineFault {
        if (text.isEmpty()) {
            throw new LineFault(LineProblem.BLANK_CELL, line, column.toString(), "the cell is blank");
        }
    }

    private static void checkId(String text, ColumnName column, int line) throws LineFault {
        checkFilled(text, column, line);
        if (text.length() > LONGEST || hasControl(text)) {
            throw new LineFault(
                    LineProblem.BAD_VALUE,
                    line,
                    column.toString(),
                    "the cell must be one line of at most " + LONGEST + " letters");
        }
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
        String text = cell(cells, layout.activityColumn());
        String activity = activities.get(key(text));
        if (activity == null) {
            checkId(text, layout.activityColumn(), line);
            throw new LineFault(
                    LineProblem.UNKNOWN_ACTIVITY,
                    line,
                    layout.activityColumn().toString(),
                    "the activity \"" + text + "\" is not known" + Spelling.suggestion(text, layout.activities()));
        }
        return activity;
    }

    private String user(String[] cells, int line) throws LineFault {
        String text = cell(cells, layout.userColumn());
        if (text.isEmpty() && layout.defaultUser().isPresent()) {
            return layout.defaultUser().get();
        }
        if (!users.contains(text)) {
            checkId(text, layout.userColumn(), line);
            users.add(text);
        }
        return text;
    }

    private Instant time(String[] cells, int line) throws LineFault {
        String text = cells[timePosition];
        checkFilled(text, layout.timeColumn(), line);
        try {
            Instant time = layout.time().parse(text);
            if (TimeFormat.isReckonedWith(time)) {
                return time;
            }
        } catch (DateTimeException e) {
            throw badTime(line, "\"" + text + "\" does not follow the pattern " + layout.time());
        }
        throw badTime(line, "\"" + text + "\" must lie in the years " + TimeFormat.YEARS);
    }

    private LineFault badTime(int line, String sentence) {
        return new LineFault(LineProblem.BAD_TIME, line, layout.timeColumn().toString(), sentence);
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
