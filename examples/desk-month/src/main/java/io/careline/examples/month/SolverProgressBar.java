package io.careline.examples.month;

import io.careline.roster.SolverListener;
import io.careline.roster.SolverProgress;
import java.io.PrintWriter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Tells how far a roster is: a bar on a terminal, one line elsewhere. */
final class SolverProgressBar implements SolverListener {
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final boolean isTerminal;
    private final @Nullable Duration limit;
    private final long start = System.nanoTime();

    private SolverProgressBar(PrintWriter err, boolean isTerminal, @Nullable Duration limit) {
        this.err = err;
        this.isTerminal = isTerminal;
        this.limit = limit;
    }

    static SolverProgressBar to(PrintWriter err, String desk, @Nullable Duration limit) {
        err.println(desk + ": forecast, staffing, roster");
        err.flush();
        return new SolverProgressBar(err, Ansi.AUTO.enabled(), limit);
    }

    @Override
    public void progressed(SolverProgress progress) {
        if (isTerminal && limit != null) {
            double share = Math.min(1, (System.nanoTime() - start) / (double) limit.toNanos());
            int filled = (int) (WIDTH * share);
            err.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] cost " + progress.soft() + "   ");
            err.flush();
        }
    }

    void end() {
        if (isTerminal) {
            err.print("\r" + " ".repeat(WIDTH + 24) + "\r");
            err.flush();
        }
    }
}
