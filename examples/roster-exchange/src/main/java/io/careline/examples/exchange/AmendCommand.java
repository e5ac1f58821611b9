package io.careline.examples.exchange;

import io.careline.core.roster.Rosters;
import io.careline.examples.exchange.grid.GridChange;
import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.roster.RosterScore;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes an edited roster back: says what was changed and what that costs, and brings all files up to date. */
@Command(
        name = "amend",
        description = "Reads a grid or workbook that was edited, says what is different and what it costs, and writes"
                + " all files again. Give the seed and the number of people that the roster was made with.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AmendCommand implements Callable<Integer> {
    @Mixin
    private DeskOptions desk = new DeskOptions();

    @Parameters(index = "0", paramLabel = "FILE", description = "The edited .csv or .xlsx file.")
    private Path file = Path.of("roster.xlsx");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        RosterFiles files = desk.files();
        RosterGrid before = files.written();
        RosterGrid after = files.read(file);
        RosterScore old = score(before);
        RosterScore now = score(after);
        List<GridChange> changes = after.since(before);
        files.write(after, now);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        changes.forEach(out::println);
        out.println(changes.size() + " changes: hard " + old.hard() + " -> " + now.hard() + ", soft " + old.soft()
                + " -> " + now.soft());
        out.flush();
        return 0;
    }

    private RosterScore score(RosterGrid grid) {
        return Rosters.solver().score(desk.problem(), grid.assignments());
    }
}
