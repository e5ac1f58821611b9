package io.careline.examples.month;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.careline.examples.month.sample.SampleDesk;
import io.careline.examples.month.sample.SampleMonth;
import io.careline.examples.report.WholeFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The program as a user calls it. */
class DeskMonthTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path files;

    @BeforeEach
    void writeFiles() {
        files = folder.resolve("files");
        WholeFiles.write(files, SampleMonth.bytes(SampleMonth.files(SampleDesk.PROPERTY_MANAGEMENT, 1)));
    }

    private int run(String... arguments) {
        CommandLine commandLine = DeskMonth.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(arguments);
    }

    private int runFiles(String target) {
        return run(
                "--pack",
                "property-management",
                "--staff",
                files.resolve("staff.csv").toString(),
                "--volume",
                files.resolve("volume.csv").toString(),
                "--events",
                files.resolve("events.jsonl").toString(),
                "--roster-moves",
                "5000",
                "--out",
                folder.resolve(target).toString());
    }

    private static Map<String, byte[]> written(Path target) throws IOException {
        Map<String, byte[]> written = new TreeMap<>();
        try (Stream<Path> paths = Files.list(target)) {
            for (Path path : paths.toList()) {
                written.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        }
        return written;
    }

    @Test
    void the_same_files_and_seed_give_the_same_bytes() throws IOException {
        assertThat(runFiles("one")).as(err.toString()).isZero();
        assertThat(runFiles("other")).isZero();

        Map<String, byte[]> one = written(folder.resolve("one"));
        Map<String, byte[]> other = written(folder.resolve("other"));
        assertThat(one.keySet())
                .isEqualTo(other.keySet())
                .contains("month.html", "month.json", "roster.csv", "roster.xlsx");
        assertThat(one.keySet().stream().filter(name -> name.endsWith(".ics"))).hasSize(14);
        assertThat(one)
                .allSatisfy((name, bytes) -> assertThat(Arrays.equals(bytes, other.get(name)))
                        .as(name)
                        .isTrue());
    }

    @Test
    void a_roster_of_the_property_desk_keeps_the_hard_rules() {
        runFiles("out");

        assertThat(out.toString()).contains("hard points 0").contains("Property management (property-management@1)");
    }

    /** Four agents, one complaint, one order, one rating; four calls in each hour of office, and one more on Wednesdays. */
    private int runSmall(String language) throws IOException {
        StringBuilder volume = new StringBuilder("date,time,channel,offered\n");
        LocalDate.of(2026, 3, 4).datesUntil(LocalDate.of(2026, 4, 1)).forEach(date -> {
            for (int hour = 9; hour < 17; hour++) {
                int calls = date.getDayOfWeek() == DayOfWeek.WEDNESDAY ? 5 : 4;
                volume.append(String.format(Locale.ROOT, "%s,%02d:00,voice,%d%n", date, hour, calls));
            }
        });
        Path small = Files.createDirectories(folder.resolve("small"));
        Files.writeString(small.resolve("volume.csv"), volume, UTF_8);
        for (String name : List.of("handbook.json", "staff.csv", "events.jsonl")) {
            try (InputStream stream = Objects.requireNonNull(DeskMonthTest.class.getResourceAsStream(name), name)) {
                Files.copy(stream, small.resolve(name));
            }
        }
        return run(
                "--pack",
                small.resolve("handbook.json").toString(),
                "--staff",
                small.resolve("staff.csv").toString(),
                "--volume",
                small.resolve("volume.csv").toString(),
                "--events",
                small.resolve("events.jsonl").toString(),
                "--roster-moves",
                "5000",
                "--language",
                language,
                "--out",
                folder.resolve("out").toString());
    }

    /** Without the last two lines, which tell the time and the place. */
    private List<String> printed() {
        List<String> lines = out.toString().lines().toList();
        return lines.subList(0, lines.size() - 2);
    }

    @Test
    void the_summary_counts_what_came_of_the_month() throws IOException {
        assertThat(runSmall("en")).as(err.toString()).isZero();

        assertThat(printed())
                .containsExactly(
                        "Small shop (small-shop@1), 2026-04-01",
                        "  Forecast (Telephone): too few days to tell its error",
                        "  Roster: 4 agents, 97 shifts; hard points 0, cost 306",
                        "  Events: 19 lines; 319 commands accepted, 0 unchanged, 1 refused;"
                                + " 1 followed, 102 deadlines fired",
                        "    1 conduct.hearing-needed ann/complaint/C-1:"
                                + " ann must be heard before money or worse is proposed.",
                        "  Orders: 1; unpaid 0, lost or called off 0, with a flag 1",
                        "  Commission: orders with an agent's number 1, traded CNY 120;"
                                + " without one, the agent's own loss 0",
                        "  Attendance: 97 shifts; late 0, absent 1, waiting for a decision 0; deductions proposed 0",
                        "  Conduct cases: 1; waiting for a decision 0, sanctions proposed 1, fines proposed CNY 50",
                        "  Scorecards: 4; notice given 1, plans owed or missed 0; not rated yet: 柏, 蔡, 丹",
                        "  Lines that could not be used: 1, the first: "
                                + folder.resolve("small").resolve("events.jsonl") + ":20: lifecycle is missing");
    }

    @Test
    void the_summary_says_the_same_in_chinese() throws IOException {
        assertThat(runSmall("zh-CN")).as(err.toString()).isZero();

        assertThat(printed())
                .contains(
                        "小店（small-shop@1），2026-04-01",
                        "  事件：19 行；命令接受 319，无变化 0，拒绝 1；连带 1，到期触发 102",
                        "  订单：1；未付款 0，流失或取消 0，已插旗 1",
                        "  考勤：97 班；迟到 0，缺勤 1，待裁定 0；建议扣款 0",
                        "  违纪：1 件；待裁定 0，建议处分 1，建议罚款 CNY 50",
                        "  评分表：4；已公布 1，改进计划待交或未交 0；尚未评分：柏、蔡、丹");
    }

    @Test
    void lines_that_cannot_be_used_are_kept_with_what_is_wrong() throws IOException {
        Path events = files.resolve("events.jsonl");
        String good = Files.readString(events, UTF_8);
        Files.writeString(events, "{\"at\":\"yesterday\",\"actor\":\"A01\"}\nno json\n" + good, UTF_8);

        assertThat(runFiles("out")).isZero();

        assertThat(Files.readString(folder.resolve("out").resolve("rejected-lines.txt"), UTF_8))
                .contains("events.jsonl:1: at (yesterday) must be a time like 2026-04-03T01:12:00Z")
                .contains("{\"at\":\"yesterday\",\"actor\":\"A01\"}")
                .contains("events.jsonl:2: not JSON");

        Files.writeString(events, good, UTF_8);
        assertThat(runFiles("out")).isZero();

        assertThat(folder.resolve("out").resolve("rejected-lines.txt")).doesNotExist();
    }

    @Test
    void a_file_that_is_missing_is_named() {
        int code = run("--pack", "hospital", "--staff", "nobody.csv", "--volume", "v.csv", "--events", "e.jsonl");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("desk-month: nobody.csv does not exist");
    }

    @Test
    void half_of_the_files_are_not_enough() {
        assertThat(run("--pack", "hospital")).isEqualTo(2);
        assertThat(err.toString()).contains("takes --pack, --staff, --volume and --events together");
    }

    @Test
    void the_made_up_files_are_written_for_a_user_to_start_from() {
        assertThat(run("--generate", folder.resolve("made").toString())).isZero();

        assertThat(folder.resolve("made").resolve("finance-company").resolve("events.jsonl"))
                .isNotEmptyFile();
    }
}
