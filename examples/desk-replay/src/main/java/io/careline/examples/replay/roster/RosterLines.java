package io.careline.examples.replay.roster;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.examples.replay.input.ColumnName;
import io.careline.examples.replay.input.Header;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.input.RowCells;
import io.careline.examples.replay.input.RowReader;
import io.careline.roster.Assignment;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final List<Assignment> assignments = new ArrayList<>();

    /** Rows under a header; the hours can be left out. */
    RosterLines(Header header) {
        header.requireKnown(COLUMNS);
        for (String needed : List.of(DATE, AGENT, SHIFT)) {
            header.position(ColumnName.of(needed));
        }
        this.header = header;
    }

    List<Assignment> assignments() {
        return assignments;
    }

    @Override
    public void add(CSVRecord row, int line) throws LineFault {
        RowCells cells = RowCells.of(header, row, line);
        LocalDate day = cells.needed(DATE, RowCells.DATE, LocalDate::parse);
        AgentId who = cells.needed(AGENT, RowCells.NAME, AgentId::of);
        ShiftCode code = cells.needed(SHIFT, RowCells.NAME, ShiftCode::of);
        assignments.add(Assignment.of(
                who,
                day,
                ShiftType.builder()
                        .code(code)
                        .hours(hours(cells, code))
                        .night(code.equals(ShiftCode.NIGHT))
                        .build()));
    }

    private static HourRange hours(RowCells cells, ShiftCode code) throws LineFault {
        HourRange usual = USUAL.get(code);
        return usual != null && cells.text(HOURS).isEmpty()
                ? usual
                : cells.needed(HOURS, "hours such as 17:00-01:00", HourRange::parse);
    }
}
