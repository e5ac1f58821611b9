package io.careline.examples.exchange.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.common.AgentId;
import io.careline.examples.exchange.SmallDesk;
import io.careline.roster.Assignment;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridCsvTest {
    private static final String GOOD = """
            agent,2026-05-01,2026-05-02,2026-05-03,2026-05-04,2026-05-05
            ann,E,E,-,L,-
            bob,N,-,-,-,-
            蔡,-,-,-,-,E
            """;

    private static RosterGrid read(String text) {
        return GridCsv.read("may.csv", text.getBytes(StandardCharsets.UTF_8), SmallDesk.problem());
    }

    private static void assertRefused(String text, String... sentences) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        ExchangeFault.class,
                        fault -> assertThat(fault.sentences()).containsExactly(sentences));
    }

    @Test
    void a_roster_is_written_as_a_line_an_agent_and_a_column_a_day() {
        RosterGrid grid = RosterGrid.of(SmallDesk.problem(), SmallDesk.roster("EE.L.", "N....", "....E"));

        assertThat(GridCsv.write(grid)).isEqualTo(GOOD);
    }

    @Test
    void what_is_read_is_the_roster() {
        assertThat(read(GOOD).assignments()).isEqualTo(SmallDesk.roster("EE.L.", "N....", "....E"));
    }

    @Test
    void several_shifts_of_a_day_have_a_slash_between() {
        RosterGrid grid = read(GOOD.replace("bob,N", "bob, E / N "));

        assertThat(grid.on(SmallDesk.BOB, SmallDesk.FRIDAY)).containsExactly(SmallDesk.EARLY, SmallDesk.NIGHT);
        assertThat(GridCsv.write(grid)).contains("bob,E/N,-");
    }

    @Test
    void an_empty_cell_is_a_day_off_too() {
        assertThat(read(GOOD.replace("ann,E,E,-,L,-", "ann,E,E,,L, "))).isEqualTo(read(GOOD));
    }

    @Test
    void lines_and_columns_may_have_any_order() {
        String turned = """
                agent,2026-05-05,2026-05-04,2026-05-03,2026-05-02,2026-05-01
                蔡,E,-,-,-,-
                bob,-,-,-,-,N
                ann,-,L,-,E,E
                """;

        assertThat(read(turned)).isEqualTo(read(GOOD));
    }

    @Test
    void a_byte_order_mark_and_carriage_returns_are_no_fault() {
        assertThat(read("\uFEFF" + GOOD.replace("\n", "\r\n"))).isEqualTo(read(GOOD));
    }

    @Test
    void an_unknown_shift_is_named_with_its_line_and_column() {
        assertRefused(
                GOOD.replace("E,E,-,L", "E,E,-,X"),
                "may.csv, line 2, column \"2026-05-04\": there is no shift \"X\"; the shifts are E, L, N, and - for a"
                        + " day off");
    }

    @Test
    void an_unknown_agent_is_named_and_so_is_the_one_without_a_line() {
        assertRefused(
                GOOD.replace("bob", "bop"),
                "may.csv, line 3, column \"agent\": there is no agent \"bop\"",
                "may.csv: there is no line for the agent bob");
    }

    @Test
    void an_agent_has_one_line() {
        assertRefused(GOOD + "ann,-,-,-,-,-\n", "may.csv, line 5, column \"agent\": line 2 is of ann already");
    }

    @Test
    void a_day_has_one_column() {
        assertRefused(
                GOOD.replace("2026-05-02", "2026-05-01"),
                "may.csv, line 1, column \"2026-05-01\": there are two columns for 2026-05-01",
                "may.csv, line 1: there is no column for 2026-05-02");
    }

    @Test
    void a_heading_that_is_no_date_is_refused() {
        assertRefused(
                GOOD.replace("2026-05-02", "2026-02-30"),
                "may.csv, line 1, column \"2026-02-30\": \"2026-02-30\" is no date such as 2026-03-31",
                "may.csv, line 1: there is no column for 2026-05-02");
    }

    @Test
    void a_day_outside_the_horizon_is_refused() {
        assertRefused(
                GOOD.replace("2026-05-05", "2026-05-06"),
                "may.csv, line 1, column \"2026-05-06\": 2026-05-06 is not within 2026-05-01 to 2026-05-05",
                "may.csv, line 1: there is no column for 2026-05-05");
    }

    @Test
    void a_line_with_a_cell_too_few_is_refused() {
        assertRefused(GOOD.replace("bob,N,-", "bob,N"), "may.csv, line 3: it has 5 cells where the heading has 6");
    }

    @Test
    void the_first_column_names_the_agents() {
        assertRefused(
                GOOD.replace("agent", ""), "may.csv, line 1, column 1: the first heading must be \"agent\", not \"\"");
    }

    @Test
    void every_fault_is_told_at_once() {
        assertRefused(
                GOOD.replace("E,E,-,L", "E,Q,-,E/Z").replace("bob", "zoe"),
                "may.csv, line 2, column \"2026-05-02\": there is no shift \"Q\"; the shifts are E, L, N, and - for a"
                        + " day off",
                "may.csv, line 2, column \"2026-05-04\": there is no shift \"Z\"; the shifts are E, L, N, and - for a"
                        + " day off",
                "may.csv, line 3, column \"agent\": there is no agent \"zoe\"",
                "may.csv: there is no line for the agent bob");
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused("", "may.csv: it is empty");
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        assertThatThrownBy(() -> GridCsv.read("may.csv", new byte[] {'a', (byte) 0xE9, ','}, SmallDesk.problem()))
                .isInstanceOf(ExchangeFault.class)
                .hasMessage("may.csv is no CSV file in UTF-8");
    }

    @Test
    void a_quoted_cell_that_is_never_closed_is_refused() {
        assertThatThrownBy(() -> read(GOOD.replace("bob", "\"bob")))
                .isInstanceOf(ExchangeFault.class)
                .hasMessageStartingWith("may.csv is no CSV file: ")
                .hasMessageContaining("EOF reached before encapsulated token finished");
    }

    @Test
    void a_name_is_taken_as_it_stands_before_the_blanks_around_it_are_left_out() {
        AgentId spaced = AgentId.of("ann ");
        RosterProblem problem =
                SmallDesk.open().addAgents(RosterAgent.of(spaced)).build();

        RosterGrid grid =
                GridCsv.read("may.csv", (GOOD + "ann ,N,-,-,-,-\n").getBytes(StandardCharsets.UTF_8), problem);

        assertThat(grid.on(spaced, SmallDesk.FRIDAY)).containsExactly(SmallDesk.NIGHT);
        assertThat(read(GOOD.replace("ann,", " ann ,"))).isEqualTo(read(GOOD));
    }

    @Test
    void two_grids_differ_in_cells() {
        RosterGrid edited = read(GOOD.replace("ann,E,E", "ann,E,-").replace("bob,N", "bob,L"));

        assertThat(edited.since(read(GOOD)))
                .extracting(GridChange::toString)
                .containsExactly("ann 2026-05-02: E -> -", "bob 2026-05-01: N -> L");
    }

    @Test
    void a_roster_of_strangers_has_no_grid() {
        List<Assignment> strangers = List.of(Assignment.of(AgentId.of("zoe"), SmallDesk.FRIDAY, SmallDesk.LATE));

        assertThatThrownBy(() -> RosterGrid.of(SmallDesk.problem(), strangers))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must name an agent, a day and a shift of the problem");
    }
}
