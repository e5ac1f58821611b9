package io.careline.examples.exchange.workbook;

import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.examples.exchange.tally.AgentTally;
import io.careline.examples.report.Language;
import io.careline.examples.report.Words;
import io.careline.roster.ContractCode;
import io.careline.roster.RosterProblem;
import java.util.List;
import java.util.OptionalLong;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of totals: a row an agent. */
final class TotalsSheet {
    private static final List<Words> HEADINGS = List.of(
            Words.of("agent", "工号"),
            Words.of("contract", "合同"),
            Words.of("hours", "工时"),
            Words.of("least hours", "最少工时"),
            Words.of("most hours", "最多工时"),
            Words.of("shifts", "班次"),
            Words.of("nights", "夜班"),
            Words.of("weekends", "周末"),
            Words.of("public holidays", "节假日"),
            Words.of("wishes", "愿望"),
            Words.of("wishes granted", "已满足愿望"));

    private TotalsSheet() {}

    static void write(Workbook workbook, RosterProblem problem, RosterGrid grid, Language language) {
        Worksheet sheet = workbook.newWorksheet(Words.of("Totals", "合计").in(language));
        for (int column = 0; column < HEADINGS.size(); column++) {
            sheet.value(0, column, HEADINGS.get(column).in(language));
            sheet.style(0, column).bold().set();
            sheet.width(column, 14);
        }
        int row = 0;
        for (AgentTally tally : AgentTally.of(problem, grid)) {
            row++;
            sheet.value(row, 0, tally.agent().id().value());
            sheet.value(
                    row, 1, tally.agent().contract().map(ContractCode::value).orElse(""));
            sheet.value(row, 2, hours(tally.minutes()));
            hours(sheet, row, 3, tally.contract().least());
            hours(sheet, row, 4, tally.contract().most());
            sheet.value(row, 5, tally.shifts());
            sheet.value(row, 6, tally.nights());
            sheet.value(row, 7, tally.weekends());
            sheet.value(row, 8, tally.holidays());
            sheet.value(row, 9, tally.asked());
            sheet.value(row, 10, tally.granted());
        }
        sheet.freezePane(1, 1);
    }

    private static void hours(Worksheet sheet, int row, int column, OptionalLong minutes) {
        minutes.ifPresent(time -> sheet.value(row, column, hours(time)));
    }

    private static double hours(long minutes) {
        return minutes / 60.0;
    }
}
