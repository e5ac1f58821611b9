package io.careline.benchmarks.roster;

import io.careline.benchmarks.roster.engine.Improvements;
import io.careline.roster.RosterSolution;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures one run: seconds, processor time of all threads, the most memory, and when each better roster was there. The
 * solver's threads may report at once.
 */
final class RunMeter implements Improvements {
    private static final double NANOS = 1e9;
    private static final String MOST_RESIDENT = "VmHWM:";

    private final long began = System.nanoTime();
    private final long cpuBegan = cpu();
    private final List<Improvement> improvements = new ArrayList<>();

    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private double seconds() {
        return (System.nanoTime() - began) / NANOS;
    }

    @Override
    public synchronized void found(long hard, long soft) {
        Improvement found = new Improvement(seconds(), hard, soft);
        if (improvements.isEmpty() || found.isBetterThan(improvements.get(improvements.size() - 1))) {
            improvements.add(found);
        }
    }

    /** The run is over. */
    RunResult finish(String instance, EngineKind solver, int threads, long seed, RosterSolution solution) {
        double seconds = seconds();
        double cpuSeconds = (cpu() - cpuBegan) / NANOS;
        found(solution.score().hard(), solution.score().soft());
        return new RunResult(
                instance,
                solver,
                solver.threads(threads),
                seed,
                solution.score().hard(),
                solution.score().soft(),
                solution.lowerBound(),
                seconds,
                cpuSeconds,
                solution.moves(),
                megabytes(),
                List.copyOf(improvements));
    }

    /** Resident memory at its highest where Linux tells it, native parts included; else the heap at its highest. */
    private static long megabytes() {
        Path status = Path.of("/proc/self/status");
        try {
            if (Files.exists(status)) {
                return Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith(MOST_RESIDENT))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                        .findFirst()
                        .orElse(0);
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + status, e);
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
