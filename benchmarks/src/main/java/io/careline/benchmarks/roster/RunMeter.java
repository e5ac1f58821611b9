package io.careline.benchmarks.roster;

import io.careline.roster.RosterSolution;
import io.careline.roster.SolverListener;
import io.careline.roster.SolverProgress;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures one run: seconds, processor time, memory, moves, and when each better roster was there. */
final class RunMeter implements SolverListener {
    static final String HEADING = "instance,solver,threads,seed,hard,soft,seconds,firstFeasible,cpuSeconds,moves,"
            + "movesPerSecond,megabytes,improvements\n";
    private static final double NANOS = 1e9;

    private final long began = System.nanoTime();
    private final long cpuBegan = cpu();
    private final List<String> improvements = new ArrayList<>();
    private double firstFeasible = -1;
    private double seconds;
    private double cpuSeconds;

    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    @Override
    public void progressed(SolverProgress progress) {
        double at = (System.nanoTime() - began) / NANOS;
        if (progress.hard() == 0 && firstFeasible < 0) {
            firstFeasible = at;
        }
        improvements.add(String.format(Locale.ROOT, "%.2f:%d/%d", at, progress.hard(), progress.soft()));
    }

    void finish() {
        seconds = (System.nanoTime() - began) / NANOS;
        cpuSeconds = (cpu() - cpuBegan) / NANOS;
    }

    String row(String instance, int threads, long seed, RosterSolution solution) {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        return String.format(
                Locale.ROOT,
                "%s,careline,%d,%d,%d,%d,%.2f,%.2f,%.2f,%d,%.0f,%d,%s%n",
                instance,
                threads,
                seed,
                solution.score().hard(),
                solution.score().soft(),
                seconds,
                firstFeasible,
                cpuSeconds,
                solution.moves(),
                solution.moves() / seconds,
                memory.getHeapMemoryUsage().getUsed() >> 20,
                String.join(" ", improvements));
    }
}
