package io.careline.examples.exchange.workbook;

import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.examples.exchange.tally.CoverFigure;
import io.careline.examples.exchange.tally.CoverTally;
import io.careline.examples.report.Language;
import io.careline.examples.report.Words;
import io.careline.roster.RosterProblem;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of cover: for each kind of requirement a row of what is wanted and a row of what is planned. */
final class CoverSheet {
    private static final String SHORT = "F6CFCB";

    private CoverSheet() {}

    static void write(Workbook workbook, RosterProblem problem, RosterGrid grid, Language language) {
        Worksheet sheet = workbook.newWorksheet(Words.of("Cover", "人力覆盖").in(language));
        GridSheet.days(sheet, problem, grid, language);
        sheet.width(0, 34);
        int row = GridSheet.HEADING;
        for (var line : CoverTally.of(problem, grid).entrySet()) {
            String label = line.getKey().label();
            sheet.value(row + 1, 0, label + Words.of(" wanted", " 需求").in(language));
            sheet.value(row + 2, 0, label + Words.of(" planned", " 已排").in(language));
            for (int column = 1; column <= grid.days().size(); column++) {
                LocalDate date = grid.days().get(column - 1);
                CoverFigure figure = line.getValue().get(date);
                if (figure != null) {
                    figure(sheet, row, column, figure);
                }
            }
            row += 2;
        }
        sheet.freezePane(1, GridSheet.HEADING + 1);
    }

    private static void figure(Worksheet sheet, int row, int column, CoverFigure figure) {
        figure.wanted().ifPresent(wanted -> sheet.value(row + 1, column, wanted));
        sheet.value(row + 2, column, figure.planned());
        if (figure.missing() + figure.excess() > 0) {
            sheet.style(row + 2, column).fillColor(SHORT).bold().set();
        }
    }
}
