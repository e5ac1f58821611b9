package io.careline.examples.replay.input;

import java.util.List;

/** The header line of a log: finds columns by their names. */
final class Header {
    private final String file;
    private final List<String> names;
    private final boolean isCaseIgnored;

    Header(String file, List<String> names, boolean isCaseIgnored) {
        this.file = file;
        this.names = names.stream().map(String::strip).toList();
        this.isCaseIgnored = isCaseIgnored;
    }

    int size() {
        return names.size();
    }

    /** The position of a column, from 0. */
    int position(ColumnName column) {
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
