package io.careline.benchmarks.staffing;

import io.careline.core.staffing.Staffing;
import io.careline.staffing.ContactChannel;
import io.careline.staffing.DayStaffing;
import io.careline.staffing.DayVolume;
import io.careline.staffing.ServiceLevelDefinition;
import io.careline.staffing.ServiceLevelTarget;
import io.careline.staffing.ServiceTarget;
import io.careline.staffing.StaffingProfile;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** The agents that 96 quarters of an hour of 1 to 200 erlangs require, for 80 percent in 20 seconds and with shrinkage. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StaffingBenchmark {
    private static final int SLOTS = 96;
    private static final Duration SLOT = Duration.ofMinutes(15);
    private static final double CONTACTS_AN_ERLANG = 5;

    /** The queueing model: with patience it is Erlang A. */
    @Param({"ERLANG_C", "ERLANG_A"})
    public String model;

    private StaffingProfile profile;
    private DayVolume day;

    @Setup
    public void setUp() {
        StaffingProfile.Builder calls = StaffingProfile.builder();
        calls.channel(ContactChannel.VOICE)
                .handlingTime(Duration.ofMinutes(3))
                .shrinkage(new BigDecimal("0.3"))
                .target(ServiceTarget.of(ServiceLevelTarget.of(
                        new BigDecimal("0.8"), Duration.ofSeconds(20), ServiceLevelDefinition.OF_OFFERED)));
        if (model.equals("ERLANG_A")) {
            calls.patience(Duration.ofMinutes(2));
        }
        profile = calls.build();
        List<Double> contacts = new ArrayList<>();
        for (int slot = 0; slot < SLOTS; slot++) {
            contacts.add(CONTACTS_AN_ERLANG * (1 + 199.0 * slot / (SLOTS - 1)));
        }
        day = DayVolume.of(LocalDate.of(2026, 3, 2), SLOT, contacts);
    }

    @Benchmark
    public DayStaffing requiredAgents() {
        return Staffing.required(profile, day);
    }
}
