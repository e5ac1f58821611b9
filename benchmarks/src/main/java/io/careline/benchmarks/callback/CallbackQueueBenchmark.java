package io.careline.benchmarks.callback;

import io.careline.callback.CallbackQueue;
import io.careline.callback.NextCall;
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

/** Asking for the next call, changing one callback, and putting all of them in: the first two must hardly grow. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CallbackQueueBenchmark {
    /** How many callbacks wait. */
    @Param({"1000", "100000"})
    public int size;

    private WaitingRoom room;
    private CallbackQueue queue;
    private long step;

    @Setup
    public void setUp() {
        room = new WaitingRoom(size);
        queue = room.queue();
    }

    @Benchmark
    public NextCall next() {
        return queue.next(WaitingRoom.agent(step++), WaitingRoom.NOW);
    }

    /** An attempt failed: the callback waits for its retry. The queue itself stays as it was. */
    @Benchmark
    public CallbackQueue update() {
        step += 7919;
        return queue.with(room.retried(step));
    }

    @Benchmark
    public CallbackQueue build() {
        return room.queue();
    }
}
