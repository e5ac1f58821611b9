package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small desk's leave, swaps and time clock, and what is wrong with their files. */
final class PeopleTest {
    private static final String STAFF = """
            agent,name,role,superior,lead,allocated
            gu,,director,,,
            su,,supervisor,gu,,
            ann,Ann,,su,su,
            bob,Bob,,su,su,
            """;
    private static final String ROSTER = """
            date,agent,shift,hours
            2026-03-10,ann,day,08:30-17:30
            2026-03-11,bob,day,08:30-17:30
            2026-03-12,ann,day,08:30-17:30
            2026-03-13,ann,day,08:30-17:30
            2026-03-14,bob,day,08:30-17:30
            """;
    private static final String LEAVE = """
            leave,time,activity,user,type,from,to,channel,proxy
            1,2026-03-08 10:00,submit,ann,personal,2026-03-10,,,
            1,2026-03-08 11:00,approve,bob,,,,,
            1,2026-03-08 12:00,approve,su,,,,,
            1,2026-03-12 08:20,report-back,ann,,,,,
            2,2026-03-13 08:00,submit,ann,personal,2026-03-13,,by-proxy,bob
            """;
    private static final String SWAPS = """
            swap,time,activity,user,recipient,date,repayment,reason,entry
            1,2026-03-08 13:00,request,ann,bob,2026-03-12,2026-03-14,errand,
            1,2026-03-08 14:00,accept,bob,,,,,
            1,2026-03-08 14:10,register,ann,,,,,7
            1,2026-03-08 14:20,endorse,su,,,,,
            1,2026-03-08 15:00,approve,su,,,,,
            """;
    private static final String CLOCK = """
            date,agent,in,out,away
            2026-03-11,bob,08:50,17:30,
            2026-03-12,bob,08:25,17:30,10:00-10:19
            2026-03-14,ann,08:49,18:45,
            """;

    @TempDir
    Path directory;

    private Workshop workshop;

    @BeforeEach
    void setUp() {
        workshop = new Workshop(directory);
    }

    private Run replay(String staff, String leave, String swaps, String clock, String... more) {
        return replay(staff, ROSTER, leave, swaps, clock, List.of(more));
    }

    private Run replay(String staff, String roster, String leave, String swaps, String clock, List<String> more) {
        List<String> arguments = new ArrayList<>();
        add(arguments, "staff", staff);
        add(arguments, "roster", roster);
        add(arguments, "leave", leave);
        add(arguments, "swaps", swaps);
        add(arguments, "attendance", clock);
        arguments.addAll(List.of("--out", workshop.out().toString()));
        arguments.addAll(more);
        return Run.of(arguments.toArray(new String[0]));
    }

    private void add(List<String> arguments, String name, String text) {
        arguments.add("--" + name);
        arguments.add(workshop.file(name + ".csv", text).toString());
    }

    private void assertRefused(Run run, String sentence) {
        assertThat(run.err()).endsWith("desk-replay: " + directory.resolve(sentence) + "\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        workshop.assertNothingWritten();
    }

    /** The cells of a table, each with its hint. */
    private List<String> rows(String section, int block) {
        List<String> rows = new ArrayList<>();
        for (JsonNode row : workshop.section(section).get("blocks").get(block).get("rows")) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell ->
                    cells.add(cell.at("/text/en").asText(cell.path("number").asText("–"))
                            + cell.at("/hint/en").asText("")));
            rows.add(String.join(" ", cells));
        }
        return rows;
    }

    @Test
    @DisplayName("A3, L5, W3: the roster shows leave, swaps and who was absent")
    void the_roster_shows_what_became_of_each_shift() {
        assertThat(replay(STAFF, LEAVE, SWAPS, CLOCK).exitCode()).isZero();
        assertThat(rows("duty-1", 1)).containsExactly("Ann L · –⇄ Dabsent D⇄", "Bob · Dabsent D⇄ · –⇄");
    }

    @Test
    @DisplayName("L6, L8, L5: refusals stand with their rules and the first line")
    void refusals_of_leave_stand_with_their_rules() {
        Run run = replay(STAFF, LEAVE, SWAPS, CLOCK);
        assertThat(run.out()).contains("Strict Taobao shop: leave refused: 2 (of 5 lines)\n");
        assertThat(rows("leave-1", 1).toString())
                .contains("leave.channel-not-allowed L8")
                .contains("leave.not-approver – 1 approve 1 3 ");
    }

    @Test
    @DisplayName("W5: a swap in force counts for both towards two a month")
    void swaps_count_towards_the_limit() {
        Run run = replay(STAFF, LEAVE, SWAPS, CLOCK);
        assertThat(run.out()).contains("Strict Taobao shop: swaps refused: 0 (of 5 lines)\n");
        assertThat(rows("swaps-1", 2)).containsExactly("Ann 2026-03 1 2", "Bob 2026-03 1 2");
    }

    @Test
    @DisplayName("A3, G6: 20 minutes late is absent, 19 minutes late or away is not")
    void the_time_clock_is_judged() {
        replay(STAFF, LEAVE, SWAPS, CLOCK);
        assertThat(rows("attendance-1", 1))
                .containsExactly("Ann 2026-03 1 0 0 0 1 0 0 0 19", "Bob 2026-03 1 0 0 0 1 0 0 0 20");
    }

    @Test
    @DisplayName("H2, H3, H8, H10: a giver waits, an unanswered kind is refused, and what the night left is registered")
    void handovers_are_replayed() {
        Path handovers = workshop.file("handovers.csv", """
                handover,time,activity,user,giver,taker,date,kind,text,clean
                1,2026-03-13 09:00,schedule,su,ann,bob,2026-03-13,,,
                1,2026-03-13 12:00,record-item,ann,,,,open-case,late parcel,
                1,2026-03-13 17:45,begin,bob,,,,,,
                1,2026-03-13 17:46,check-place,bob,,,,,,yes
                1,2026-03-13 17:47,sign,ann,,,,,,
                1,2026-03-13 17:48,report-nothing,ann,,,,equipment staff-change,,
                1,2026-03-13 17:49,sign,ann,,,,,,
                1,2026-03-13 17:50,accept,ann,,,,,,
                1,2026-03-13 17:51,accept,bob,,,,,one key sticks,
                """);
        String roster = ROSTER + "2026-03-13,bob,night,16:30-22:30\n";
        Run run = replay(STAFF, roster, LEAVE, SWAPS, CLOCK, List.of("--handovers", handovers.toString()));
        assertThat(run.err()).doesNotContain("desk-replay: ");
        assertThat(run.out()).contains("Strict Taobao shop: givers who waited: 1 (of 1 handovers)\n");
        assertThat(rows("handovers-1", 2).toString())
                .contains("handover.kind-unanswered H5 1 sign 1 6 ")
                .contains("handover.same-signer H8 1 accept 1 9 ");
        assertThat(rows("handovers-1", 5))
                .containsExactly("Equipment yes 0 1 1", "Open case yes 1 0 0", "Change of staff yes 0 1 1");
    }

    @Test
    @DisplayName("W3: a swap that waits for its signature is void once leave takes one of its shifts off the roster")
    void a_swap_whose_shift_changes_underneath_is_void() {
        String leave = """
                leave,time,activity,user,type,from,happenedAt
                1,2026-03-12 05:00,report-emergency,ann,sick,2026-03-12,2026-03-12 04:30
                1,2026-03-12 05:20,approve,su,,,
                """;
        String swaps = SWAPS.lines().limit(3).collect(Collectors.joining("\n", "", "\n"));
        replay(STAFF, leave, swaps, CLOCK);
        JsonNode bars = workshop.section("swaps-1").get("blocks").get(1).get("bars");
        assertThat(bars).hasSize(1);
        assertThat(bars.get(0).at("/label/en").asText()).isEqualTo("Void");
        assertThat(rows("duty-1", 1).get(0)).isEqualTo("Ann D · L D ·");
    }

    @Test
    @DisplayName("L8: what is refused only because the request was is counted with the request's reason")
    void a_consequence_is_counted_with_its_cause() {
        replay(STAFF, LEAVE + "2,2026-03-13 08:05,approve,su,,,,,\n", SWAPS, CLOCK);
        assertThat(rows("leave-1", 1).toString())
                .contains("leave.channel-not-allowed L8 1+1 after it submit 2 6 ")
                .doesNotContain("lifecycle.not-permitted");
    }

    @Test
    @DisplayName("A3: a signature that was put right on evidence counts as it should have been")
    void a_correction_is_assessed_anew() {
        String clock = """
                date,agent,in,out,correctedIn,correctedOut,correctedBy,evidence
                2026-03-11,bob,,17:30,08:25,,su,camera
                2026-03-12,bob,08:25,17:30,,,,
                2026-03-13,ann,08:29,,,17:31,su,
                """;
        replay(STAFF, LEAVE, SWAPS, clock);
        assertThat(rows("attendance-1", 1).get(1)).isEqualTo("Bob 2026-03 2 0 0 0 0 0 0 0 0");
        assertThat(rows("attendance-1", 3).toString()).contains("attendance.evidence-missing – 1 correct ");
    }

    @Test
    void two_shifts_of_somebody_on_one_day_are_refused() {
        assertRefused(
                replay(STAFF, ROSTER + "2026-03-10,ann,night,16:30-22:30\n", LEAVE, SWAPS, CLOCK, List.of()),
                "roster.csv: ann has two shifts on 2026-03-10.");
    }

    @Test
    void files_that_say_nothing_alone_are_refused() {
        Path leave = workshop.file("leave.csv", LEAVE);
        Path staff = workshop.file("staff.csv", STAFF);
        assertThat(Run.of("--leave", leave.toString(), "--out", workshop.out().toString())
                        .err())
                .isEqualTo("desk-replay: --leave " + leave + " needs --staff and --roster: who works which shift\n");
        assertThat(Run.of("--staff", staff.toString(), "--out", workshop.out().toString())
                        .err())
                .isEqualTo("desk-replay: --staff " + staff + " needs --roster: who works which shift\n");
    }

    @Test
    void an_agent_who_is_listed_twice_is_refused() {
        assertRefused(
                replay(STAFF + "ann,,,su,,\n", LEAVE, SWAPS, CLOCK),
                "staff.csv, line 6, column \"agent\": \"ann\" is on line 4 already");
    }

    @Test
    void a_superior_who_is_not_in_the_file_is_refused() {
        assertRefused(
                replay(STAFF.replace("su,,supervisor,gu", "su,,supervisor,boss"), LEAVE, SWAPS, CLOCK),
                "staff.csv, line 3, column \"superior\": \"boss\" is not in the file");
    }

    @Test
    void superiors_in_a_circle_are_refused() {
        assertRefused(
                replay(STAFF.replace("gu,,director,", "gu,,director,su"), LEAVE, SWAPS, CLOCK),
                "staff.csv, line 2, column \"superior\": \"su\" reports to \"gu\" in the end");
    }

    @Test
    void leave_that_the_handbook_does_not_have_is_not_allocated() {
        assertRefused(
                replay(STAFF.replace("su,su,\nbob", "su,su,spring=3d\nbob"), LEAVE, SWAPS, CLOCK),
                "staff.csv, line 4, column \"allocated\": \"spring\" is no leave under taobao-shop-strict@1");
    }

    @Test
    void leave_that_ends_before_it_begins_is_refused() {
        assertRefused(
                replay(STAFF, LEAVE.replace("2026-03-10,,,", "2026-03-10,2026-03-09,,"), SWAPS, CLOCK),
                "leave.csv, line 2, column \"to\": \"2026-03-09\" must not be before 2026-03-10");
    }

    @Test
    void a_swap_of_a_shift_that_nobody_has_is_refused() {
        assertRefused(
                replay(STAFF, LEAVE, SWAPS.replace("2026-03-14", "2026-03-15"), CLOCK),
                "swaps.csv, line 2, column \"repayment\": bob has no shift on 2026-03-15 in the roster");
    }

    @Test
    void a_bad_time_of_the_clock_is_refused() {
        assertRefused(
                replay(STAFF, LEAVE, SWAPS, CLOCK.replace("08:25", "8.25")),
                "attendance.csv, line 3, column \"in\": \"8.25\" must be a time such as 09:00");
    }

    @Test
    void an_agent_s_second_line_for_a_day_is_refused() {
        assertRefused(
                replay(STAFF, LEAVE, SWAPS, CLOCK + "2026-03-14,ann,09:00,,\n"),
                "attendance.csv, line 5, column \"date\": ann has line 4 for 2026-03-14 already");
    }

    @Test
    void lenient_counts_what_cannot_be_used_of_each_file() {
        Run run = replay(
                STAFF + ",,,,,\n",
                LEAVE + "3,2026-03-14 10:00,submit,ann,,,,,\n",
                SWAPS,
                CLOCK + "x,ann,,,\n",
                "--lenient");
        assertThat(run.out()).contains("Lines left out: 3\n");
    }
}
