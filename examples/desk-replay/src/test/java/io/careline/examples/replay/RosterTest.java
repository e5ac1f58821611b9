package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who follows up what a roster says, and what is wrong with a roster is said with its file, line and column. */
final class RosterTest {
    private static final String GOOD = """
            date,agent,shift,hours
            2026-03-01,dora,day,
            2026-03-01,nina,night,17:00-01:00
            2026-03-02,dora,day,
            2026-03-02,noel,night,
            """;

    @TempDir
    Path directory;

    private JournalFile orders;
    private Path roster;

    @BeforeEach
    void setUp() {
        orders = new JournalFile(
                directory, "--orders", "order,time,activity,user,customer,amount,agent,reason,thanked,noticeGiven\n");
        place("1", "02 00:59");
        place("2", "02 01:00");
        place("3", "02 23:00", "agent=ann");
        place("4", "03 00:59");
    }

    private void place(String order, String time, String... agent) {
        Stream<String> cells = Stream.of("customer=buyer-" + order, "amount=CNY 100");
        orders.add(order, time, "place", "erp", with(cells, agent));
    }

    private Run replay(String text, String... more) {
        roster = orders.workshop().file("roster.csv", text);
        return orders.replay(with(Stream.of("--roster", roster.toString()), more));
    }

    private static String[] with(Stream<String> texts, String... more) {
        return Stream.concat(texts, Stream.of(more)).toArray(String[]::new);
    }

    private void assertRefused(String text, String sentence) {
        Run run = replay(text);
        assertThat(run.err()).isEqualTo("desk-replay: " + roster + sentence + "\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        orders.workshop().assertNothingWritten();
    }

    @Test
    @DisplayName("OF4, K11: alone, it is that day's night shift's; after midnight, of the night shift still on")
    void orders_placed_alone_are_the_night_shift_s() {
        Run run = replay(GOOD);
        assertThat(run.out()).contains("Unpaid orders that are nobody's: 1 (of 4 unpaid orders)\n");
        assertThat(orders.rows("follow-up", 1))
                .containsExactly("ann 1 0 0 1 0 CNY 100", "nina 0 1 0 1 0 CNY 100", "noel 0 1 0 1 0 CNY 100");
        assertThat(orders.rows("follow-up", 2))
                .containsExactly("No agent follows up: nobody works a night shift on 2026-03-03. K11 1 CNY 100 4");
    }

    @Test
    @DisplayName("K11: what is handed over with notice counts with who took it over, a lost order is still his")
    void what_is_handed_over_counts_with_who_took_it_over() {
        orders.add("3", "03 09:00", "transfer-follow-up", "ann", "agent=bob", "reason=ill", "noticeGiven=yes");
        orders.add("3", "03 10:00", "lose", "bob", "reason=too dear", "thanked=yes");
        replay(GOOD);
        assertThat(orders.rows("follow-up", 1)).contains("bob 0 0 1 1 1 CNY 100");
    }

    @Test
    @DisplayName("OF4: what is paid or called off is followed up by nobody")
    void what_is_paid_is_not_followed_up() {
        orders.add("3", "03 09:00", "pay", "erp");
        orders.add("4", "03 09:00", "cancel", "erp", "reason=changed his mind");
        replay(GOOD);
        assertThat(orders.rows("follow-up", 1)).containsExactly("nina 0 1 0 1 0 CNY 100", "noel 0 1 0 1 0 CNY 100");
        assertThat(orders.workshop().section("follow-up").get("blocks")).hasSize(3);
    }

    @Test
    void without_a_roster_the_report_says_that_none_was_read() {
        orders.replay();
        assertThat(orders.rows("follow-up", 1)).containsExactly("ann 1 0 0 1 0 CNY 100");
        assertThat(orders.block("follow-up", 3).toString()).contains("No roster was read");
        replay(GOOD);
        assertThat(orders.block("follow-up", 3).toString()).doesNotContain("No roster was read");
    }

    @Test
    void a_roster_without_orders_is_refused() {
        Path file = orders.workshop().file("roster.csv", GOOD);
        Run run = Run.of(
                "--roster", file.toString(), "--out", orders.workshop().out().toString());
        assertThat(run.err())
                .isEqualTo("desk-replay: --roster " + file
                        + " needs --orders, whose unpaid ones somebody follows up, or --staff, who works the shifts\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void an_unknown_column_is_named_with_the_one_that_was_probably_meant() {
        assertRefused(
                GOOD.replace("agent", "agnt"),
                ", line 1: the column \"agnt\" is not known (did you mean \"agent\"?); the columns are date, agent, shift,"
                        + " hours");
    }

    @Test
    void a_missing_column_is_named() {
        assertRefused(
                "date,agent\n2026-03-01,nina\n", ", line 1: there is no column \"shift\"; the columns are date, agent");
    }

    @Test
    void a_bad_date_is_named_with_its_line_and_column() {
        assertRefused(
                GOOD.replace("2026-03-02,dora", "2026-02-30,dora"),
                ", line 4, column \"date\": \"2026-02-30\" must be a date such as 2026-03-02");
    }

    @Test
    void bad_hours_are_named_with_their_line_and_column() {
        assertRefused(
                GOOD.replace("17:00-01:00", "5pm-1am"),
                ", line 3, column \"hours\": \"5pm-1am\" must be hours such as 17:00-01:00");
    }

    @Test
    void a_shift_that_is_neither_day_nor_night_needs_its_hours() {
        assertRefused(GOOD.replace("dora,day", "dora,late"), ", line 2, column \"hours\": the cell is blank");
        assertRefused("date,agent,shift\n2026-03-01,nina,late\n", ", line 2, column \"hours\": the cell is blank");
    }

    @Test
    void a_blank_agent_is_refused() {
        assertRefused(GOOD.replace("nina", " "), ", line 3, column \"agent\": the cell is blank");
    }

    @Test
    void a_ragged_row_is_refused() {
        assertRefused(GOOD.replace("dora,day,\n", "dora,day\n"), ", line 2: it has 3 cells where the header has 4");
    }

    @Test
    void a_roster_without_a_shift_is_refused() {
        assertRefused("date,agent,shift\n", " has a header but no shift");
        assertRefused("", " is empty");
    }

    @Test
    void lenient_skips_and_counts_bad_lines() {
        Run run = replay(GOOD.replace("nina", ""), "--lenient");
        assertThat(run.out()).contains("Lines left out: 1\n");
        assertThat(orders.rows("follow-up", 2))
                .containsExactly("No agent follows up: nobody works a night shift on 2026-03-03. K11 1 CNY 100 4");
        assertThat(orders.rows("skipped", 1)).hasSize(1);
        Run none = replay("date,agent,shift\n2026-03-01,,night\n", "--lenient");
        assertThat(none.err()).isEqualTo("desk-replay: " + roster + " has no line that can be used\n");
    }
}
