package io.careline.examples.replay.roster;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.examples.replay.input.ColumnName;
import io.careline.examples.replay.input.Header;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.input.LineProblem;
import io.careline.examples.replay.input.RowReader;
import io.careline.roster.Assignment;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** Turns rows into who works which shift. */
final class RosterLines implements RowReader.Rows {
    private static final String DATE = "date";
    private static final String AGENT = "agent";
    private static final String SHIFT = "shift";
    private static final String HOURS = "hours";
    private static final Set<String> COLUMNS = new LinkedHashSet<>(Arrays.asList(DATE, AGENT, SHIFT, HOURS));

    /** The hours of a shift that has none of its own (rule R2). */
    private static final Map<ShiftCode, HourRange> USUAL = Map.of(
            ShiftCode.DAY, HourRange.parse("09:00-16:30"),
            ShiftCode.NIGHT, HourRange.parse("16:00-22:30"));

    private final Header header;
    private final int date;
    private final int agent;
    private final int shift;
    private final int hours;
    private final List<Assignment> assignments = new ArrayList<>();

    /** Rows under a header; the hours can be left out. */
    RosterLines(Header header) {
        header.requireKnown(COLUMNS);
        this.header = header;
        this.date = header.position(ColumnName.of(DATE));
        this.agent = header.position(ColumnName.of(AGENT));
        this.shift = header.position(ColumnName.of(SHIFT));
        this.hours = header.has(HOURS) ? header.position(ColumnName.of(HOURS)) : -1;
    }

    List<Assignment> assignments() {
        return assignments;
    }

    @Override
    public void add(CSVRecord row, int line) throws LineFault {
        header.requireWidth(row, line);
        LocalDate day = cell(row, line, date, DATE, "a date such as 2026-03-02", LocalDate::parse);
        AgentId who = cell(row, line, agent, AGENT, "one line of at most 255 letters", AgentId::of);
        ShiftCode code = cell(row, line, shift, SHIFT, "one line of at most 255 letters", ShiftCode::of);
        assignments.add(Assignment.of(
                who,
                day,
                ShiftType.builder()
                        .code(code)
                        .hours(hours(row, line, code))
                        .night(code.equals(ShiftCode.NIGHT))
                        .build()));
    }

    private HourRange hours(CSVRecord row, int line, ShiftCode code) throws LineFault {
        HourRange usual = USUAL.get(code);
        boolean isBlank = hours < 0 || row.get(hours).isBlank();
        return isBlank && usual != null
                ? usual
                : cell(row, line, hours, HOURS, "hours such as 17:00-01:00", HourRange::parse);
    }

    private static <T> T cell(
            CSVRecord row, int line, int position, String column, String form, Function<String, T> read)
            throws LineFault {
        String text = position < 0 ? "" : row.get(position).strip();
        if (text.isEmpty()) {
            throw new LineFault(LineProblem.BLANK_CELL, line, column, "the cell is blank");
        }
        try {
            return read.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new LineFault(LineProblem.BAD_VALUE, line, column, "\"" + text + "\" must be " + form);
        }
    }
}
