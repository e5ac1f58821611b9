package io.careline.benchmarks.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.roster.Rosters;
import io.careline.roster.Assignment;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterScore;
import io.careline.roster.RosterSolution;
import io.careline.roster.ShiftType;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances of our own, scored by hand after the papers. */
class RosterFormatTest {
    private final RosterInstance shop = read("shop.txt");
    private final RosterInstance ward = read("ward.xml");

    private static RosterInstance read(String name) {
        try {
            return RosterFormat.read(path(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(RosterFormatTest.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** A roster of rows of letters, one an agent, a dot for a day off. */
    private static RosterScore score(RosterInstance instance, String... rows) {
        RosterProblem problem = instance.problem();
        List<Assignment> roster = new ArrayList<>();
        for (int index = 0; index < rows.length; index++) {
            RosterAgent agent = problem.agents().get(index);
            for (int day = 0; day < rows[index].length(); day++) {
                String letter = rows[index].substring(day, day + 1);
                for (ShiftType shift : problem.shifts()) {
                    if (shift.code().value().equals(letter)) {
                        roster.add(Assignment.of(
                                agent.id(), problem.horizon().start().plusDays(day), shift));
                    }
                }
            }
        }
        return Rosters.solver().score(problem, roster);
    }

    private static Map<String, Long> units(RosterScore score) {
        Map<String, Long> units = new TreeMap<>();
        score.violations().forEach(found -> units.merge(found.rule().value(), found.units(), Long::sum));
        return units;
    }

    @Test
    void each_format_is_told_by_its_text() {
        assertThat(shop.format()).isEqualTo(RosterFormat.CURTOIS_QU);
        assertThat(ward.format()).isEqualTo(RosterFormat.INRC_I);
        assertThat(shop.name()).isEqualTo("shop");
    }

    @Test
    void a_made_problem_needs_no_file_and_has_teams_apart() throws IOException {
        RosterInstance made = RosterFormat.read(Path.of("made-7x6x2x3"));

        assertThat(made.format()).isEqualTo(RosterFormat.MADE);
        assertThat(made.problem().horizon().days()).isEqualTo(7);
        assertThat(made.problem().agents()).hasSize(6);
        assertThat(made.problem().shifts()).hasSize(2);
        assertThat(made.problem().cover())
                .hasSize(7 * 2 * 3)
                .extracting(cover -> cover.skill().orElseThrow().value())
                .containsOnly("team0", "team1", "team2");
    }

    @Test
    void wishes_and_cover_of_curtois_and_qu_cost() {
        RosterScore score = score(shop, ".EEE..........", "LLL...........", "E....EE.......");

        assertThat(score.hard()).isZero();
        assertThat(units(score)).isEqualTo(Map.of("cover", 2L));
        assertThat(score.soft()).isEqualTo(200);
    }

    @Test
    void each_hard_rule_of_curtois_and_qu_is_found() {
        RosterScore score = score(shop, "EE..LLLE......", "LE..........LL", "..E.E.........");

        assertThat(units(score))
                .containsEntry("absences", 2L)
                .containsEntry("max-shifts", 2L)
                .containsEntry("rotation", 2L)
                .containsEntry("min-minutes", 480L)
                .doesNotContainKey("min-consecutive-shifts")
                .doesNotContainKey("max-weekends");
    }

    @Test
    void the_competition_counts_at_the_edges_too() {
        RosterScore score = score(ward, "N..E.E.", ".E.....");

        assertThat(units(score))
                .isEqualTo(Map.of(
                        "alternative-skill", 1L,
                        "complete-weekends", 1L,
                        "min-assignments", 1L,
                        "min-free-days", 3L,
                        "min-work-days", 4L,
                        "no-night-before-free-weekend", 1L,
                        "requests", 2L,
                        "unwanted-pattern-1", 1L));
        assertThat(score.hard()).isZero();
        assertThat(score.soft()).isEqualTo(8 + 4 + 1 + 3 + 4 + 7 + 19 + 5);
    }

    @Test
    void the_competition_wants_exact_cover_and_one_shift_a_weekend() {
        RosterScore score = score(ward, ".EN....", "NE.....");

        assertThat(score.hard()).isEqualTo(1);
        assertThat(units(score))
                .containsEntry("cover", 1L)
                .containsEntry("identical-weekends", 2L)
                .containsEntry("unwanted-pattern-0", 1L);
    }

    @Test
    void the_last_shift_counts_as_the_night_where_none_crosses_midnight(@TempDir Path folder) throws IOException {
        Path dayWard = folder.resolve("day-ward.xml");
        Files.writeString(
                dayWard,
                Files.readString(path("ward.xml"))
                        .replace("22:30:00</StartTime><EndTime>06:30:00", "14:30:00</StartTime><EndTime>22:30:00"));

        assertThat(units(score(RosterFormat.read(dayWard), "N..E.E.", ".E.....")))
                .containsEntry("no-night-before-free-weekend", 1L);
    }

    @Test
    void a_solved_roster_is_written_as_the_evaluators_read_it() {
        RosterSolution solution =
                Rosters.solver().solve(shop.problem(), SolverLimits.of(200_000), SolverListener.none());

        String text = shop.format().write(shop, "Careline", solution);

        assertThat(solution.score().hard()).isZero();
        assertThat(text.lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.split(",")).hasSize(15));
        assertThat(text).startsWith("A,-,");
        assertThat(ward.format().write(ward, "Some Engine", solution))
                .contains("<SchedulingPeriodID>ward</SchedulingPeriodID>", "<Competitor>Some Engine</Competitor>");
    }
}
