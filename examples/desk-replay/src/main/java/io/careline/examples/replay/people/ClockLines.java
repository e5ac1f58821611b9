package io.careline.examples.replay.people;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.examples.replay.input.ColumnName;
import io.careline.examples.replay.input.Header;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.input.RowCells;
import io.careline.examples.replay.input.RowReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Turns rows into who came and went when. */
final class ClockLines implements RowReader.Rows {
    private static final String DATE = "date";
    private static final String AGENT = "agent";
    private static final String IN = "in";
    private static final String OUT = "out";
    private static final String AWAY = "away";
    private static final String WORK_UNDONE = "workUndone";
    private static final String CORRECTED_IN = "correctedIn";
    private static final String CORRECTED_OUT = "correctedOut";
    private static final String CORRECTED_BY = "correctedBy";
    private static final String EVIDENCE = "evidence";
    private static final Set<String> COLUMNS = new LinkedHashSet<>(Arrays.asList(
            DATE, AGENT, IN, OUT, AWAY, WORK_UNDONE, CORRECTED_IN, CORRECTED_OUT, CORRECTED_BY, EVIDENCE));
    private static final String TIME = "a time such as 09:00";

    private final Header header;
    private final Map<TimeClock.Day, ClockIn> days = new LinkedHashMap<>();

    /** Rows under a header; times away, unfinished work and corrections can be left out. */
    ClockLines(Header header) {
        header.requireKnown(COLUMNS);
        for (String needed : Arrays.asList(DATE, AGENT, IN, OUT)) {
            header.position(ColumnName.of(needed));
        }
        this.header = header;
    }

    Map<TimeClock.Day, ClockIn> days() {
        return days;
    }

    @Override
    public void add(CSVRecord row, int line) throws LineFault {
        RowCells cells = RowCells.of(header, row, line);
        TimeClock.Day day = new TimeClock.Day(
                cells.needed(AGENT, RowCells.NAME, AgentId::of), cells.needed(DATE, RowCells.DATE, LocalDate::parse));
        ClockIn before = days.get(day);
        if (before != null) {
            throw cells.fault(DATE, day.agent() + " has line " + before.line() + " for " + day.date() + " already");
        }
        Optional<HourRange> away = cells.value(AWAY, "hours such as 14:00-14:30", HourRange::parse);
        days.put(
                day,
                new ClockIn(
                        line,
                        day.agent(),
                        day.date(),
                        cells.value(IN, TIME, LocalTime::parse),
                        cells.value(OUT, TIME, LocalTime::parse),
                        away.map(hours -> time(hours.startMinute())),
                        away.map(hours -> time(hours.endMinute())),
                        cells.flag(WORK_UNDONE),
                        correction(cells)));
    }

    private static Optional<ClockIn.Correction> correction(RowCells cells) throws LineFault {
        Optional<LocalTime> in = cells.value(CORRECTED_IN, TIME, LocalTime::parse);
        Optional<LocalTime> out = cells.value(CORRECTED_OUT, TIME, LocalTime::parse);
        return in.isEmpty() && out.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClockIn.Correction(
                        in, out, cells.needed(CORRECTED_BY, RowCells.NAME, AgentId::of), cells.text(EVIDENCE)));
    }

    private static LocalTime time(int minute) {
        return LocalTime.MIDNIGHT.plusMinutes(minute);
    }
}
