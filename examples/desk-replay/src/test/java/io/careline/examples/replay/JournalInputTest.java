package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a journal is said with its file, line and column, and nothing is written. */
final class JournalInputTest {
    private static final String CALLBACKS = """
            callback,time,activity,user,customer,zone,purpose,agent,outcome,steps
            1,2026-03-02 10:00,request,ann,buyer-1,,reply-owed,ann,,
            1,2026-03-02 10:00,schedule,ann,,,,,,
            1,2026-03-02 10:10,dial-customer,ann,,,,,,
            1,2026-03-02 10:11,record-call-outcome,ann,,,,,busy,
            """;
    private static final String ORDERS = """
            order,time,activity,user,customer,amount,thanked,reason
            7,2026-03-02 10:00,place,erp,buyer-1,CNY 120,,
            7,2026-03-02 10:10,lose,ann,,,yes,too dear
            """;

    @TempDir
    Path directory;

    private Workshop workshop;

    @BeforeEach
    void setUp() {
        workshop = new Workshop(directory);
    }

    private Run replay(String option, String text, String... more) {
        Path file = workshop.file("journal.csv", text);
        List<String> arguments = new ArrayList<>(
                List.of(option, file.toString(), "--out", workshop.out().toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(new String[0]));
    }

    private void assertRefused(String option, String text, String sentence) {
        Run run = replay(option, text);
        assertThat(run.err()).endsWith("desk-replay: " + directory.resolve("journal.csv") + sentence + "\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        workshop.assertNothingWritten();
    }

    @Test
    void good_journals_are_replayed_without_any_complaints() {
        assertThat(replay("--callbacks", CALLBACKS).out())
                .startsWith("Callbacks: 1, lines: 4 accepted, 0 unchanged, 0 refused\n");
        assertThat(replay("--orders", ORDERS).out())
                .startsWith("Orders: 1, lines: 2 accepted, 0 unchanged, 0 refused\n");
    }

    @Test
    void an_unknown_column_is_named_with_the_one_that_was_probably_meant() {
        assertRefused(
                "--orders",
                ORDERS.replace("thanked", "thankd"),
                ", line 1: the column \"thankd\" is not known (did you mean \"thanked\"?); the columns are order, time,"
                        + " activity, user, role, customer, amount, agent, instruction, waybill, platforms, tagName,"
                        + " remark, rejection, thanked, noticeGiven, reason, return, goods, cause, packagingComplete, opened,"
                        + " used, checkedOnSigning, remedy, basis, freightCollect, outboundFreight, returnFreight,"
                        + " reshipFreight");
    }

    @Test
    void a_missing_column_is_named() {
        assertRefused(
                "--callbacks",
                CALLBACKS.replace("callback,time", "customerZone,time").replace("customerZone", "purpose"),
                ", line 1: there is no column \"callback\"; the columns are purpose, time, activity, user, customer,"
                        + " zone, purpose, agent, outcome, steps");
    }

    @Test
    void an_unknown_activity_is_named_with_the_one_that_was_probably_meant() {
        assertRefused(
                "--callbacks",
                CALLBACKS.replace("dial-customer", "dial-custmer"),
                ", line 4, column \"activity\": the activity \"dial-custmer\" is not known (did you mean"
                        + " \"dial-customer\"?)");
    }

    @Test
    void what_follows_from_deadlines_is_no_activity() {
        assertRefused(
                "--callbacks",
                CALLBACKS.replace("dial-customer", "record-promise-breach"),
                ", line 4, column \"activity\": the activity \"record-promise-breach\" is not known");
    }

    @Test
    void a_bad_time_is_named_with_its_line_and_column() {
        assertRefused(
                "--orders",
                ORDERS.replace("2026-03-02 10:10", "2 March"),
                ", line 3, column \"time\": \"2 March\" does not follow the pattern uuuu-MM-dd HH:mm[:ss][XXX]");
    }

    @Test
    void a_mistyped_year_is_named_with_its_line_and_column() {
        assertRefused(
                "--orders",
                ORDERS.replace("2026-03-02 10:00", "0026-03-02 10:00"),
                ", line 2, column \"time\": \"0026-03-02 10:00\" must lie in the years 1901 to 2189");
        assertRefused(
                "--callbacks",
                """
                callback,time,activity,user,customer,purpose,promisedAt
                1,2026-03-02 10:00,request,ann,buyer-1,reply-owed,0206-03-02 10:00
                """,
                ", line 2, column \"promisedAt\": \"0206-03-02 10:00\" must be a time as"
                        + " uuuu-MM-dd HH:mm[:ss][XXX] in the years 1901 to 2189");
    }

    @Test
    void a_bad_amount_is_named_with_its_line_and_column() {
        assertRefused(
                "--orders",
                ORDERS.replace("CNY 120", "120 yuan"),
                ", line 2, column \"amount\": \"120 yuan\" must be money such as CNY 120, not negative");
    }

    @Test
    void an_order_of_less_than_nothing_is_refused() {
        assertRefused(
                "--orders",
                ORDERS.replace("CNY 120", "CNY -120"),
                ", line 2, column \"amount\": \"CNY -120\" must be money such as CNY 120, not negative");
    }

    @Test
    void the_price_of_a_return_is_not_negative() {
        assertRefused(
                "--orders",
                ORDERS.replace(
                        "7,2026-03-02 10:10,lose,ann,,,yes,too dear",
                        "7,2026-03-02 10:10,request-return,ann,,CNY -1,,"),
                ", line 3, column \"amount\": \"CNY -1\" must be money such as CNY 120, not negative");
    }

    @Test
    void rings_are_counted_from_one() {
        assertRefused("--callbacks", """
                callback,time,activity,user,customer,purpose,rings
                1,2026-03-02 10:00,request,ann,buyer-1,reply-owed,0
                """, ", line 2, column \"rings\": \"0\" must be a whole number from 1");
    }

    @Test
    void a_name_in_a_list_is_not_longer_than_others() {
        String longName = "x".repeat(256);
        String sentence = "\"" + longName + "\" must be names of at most 255 letters, with blanks between";
        assertRefused(
                "--callbacks",
                "callback,time,activity,user,steps\n1,2026-03-02 10:00,take-step,ann," + longName + "\n",
                ", line 2, column \"steps\": " + sentence);
        assertRefused(
                "--orders",
                "order,time,activity,user,role\n1,2026-03-02 10:00,pay,ann," + longName + "\n",
                ", line 2, column \"role\": " + sentence);
        assertRefused(
                "--orders",
                "order,time,activity,user,platforms\n1,2026-03-02 10:00,set-flag,ann," + longName + "\n",
                ", line 2, column \"platforms\": " + sentence);
    }

    @Test
    void a_flag_that_says_neither_yes_nor_no_is_refused() {
        assertRefused(
                "--orders",
                ORDERS.replace("yes", "maybe"),
                ", line 3, column \"thanked\": \"maybe\" must be yes or no");
    }

    @Test
    void a_blank_cell_that_the_activity_needs_is_refused() {
        assertRefused(
                "--orders",
                ORDERS.replace("buyer-1", ""),
                ", line 2, column \"customer\": the cell is blank, and \"place\" needs it");
    }

    @Test
    void a_column_that_is_left_out_is_blank() {
        assertRefused(
                "--callbacks",
                "callback,time,activity,user\n1,2026-03-02 10:00,request,ann\n",
                ", line 2, column \"customer\": the cell is blank, and \"request\" needs it");
    }

    @Test
    void an_outcome_that_is_not_known_is_refused_with_the_known_ones() {
        assertRefused(
                "--callbacks",
                CALLBACKS.replace("busy", "engaged"),
                ", line 5, column \"outcome\": \"engaged\" must be one of no-answer, busy, voicemail, failed,"
                        + " wrong-number, answered");
    }

    @Test
    void a_zone_that_is_not_known_is_refused() {
        assertRefused(
                "--callbacks",
                CALLBACKS.replace("buyer-1,", "buyer-1,Asia/Shangai"),
                ", line 2, column \"zone\": \"Asia/Shangai\" must be a time zone such as Asia/Shanghai");
    }

    @Test
    void a_time_before_the_line_above_is_refused() {
        assertRefused(
                "--orders",
                ORDERS.replace("2026-03-02 10:10", "2026-03-02 09:10"),
                ", line 3, column \"time\": \"2026-03-02 09:10\" is earlier than line 2 of the same case 7");
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused("--orders", "", " is empty");
    }

    @Test
    void a_header_without_a_line_is_refused() {
        assertRefused("--orders", "order,time,activity,user\n", " has a header but no event");
    }

    @Test
    void a_quoted_cell_that_is_never_closed_is_refused() {
        assertRefused("--orders", "\"order,time\n", ": a quoted cell is opened and never closed");
    }

    @Test
    void a_binary_file_is_refused() {
        assertRefused("--orders", "PK\u0003\u0004\u0000\u0000", " is not a CSV file: it is binary");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        Path file = directory.resolve("no.csv");
        Run run = Run.of("--callbacks", file.toString(), "--out", workshop.out().toString());
        assertThat(run.err()).isEqualTo("desk-replay: " + file + " does not exist\n");
        assertThat(run.exitCode()).isEqualTo(2);
        workshop.assertNothingWritten();
    }

    @Test
    void a_bad_journal_keeps_the_report_of_a_good_one_from_being_written() {
        Path good = workshop.file("good.csv", CALLBACKS);
        Run run = replay("--orders", ORDERS.replace("CNY 120", "dear"), "--callbacks", good.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        workshop.assertNothingWritten();
    }

    @Test
    void lenient_skips_and_counts_bad_lines_of_each_file() {
        Path good =
                workshop.file("callbacks.csv", CALLBACKS + "1,2026-03-02 10:12,record-call-outcome,ann,,,,,engaged,\n");
        Run run = replay(
                "--orders",
                ORDERS + "8,2026-03-02 11:00,place,erp,,CNY 9,,\n" + "8,2026-03-02 11:00\n",
                "--callbacks",
                good.toString(),
                "--lenient");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Lines left out: 3\n").contains("Orders: 1, lines: 2 accepted");
        assertThat(skipped())
                .containsExactly(
                        "Lines left out of callbacks.csv",
                        "6 outcome",
                        "Lines left out of journal.csv",
                        "5 –",
                        "4 customer");
    }

    private List<String> skipped() {
        List<String> lines = new ArrayList<>();
        for (JsonNode block : workshop.section("skipped").get("blocks")) {
            if (block.has("rows")) {
                lines.add(block.get("caption").get("en").asText());
                for (JsonNode row : block.get("rows")) {
                    lines.add(row.get(1).get("number").asInt() + " "
                            + row.get(2).path("text").path("en").asText("–"));
                }
            }
        }
        return lines;
    }
}
