package io.careline.examples.report;

import java.util.List;

/** Writes a table that scrolls when it is long or wide. */
final class HtmlTable {
    private static final int SHORT = 16;

    private HtmlTable() {}

    static void write(Markup out, Table table) {
        int size = table.rows().size();
        boolean isLong = size > SHORT;
        out.open("div", "class", isLong ? "scroll long" : "scroll", "tabindex", isLong ? "0" : "");
        out.open("table").open("caption").words(table.caption());
        if (isLong) {
            out.raw(" ").leaf("span", PageWords.rows(size), "class", "hint");
        }
        out.close("caption").line();
        heading(out, table.columns());
        out.open("tbody").line();
        for (int i = 0; i < size; i++) {
            row(out, table, i);
        }
        if (size == 0) {
            String span = String.valueOf(Math.max(1, table.columns().size()));
            out.open("tr").leaf("td", PageWords.NO_ROWS, "class", "nothing", "colspan", span);
            out.close("tr");
        }
        out.close("tbody").close("table").close("div");
        if (size > Table.PRINTED_ROWS) {
            out.leaf("p", PageWords.printed(Table.PRINTED_ROWS, size), "class", "paper-only hint");
        }
        out.line();
    }

    private static void heading(Markup out, List<Table.Column> columns) {
        out.open("thead").open("tr");
        for (Table.Column column : columns) {
            out.leaf("th", column.heading(), "scope", "col", "class", align(column));
        }
        out.close("tr").close("thead").line();
    }

    private static void row(Markup out, Table table, int index) {
        out.open("tr", "class", index >= Table.PRINTED_ROWS ? "screen-only" : "");
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = table.rows().get(index).get(i);
            String align = align(table.columns().get(i));
            out.open("td", "class", align.isEmpty() && isWhole(cell.value()) ? "whole" : align);
            if (cell.severity() == Severity.NONE) {
                out.words(cell.value().words());
            } else {
                out.leaf(
                        "span",
                        cell.value().words(),
                        "class",
                        "mark " + cell.severity().code());
            }
            if (!cell.hint().isEmpty()) {
                out.leaf("span", cell.hint(), "class", "hint under");
            }
            out.close("td");
        }
        out.close("tr").line();
    }

    /** Whether a value must stay on one line: all but texts of several words or great length. */
    private static boolean isWhole(Value value) {
        return !(value instanceof Value.Text text)
                || (text.words().isSame()
                        && text.words().en().length() <= 16
                        && !text.words().en().contains(" "));
    }

    private static String align(Table.Column column) {
        return column.align() == Table.Align.END ? "end" : "";
    }
}
