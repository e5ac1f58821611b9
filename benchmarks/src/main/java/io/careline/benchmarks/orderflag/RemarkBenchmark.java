package io.careline.benchmarks.orderflag;

import io.careline.common.AgentId;
import io.careline.common.Money;
import io.careline.orderflag.AgentNote;
import io.careline.orderflag.CourierNote;
import io.careline.orderflag.DelayReason;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.GiftNote;
import io.careline.orderflag.HoldNote;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.RefundNote;
import io.careline.orderflag.RemarkLanguage;
import io.careline.orderflag.TextNote;
import io.careline.orderflag.WaybillNumber;
import java.util.List;
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

/** A remark with a part of every kind, rendered as a line and parsed back. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RemarkBenchmark {
    private static final OrderAnnotation ANNOTATION = OrderAnnotation.of(
            FlagColour.BLUE,
            List.of(
                    AgentNote.of(AgentId.of("A07")),
                    CourierNote.of("SF"),
                    HoldNote.of(DelayReason.WAYBILL_FIRST, WaybillNumber.of("SF1234567890")),
                    GiftNote.of("socks; two pairs"),
                    RefundNote.of(Money.of("CNY", "12.50")),
                    TextNote.of("call first")));

    /** In which language the line is. */
    @Param({"EN", "ZH_CN"})
    public RemarkLanguage language;

    private String remark;

    @Setup
    public void setUp() {
        remark = ANNOTATION.render(language);
    }

    @Benchmark
    public String render() {
        return ANNOTATION.render(language);
    }

    @Benchmark
    public OrderAnnotation parse() {
        return OrderAnnotation.parse(FlagColour.BLUE, remark);
    }
}
