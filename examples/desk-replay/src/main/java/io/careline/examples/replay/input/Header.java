package io.careline.examples.replay.input;

import io.careline.examples.report.InputFault;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** The header line of a log: finds columns by their names. */
public final class Header {
    private final String file;
    private final List<String> names;
    private final boolean isCaseIgnored;

    /**
     * A header line.
     *
     * @param names its cells
     */
    public Header(String file, List<String> names, boolean isCaseIgnored) {
        this.file = file;
        this.names = names.stream().map(String::strip).toList();
        this.isCaseIgnored = isCaseIgnored;
    }

    /** Whether it has a column of a name. */
    public boolean has(String name) {
        return names.stream().anyMatch(known -> isSame(known, name));
    }

    int size() {
        return names.size();
    }

    /**
     * Turns away columns that are not known: one is most likely misspelt, and leaving it out would silently lose what it
     * says.
     *
     * @throws InputFault for the first of them
     */
    public void requireKnown(Set<String> known) {
        for (String name : names) {
            if (!known.contains(name)) {
                throw new InputFault(file + ", line 1: the column \"" + name + "\" is not known"
                        + Spelling.suggestion(name, known) + "; the columns are " + String.join(", ", known));
            }
        }
    }

    /**
     * Turns away a row with more or fewer cells.
     *
     * @throws LineFault if the row is one
     */
    public void requireWidth(CSVRecord row, int line) throws LineFault {
        if (row.size() != size()) {
            throw new LineFault(
                    LineProblem.RAGGED_ROW, line, "", "it has " + row.size() + " cells where the header has " + size());
        }
    }

    /**
     * The position of a column, from 0.
     *
     * @throws InputFault if there is no such column
     */
    public int position(ColumnName column) {
        int seen = 0;
        for (int i = 0; i < names.size(); i++) {
            if (isSame(names.get(i), column.header()) && ++seen == column.occurrence()) {
                return i;
            }
        }
        if (seen > 0) {
            throw new InputFault(file + ", line 1: there is no column \"" + column.header() + "\" number "
                    + column.occurrence() + ", only " + seen);
        }
        throw new InputFault(file + ", line 1: there is no column \"" + column.header() + "\""
                + Spelling.suggestion(column.header(), names) + "; the columns are " + String.join(", ", names));
    }

    private boolean isSame(String name, String wanted) {
        return isCaseIgnored ? name.equalsIgnoreCase(wanted) : name.equals(wanted);
    }
}
