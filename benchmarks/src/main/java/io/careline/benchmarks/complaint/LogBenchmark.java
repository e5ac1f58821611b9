package io.careline.benchmarks.complaint;

import io.careline.complaint.Complaint;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one line costs when a log of 65,536 is worked off: breaches that fell due before it, its command, and what is
 * owed next. Long cases show what grows with a complaint's history.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LogBenchmark {
    private static final int COMMANDS = 65_536;

    /** The commands on one complaint. */
    @Param({"16", "64", "1024"})
    public int caseLength;

    private CaseScript script;

    @Setup
    public void setUp() {
        script = new CaseScript(caseLength);
    }

    @Benchmark
    @OperationsPerInvocation(COMMANDS)
    public Complaint workOff() {
        Complaint last = script.workOff();
        for (int i = caseLength; i < COMMANDS; i += caseLength) {
            last = script.workOff();
        }
        return last;
    }
}
