package io.careline.benchmarks.complaint;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What deciding and applying one command on a complaint costs, against three other ways to write it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TransitionBenchmark {
    /** The transition: see {@link Step}. */
    @Param
    public Step step;

    private final Contestant handWritten = new HandWrittenComplaints();
    private final Contestant careline = new CarelineComplaints();
    private final Contestant stateless = new StatelessComplaints();
    private final Contestant cola = new ColaComplaints();

    @Benchmark
    public Object handWritten() {
        return step.by(handWritten);
    }

    @Benchmark
    public Object careline() {
        return step.by(careline);
    }

    @Benchmark
    public Object stateless4j() {
        return step.by(stateless);
    }

    @Benchmark
    public Object cola() {
        return step.by(cola);
    }
}
