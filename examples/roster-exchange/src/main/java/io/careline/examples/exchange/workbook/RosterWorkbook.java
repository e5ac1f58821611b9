package io.careline.examples.exchange.workbook;

import io.careline.examples.exchange.grid.ExchangeFault;
import io.careline.examples.exchange.grid.GridReading;
import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.examples.exchange.grid.TextTable;
import io.careline.examples.report.Language;
import io.careline.roster.RosterProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A roster as an Excel workbook: the grid to edit, the cover by day, the totals by agent. Only the grid is read back, from
 * the first sheet: from the line whose first cell says {@code agent}, on.
 */
public final class RosterWorkbook {
    private RosterWorkbook() {}

    /** The whole file. */
    public static byte[] write(RosterProblem problem, RosterGrid grid, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Careline", "1.0")) {
            GridSheet.write(workbook, problem, grid, language);
            CoverSheet.write(workbook, problem, grid, language);
            TotalsSheet.write(workbook, problem, grid, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The grid that a file holds.
     *
     * @param name what faults call the file
     * @throws ExchangeFault if it cannot be used; see {@link GridReading#read}
     */
    public static RosterGrid read(String name, byte[] bytes, RosterProblem problem) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = workbook.getFirstSheet();
            return GridReading.read(
                    new TextTable(lines(sheet.read()), new SheetPlaces(name, sheet.getName())), problem);
        } catch (IOException | ExcelReaderException e) {
            throw new ExchangeFault(name + " is no workbook (.xlsx)", e);
        }
    }

    private static List<TextTable.Line> lines(List<Row> rows) {
        List<TextTable.Line> lines = new ArrayList<>();
        for (Row row : rows) {
            boolean isHeading = lines.isEmpty();
            List<String> cells = texts(row, isHeading);
            while (!isHeading && cells.size() < lines.get(0).cells().size()) {
                cells.add("");
            }
            boolean isGrid = isHeading ? isHeading(cells) : cells.stream().anyMatch(cell -> !cell.isBlank());
            if (isGrid) {
                lines.add(new TextTable.Line(row.getRowNum(), cells));
            }
        }
        return lines;
    }

    private static boolean isHeading(List<String> cells) {
        return !cells.isEmpty() && cells.get(0).strip().equals(GridReading.AGENT);
    }

    /** The texts of a row up to the last that is not blank. */
    private static List<String> texts(Row row, boolean isHeading) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column)
                    .map(cell -> text(cell, isHeading))
                    .orElse(""));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    /** What a cell shows; a number among headings is the day that it stands for. */
    private static String text(Cell cell, boolean isHeading) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case NUMBER -> isHeading ? cell.asDate().toLocalDate().toString() : cell.getText();
            default -> cell.getText();
        };
    }

    private record SheetPlaces(String workbook, String sheet) implements TextTable.Places {
        @Override
        public String cell(int line, int column, String heading) {
            return file() + ", cell " + new CellAddress(line - 1, column);
        }

        @Override
        public String line(int line) {
            return file() + ", row " + line;
        }

        @Override
        public String file() {
            return workbook + ", sheet \"" + sheet + "\"";
        }
    }
}
