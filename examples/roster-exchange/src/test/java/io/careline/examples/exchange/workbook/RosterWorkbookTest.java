package io.careline.examples.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.examples.exchange.AnyRoster;
import io.careline.examples.exchange.SmallDesk;
import io.careline.examples.exchange.grid.ExchangeFault;
import io.careline.examples.exchange.grid.GridChange;
import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.examples.report.Language;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

class RosterWorkbookTest {
    private static RosterGrid grid() {
        return RosterGrid.of(SmallDesk.problem(), SmallDesk.roster("EE.L.", "N....", "....E"));
    }

    @Property(tries = 200)
    void what_is_written_is_read_as_it_was(@ForAll("rosters") AnyRoster any, @ForAll Language language) {
        byte[] file = RosterWorkbook.write(any.problem(), any.grid(), language);

        assertThat(RosterWorkbook.read("any.xlsx", file, any.problem())).isEqualTo(any.grid());
    }

    @Provide
    Arbitrary<AnyRoster> rosters() {
        return AnyRoster.any();
    }

    /** A workbook as a supervisor may give it back: a note above, true dates, cells left empty. */
    private static byte[] edited(String ann, String bob) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("May");
            sheet.value(0, 0, "checked with Bob");
            sheet.value(2, 0, "agent");
            for (int column = 1; column <= 5; column++) {
                sheet.value(2, column, SmallDesk.FRIDAY.plusDays(column - 1L));
                sheet.style(2, column).format("yyyy-mm-dd").set();
            }
            row(sheet, 3, "ann", ann);
            row(sheet, 4, "bob", bob);
            row(sheet, 5, "蔡", "....E");
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, String agent, String word) {
        sheet.value(row, 0, agent);
        for (int day = 0; day < word.length(); day++) {
            if (word.charAt(day) != '.') {
                sheet.value(row, day + 1, word.substring(day, day + 1));
            }
        }
    }

    @Example
    void an_edited_workbook_gives_the_roster_and_what_is_different() throws IOException {
        RosterGrid read = RosterWorkbook.read("may.xlsx", edited("EE.N.", "L...."), SmallDesk.problem());

        assertThat(read.assignments()).isEqualTo(SmallDesk.roster("EE.N.", "L....", "....E"));
        assertThat(read.since(grid()))
                .extracting(GridChange::toString)
                .containsExactly("ann 2026-05-04: L -> N", "bob 2026-05-01: N -> L");
    }

    @Example
    void an_unknown_shift_is_named_with_its_sheet_and_cell() {
        assertThatThrownBy(() -> RosterWorkbook.read("may.xlsx", edited("EE.Q.", "N...."), SmallDesk.problem()))
                .isInstanceOf(ExchangeFault.class)
                .hasMessage("may.xlsx, sheet \"May\", cell E4: there is no shift \"Q\"; the shifts are E, L, N, and -"
                        + " for a day off");
    }

    @Example
    void a_file_of_another_kind_is_refused() {
        assertThatThrownBy(() -> RosterWorkbook.read("may.xlsx", new byte[] {1, 2, 3}, SmallDesk.problem()))
                .isInstanceOf(ExchangeFault.class)
                .hasMessage("may.xlsx is no workbook (.xlsx)");
    }

    @Example
    void cover_and_totals_have_a_sheet_each() throws IOException {
        LocalDate saturday = SmallDesk.FRIDAY.plusDays(1);
        RosterProblem problem = SmallDesk.open()
                .addCover(CoverRequirement.builder()
                        .date(saturday)
                        .addShifts(SmallDesk.EARLY.code())
                        .preferred(2)
                        .build())
                .build();

        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(RosterWorkbook.write(problem, grid(), Language.EN)))) {
            List<Row> cover = workbook.findSheet("Cover").orElseThrow().read();
            assertThat(cover)
                    .extracting(row -> row.getCellText(0) + row.getCellText(2))
                    .contains("E wanted2", "E planned1");
            List<Row> totals = workbook.findSheet("Totals").orElseThrow().read();
            assertThat(totals)
                    .extracting(row -> row.getCellText(0) + " " + row.getCellText(2) + " " + row.getCellText(6) + " "
                            + row.getCellText(7))
                    .containsExactly("agent hours nights weekends", "ann 24.0 0 1", "bob 8.5 1 0", "蔡 8.0 0 0");
        }
    }

    @Example
    void shifts_have_their_colours_weekends_are_shaded_and_headings_stay_in_sight() throws IOException {
        byte[] file = RosterWorkbook.write(SmallDesk.problem(), grid(), Language.EN);

        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .contains("<pane xSplit=\"1\" ySplit=\"2\"", "state=\"frozen\"");
        assertThat(part(file, "xl/styles.xml")).contains("FFD966", "E4E9EE").doesNotContain("FBE3DF");
    }

    private static String part(byte[] file, String name) throws IOException {
        Path path = Files.createTempFile("roster", ".xlsx");
        try {
            Files.write(path, file);
            try (ZipFile zip = new ZipFile(path.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(path);
        }
    }

    @Example
    void the_workbook_speaks_chinese() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(RosterWorkbook.write(SmallDesk.problem(), grid(), Language.ZH)))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName())).containsExactly("排班", "人力覆盖", "合计");
        }
    }
}
