package io.careline.examples.exchange.workbook;

import io.careline.common.AgentId;
import io.careline.examples.exchange.grid.CellText;
import io.careline.examples.exchange.grid.GridReading;
import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.examples.exchange.tally.ShiftColours;
import io.careline.examples.report.Language;
import io.careline.examples.report.Words;
import io.careline.roster.RosterProblem;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that is edited: a row an agent, a column a day. */
final class GridSheet {
    static final int HEADING = 1;

    private GridSheet() {}

    static void write(Workbook workbook, RosterProblem problem, RosterGrid grid, Language language) {
        Worksheet sheet = workbook.newWorksheet(Words.of("Roster", "排班").in(language));
        ShiftColours colours = new ShiftColours(problem);
        sheet.value(HEADING, 0, GridReading.AGENT);
        sheet.style(HEADING, 0).bold().set();
        sheet.width(0, 14);
        days(sheet, problem, grid, language);
        int row = HEADING;
        for (AgentId agent : grid.agents()) {
            row++;
            sheet.value(row, 0, agent.value());
            for (int column = 1; column <= grid.days().size(); column++) {
                LocalDate date = grid.days().get(column - 1);
                cell(sheet, row, column, grid.on(agent, date), colours, DayShade.of(problem, date));
            }
        }
        sheet.freezePane(1, HEADING + 1);
        sheet.repeatRows(0, HEADING);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
    }

    /** The weekdays, and below them the dates; every sheet has them in the same rows and columns. */
    static void days(Worksheet sheet, RosterProblem problem, RosterGrid grid, Language language) {
        for (int column = 1; column <= grid.days().size(); column++) {
            LocalDate date = grid.days().get(column - 1);
            Locale locale = Locale.forLanguageTag(language.tag());
            sheet.value(0, column, date.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale));
            sheet.value(HEADING, column, date);
            sheet.width(column, 6);
            Optional<String> shade = DayShade.of(problem, date);
            for (int row = 0; row <= HEADING; row++) {
                var style = sheet.style(row, column).bold().horizontalAlignment("center");
                shade.ifPresent(style::fillColor);
                if (row == HEADING) {
                    style.format("m/d");
                }
                style.set();
            }
        }
    }

    private static void cell(
            Worksheet sheet,
            int row,
            int column,
            List<ShiftType> shifts,
            ShiftColours colours,
            Optional<String> shade) {
        sheet.value(row, column, CellText.of(shifts));
        var style = sheet.style(row, column)
                .horizontalAlignment("center")
                .borderStyle("thin")
                .borderColor("D9D9D9");
        if (shifts.isEmpty()) {
            style.fontColor("A6A6A6");
            shade.ifPresent(style::fillColor);
        } else {
            style.fillColor(colours.fill(shifts.get(0))).fontColor(colours.ink(shifts.get(0)));
        }
        style.set();
    }
}
