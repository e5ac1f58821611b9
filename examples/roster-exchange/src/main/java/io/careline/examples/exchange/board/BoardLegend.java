package io.careline.examples.exchange.board;

import io.careline.examples.exchange.grid.CellText;
import io.careline.examples.report.Markup;
import io.careline.examples.report.Words;
import io.careline.roster.RosterProblem;
import io.careline.roster.ShiftType;
import java.util.List;

/** Writes what the colours and marks of the board mean. */
final class BoardLegend {
    private BoardLegend() {}

    static void write(Markup out, RosterProblem problem) {
        out.open("ul", "class", "legend").line();
        for (int index = 0; index < problem.shifts().size(); index++) {
            ShiftType shift = problem.shifts().get(index);
            entry(
                    out,
                    "shift-" + index,
                    CellText.of(List.of(shift)),
                    Words.same(shift.hours().toString()));
        }
        entry(out, "absent", "", BoardWords.ABSENT);
        entry(out, "weekend", "", BoardWords.WEEKEND);
        if (!problem.holidays().isEmpty()) {
            entry(out, "holiday", "", BoardWords.HOLIDAY);
        }
        entry(out, "noted good", "", BoardWords.GRANTED);
        entry(out, "noted watch", "", BoardWords.REFUSED);
        entry(out, "noted bad", "", BoardWords.HARD);
        out.leaf("li", BoardWords.POINT, "class", "hint screen-only");
        out.close("ul").line();
    }

    private static void entry(Markup out, String style, String sample, Words meaning) {
        out.open("li").leaf("span", sample, "class", "sample " + style);
        out.words(meaning).close("li").line();
    }
}
