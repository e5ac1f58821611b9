package io.careline.benchmarks.roster;

import io.careline.benchmarks.roster.cpsat.CpSatEngine;
import io.careline.benchmarks.roster.engine.CarelineEngine;
import io.careline.benchmarks.roster.engine.RosterEngine;
import io.careline.benchmarks.roster.timefold.TimefoldEngine;
import java.util.Locale;

/** The engines that can be run side by side. */
enum EngineKind {
    CARELINE("Careline") {
        @Override
        RosterEngine engine() {
            return new CarelineEngine();
        }
    },
    TIMEFOLD("Timefold") {
        @Override
        RosterEngine engine() {
            return new TimefoldEngine();
        }

        @Override
        int threads(int wanted) {
            return 1;
        }
    },
    CPSAT("OR-Tools CP-SAT") {
        @Override
        RosterEngine engine() {
            return new CpSatEngine();
        }
    };

    private final String title;

    EngineKind(String title) {
        this.title = title;
    }

    abstract RosterEngine engine();

    /** How many of the threads that it may use it does use. */
    int threads(int wanted) {
        return wanted;
    }

    String title() {
        return title;
    }

    static EngineKind parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** As on the command line and in the results. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
