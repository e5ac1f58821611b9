package io.careline.examples.replay;

import io.careline.examples.replay.input.EventLog;
import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** Tells how far the work is: a bar on a terminal, a few lines elsewhere. */
final class Progress {
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final boolean isTerminal;
    private int cases;
    private int shown = -1;

    private Progress(PrintWriter err, boolean isTerminal) {
        this.err = err;
        this.isTerminal = isTerminal;
    }

    /** Progress on a writer that stands for the standard error stream; a bar where colours would be shown too. */
    static Progress to(PrintWriter err) {
        return new Progress(err, Ansi.AUTO.enabled());
    }

    static Progress of(PrintWriter err, boolean isTerminal) {
        return new Progress(err, isTerminal);
    }

    void read(EventLog log) {
        cases = log.cases().size();
        tell(log, "cases");
    }

    /** A file that is replayed before a bar could be drawn. */
    void tell(EventLog log, String subjects) {
        err.println(
                "read " + log.events() + " events of " + log.cases().size() + " " + subjects + " from " + log.name());
        err.flush();
    }

    /** Draws only when a per cent more is done. */
    void done(int number) {
        int percent = (int) (100L * number / Math.max(1, cases));
        if (isTerminal && percent > shown) {
            shown = percent;
            int filled = WIDTH * percent / 100;
            err.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + percent + "%");
            err.flush();
        }
    }

    void end() {
        if (isTerminal) {
            err.print("\r" + " ".repeat(WIDTH + 8) + "\r");
        }
        if (cases > 0) {
            err.println("replayed " + cases + " cases");
        }
        err.flush();
    }
}
