package io.careline.benchmarks.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of results, the table and the pictures that are made of them. */
class RunReportTest {
    private static final BestKnown BEST_KNOWN = new BestKnown(Map.of("shop", 200L));

    private static RunResult run(EngineKind engine, long seed, long hard, long soft, OptionalLong bound) {
        long moves = engine == EngineKind.CPSAT ? 0 : 3_000_000;
        return new RunResult(
                "shop",
                engine,
                engine.threads(2),
                seed,
                hard,
                soft,
                bound,
                10,
                19.5,
                moves,
                100 + seed,
                List.of(new Improvement(0.1, 3, 900), new Improvement(0.5, hard, 400), new Improvement(5, hard, soft)));
    }

    private static List<RunResult> runs() {
        OptionalLong bound = OptionalLong.of(198);
        return List.of(
                run(EngineKind.CARELINE, 1, 0, 220, bound),
                run(EngineKind.CARELINE, 2, 0, 200, OptionalLong.empty()),
                run(EngineKind.CARELINE, 3, 0, 210, bound),
                run(EngineKind.TIMEFOLD, 1, 0, 300, OptionalLong.empty()),
                run(EngineKind.TIMEFOLD, 2, 4, 250, OptionalLong.empty()),
                run(EngineKind.CPSAT, 1, 0, 240, OptionalLong.of(180)),
                run(EngineKind.CPSAT, 2, 0, 225, OptionalLong.of(190)));
    }

    @Test
    void a_row_of_results_is_read_as_it_was_written() {
        for (RunResult run : runs()) {
            assertThat(RunResult.parse(run.toRow())).isEqualTo(run);
        }
        assertThat(runs().get(0).toRow())
                .isEqualTo("shop,careline,2,1,0,220,198,10.00,0.50,5.00,19.50,3000000,300000,101,"
                        + "0.10:3/900 0.50:0/400 5.00:0/220");
    }

    @Test
    void of_two_runs_alike_the_later_one_stands() {
        RunResult first = run(EngineKind.CARELINE, 1, 0, 220, OptionalLong.empty());
        RunResult again = run(EngineKind.CARELINE, 1, 0, 205, OptionalLong.empty());
        RunResult other = run(EngineKind.CARELINE, 2, 0, 210, OptionalLong.empty());

        List<String> lines = List.of(RunResult.HEADING, first.toRow(), other.toRow(), again.toRow());

        assertThat(RunResult.parse(lines)).containsExactly(other, again);
    }

    @Test
    void results_of_another_kind_are_refused() {
        assertThatThrownBy(() -> RunResult.parse(List.of("instance,cost", "shop,1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(RunResult.HEADING);
    }

    @Test
    void the_table_has_a_row_for_each_engine_over_all_seeds() {
        assertThat(RunTable.of(runs(), BEST_KNOWN).lines().skip(2))
                .containsExactly(
                        "| shop | 200 | Careline | 2 | 210 | 1: 220, 2: 200, 3: 210 | 0 | 198 | 5.7 % | 5.0 |"
                                + " 300,000 | 20 | 103 |",
                        "| shop | 200 | Timefold | 1 | infeasible | 1: 300, 2: infeasible | 4 |  |  | 5.0 |"
                                + " 300,000 | 20 | 102 |",
                        "| shop | 200 | OR-Tools CP-SAT | 2 | 232.5 | 1: 240, 2: 225 | 0 | 190 | 18.3 % | 5.0 |"
                                + "  | 20 | 102 |");
    }

    @Test
    void the_picture_names_its_axes_and_the_middle_cost_of_each_engine() {
        String svg = CostChart.of("shop", runs(), BEST_KNOWN.cost("shop"));

        assertThat(svg)
                .contains("shop: cost of the best roster over time", ">seconds (logarithmic)<", ">cost<")
                .contains("best known: 200", "Careline: 210 (seed 3)", "OR-Tools CP-SAT: 225 (seed 2)")
                .contains("Timefold: 300 (seed 1)");
        assertThat(svg.split("<path ")).hasSize(1 + 6);
    }

    @Test
    void costs_before_hard_rules_were_kept_are_not_drawn() {
        RunResult never = run(EngineKind.TIMEFOLD, 2, 4, 250, OptionalLong.empty());

        assertThat(CostChart.of("shop", List.of(never), OptionalLong.empty()))
                .contains("Timefold: no feasible roster")
                .doesNotContain("<path ");
    }

    @Test
    void seconds_lie_on_a_logarithmic_axis_and_costs_on_a_plain_one() {
        CostAxes axes = new CostAxes(100, 500, 0, 300, 0.1, 1000, 1000, 4000);

        assertThat(List.of(axes.x(0.1), axes.x(1), axes.x(10), axes.x(1000)))
                .containsExactly(100.0, 200.0, 300.0, 500.0);
        assertThat(List.of(axes.y(1000), axes.y(2000), axes.y(4000), axes.y(9000)))
                .containsExactly(300.0, 200.0, 0.0, 0.0);
        assertThat(axes.costTicks()).containsExactly(1000.0, 2000.0, 3000.0, 4000.0);
    }

    @Test
    void a_folder_of_results_gets_a_table_and_a_picture_for_each_instance(@TempDir Path folder) throws IOException {
        RunResults results = new RunResults(folder);
        for (RunResult run : runs()) {
            results.add(run);
        }

        results.report(BEST_KNOWN);

        assertThat(folder.resolve("results.md")).content().isEqualTo(RunTable.of(runs(), BEST_KNOWN));
        assertThat(folder.resolve("shop.svg"))
                .content()
                .isEqualTo(CostChart.of("shop", runs(), BEST_KNOWN.cost("shop")));
        assertThat(Files.readAllLines(folder.resolve("results.csv"))).hasSize(8);
    }

    @Test
    void best_known_costs_are_read_from_a_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("best.csv");
        Files.writeString(file, "# a comment\nshop,199\n");

        assertThat(BestKnown.of(file).cost("shop")).hasValue(199);
        assertThat(BestKnown.published().cost("Instance8")).hasValue(1300);
        assertThat(BestKnown.published().cost("shop")).isEmpty();
    }
}
