package io.careline.examples.month;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.careline.examples.month.sample.SampleDesk;
import io.careline.examples.month.sample.SampleMonth;
import io.careline.examples.report.WholeFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is secret shows neither on the page nor in its data where the reader is not cleared for it. */
class LeakTest {
    /** Stands in the events wherever somebody wrote something freely. */
    private static final String SECRET = "泄露的原文";

    private static final String CUSTOMER = "customer-";

    private static final String CLOSER = """
            {"id": "close-finance", "version": "1", "extends": "finance-company",
             "confidentiality": {"classes": [
                 {"of": "CustomerRef", "class": "TOP_SECRET"}, {"of": "ConductCase.summary", "class": "TOP_SECRET"}]}}
            """;

    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void plant() throws IOException {
        Map<String, String> files = new TreeMap<>(SampleMonth.files(SampleDesk.FINANCE_COMPANY, 1));
        files.computeIfPresent(
                "events.jsonl",
                (name, text) -> text.replaceAll("\"[^\"]*\\p{IsHan}[^\"]*\"", '"' + SECRET + '"') + "{\"at\":\""
                        + SECRET + "\",\"actor\":\"A01\"}\n");
        WholeFiles.write(folder, SampleMonth.bytes(files));
        Files.writeString(folder.resolve("close.json"), CLOSER, UTF_8);
    }

    /** The page and its data as one text. */
    private String shown(String pack, String clearance) throws IOException {
        CommandLine commandLine = DeskMonth.commandLine();
        commandLine.setOut(new PrintWriter(new StringWriter(), true));
        commandLine.setErr(new PrintWriter(err, true));
        Path out = folder.resolve("out-" + clearance);
        int code = commandLine.execute(
                "--pack",
                pack,
                "--month",
                "2026-04",
                "--staff",
                folder.resolve("staff.csv").toString(),
                "--volume",
                folder.resolve("volume.csv").toString(),
                "--events",
                folder.resolve("events.jsonl").toString(),
                "--roster-moves",
                "500",
                "--clearance",
                clearance,
                "--out",
                out.toString());
        assertThat(code).as(err.toString()).isZero();
        return Files.readString(out.resolve("month.html"), UTF_8) + Files.readString(out.resolve("month.json"), UTF_8);
    }

    @Test
    @DisplayName("CF1, CF2: nothing that people wrote, and no customer, is shown to those who see internal matters")
    void internal_readers_see_no_secret() throws IOException {
        assertThat(shown("finance-company", "internal")).doesNotContain(SECRET).doesNotContain(CUSTOMER);
    }

    @Test
    @DisplayName("CF1, CF2: those who are cleared for secrets read what a case is about, and see no customer")
    void those_cleared_see_more() throws IOException {
        assertThat(shown("finance-company", "secret")).contains(SECRET).doesNotContain(CUSTOMER);
    }

    @Test
    @DisplayName("CF1, CF2: what a handbook keeps closer is not shown to those who are cleared for secrets")
    void a_handbook_keeps_more() throws IOException {
        Files.writeString(
                folder.resolve("events.jsonl"),
                Files.readString(folder.resolve("events.jsonl"), UTF_8).replace("{\"at\":\"" + SECRET, "{\"at\":\""),
                UTF_8);

        assertThat(shown(folder.resolve("close.json").toString(), "secret"))
                .doesNotContain(SECRET)
                .doesNotContain(CUSTOMER);
    }

    @Test
    void a_clearance_that_would_show_nothing_is_refused() {
        CommandLine commandLine = DeskMonth.commandLine();
        commandLine.setErr(new PrintWriter(err, true));

        assertThat(commandLine.execute("--clearance", "public")).isEqualTo(2);
        assertThat(err.toString()).contains("\"public\" must be internal, secret or top-secret");
    }
}
