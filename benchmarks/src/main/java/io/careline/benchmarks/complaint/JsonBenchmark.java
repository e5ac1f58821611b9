package io.careline.benchmarks.complaint;

import io.careline.complaint.ComplaintEvent;
import io.careline.core.json.CarelineJson;
import io.careline.lifecycle.EventEnvelope;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What it costs to write the 50 events of a complaint as JSON and to read them again, each as its own text. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JsonBenchmark {
    private static final int EVENTS = 50;

    private final CarelineJson json = CarelineJson.standard();
    private final List<EventEnvelope<ComplaintEvent>> history = new CaseScript(EVENTS).events(EVENTS);
    private final List<String> texts = history.stream().map(json::write).toList();

    @Benchmark
    public void write(Blackhole written) {
        for (EventEnvelope<ComplaintEvent> envelope : history) {
            written.consume(json.write(envelope));
        }
    }

    @Benchmark
    public void read(Blackhole read) {
        for (String text : texts) {
            read.consume(json.readEvent(text));
        }
    }

    @Benchmark
    public void roundTrip(Blackhole read) {
        for (EventEnvelope<ComplaintEvent> envelope : history) {
            read.consume(json.readEvent(json.write(envelope)));
        }
    }
}
