package io.careline.examples.month;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.careline.examples.month.sample.SampleDesk;
import io.careline.examples.month.sample.SampleMonth;
import io.careline.examples.report.WholeFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingTextsTest {
    @Test
    void what_is_worth_knowing_is_said_in_both_languages_with_its_rule(@TempDir Path folder) throws IOException {
        WholeFiles.write(folder, SampleMonth.bytes(SampleMonth.files(SampleDesk.FINANCE_COMPANY, 1)));
        int code = DeskMonth.commandLine()
                .setOut(new PrintWriter(Writer.nullWriter()))
                .setErr(new PrintWriter(Writer.nullWriter()))
                .execute(
                        "--pack=finance-company",
                        "--staff=" + folder.resolve("staff.csv"),
                        "--volume=" + folder.resolve("volume.csv"),
                        "--events=" + folder.resolve("events.jsonl"),
                        "--roster-moves=500",
                        "--out=" + folder.resolve("out"));
        assertThat(code).isZero();
        String page = Files.readString(folder.resolve("out").resolve("month.html"), UTF_8);
        String worthKnowing = page.substring(page.indexOf("Accepted, but worth knowing"));
        assertThat(worthKnowing.substring(0, worthKnowing.indexOf("</table>")))
                .contains("CB9", "The call has no entry for the call log.", "本次通话没有通话记录。");
    }
}
