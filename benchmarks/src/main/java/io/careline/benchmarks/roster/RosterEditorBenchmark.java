package io.careline.benchmarks.roster;

import io.careline.core.roster.Rosters;
import io.careline.roster.Assignment;
import io.careline.roster.EditImpact;
import io.careline.roster.RosterEdit;
import io.careline.roster.RosterEditor;
import io.careline.roster.RosterProblem;
import io.careline.roster.ShiftType;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What an edit costs that a supervisor makes on a month of 30 agents, and on a year of 150 agents with 32 shifts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class RosterEditorBenchmark {
    private static final long FEW_MOVES = 2_000_000;
    private static final int EDITS = 1 << 12;

    /** The size: days, agents, shifts. */
    @Param({"28x30x4", "364x150x32"})
    public String size;

    /** What is edited: another shift on one day; two agents who swap a day; another shift on each day of a week. */
    @Param({"DAY", "SWAP", "WEEK"})
    public Kind kind;

    /** What a supervisor does in one go. */
    public enum Kind {
        DAY,
        SWAP,
        WEEK
    }

    private final List<List<RosterEdit>> edits = new ArrayList<>();
    private final Random random = new Random(1);
    private RosterEditor editor;
    private int days;
    private int agents;
    private int shifts;
    private int step;

    @Setup
    public void setUp() {
        String[] numbers = size.split("x");
        days = Integer.parseInt(numbers[0]);
        agents = Integer.parseInt(numbers[1]);
        shifts = Integer.parseInt(numbers[2]);
        RosterProblem problem = MadeProblem.of(days, agents, shifts);
        List<Assignment> roster = Rosters.solver()
                .solve(problem, SolverLimits.of(FEW_MOVES), SolverListener.none())
                .assignments();
        editor = Rosters.editor(problem, roster);
        for (int index = 0; index < EDITS; index++) {
            edits.add(edit());
        }
    }

    /** What the edits would change, rule by rule. */
    @Benchmark
    public EditImpact whatIf() {
        return editor.whatIf(next());
    }

    /** The edits made and taken back. */
    @Benchmark
    public boolean applyAndUndo() {
        editor.apply(next());
        return editor.undo();
    }

    private List<RosterEdit> next() {
        step = (step + 1) % EDITS;
        return edits.get(step);
    }

    private List<RosterEdit> edit() {
        int agent = random.nextInt(agents);
        int day = random.nextInt(days - 7);
        return switch (kind) {
            case DAY -> range(agent, day, 1);
            case SWAP -> swap(agent, (agent + 1 + random.nextInt(agents - 1)) % agents, day);
            case WEEK -> range(agent, day, 7);
        };
    }

    private List<RosterEdit> range(int agent, int from, int length) {
        List<RosterEdit> range = new ArrayList<>();
        for (int day = from; day < from + length; day++) {
            range.add(RosterEdit.assign(
                    MadeProblem.agent(agent), MadeProblem.date(day), MadeProblem.shift(random.nextInt(shifts))));
        }
        return List.copyOf(range);
    }

    private List<RosterEdit> swap(int agent, int other, int day) {
        return List.of(takeOver(agent, other, day), takeOver(other, agent, day));
    }

    private RosterEdit takeOver(int agent, int from, int day) {
        LocalDate date = MadeProblem.date(day);
        Optional<ShiftType> shift = editor.on(MadeProblem.agent(from), date);
        return RosterEdit.builder()
                .agent(MadeProblem.agent(agent))
                .date(date)
                .shift(shift.map(ShiftType::code))
                .build();
    }
}
