package io.careline.staffing;

import java.time.Duration;

/** Refuses figures that cannot have been counted. Contacts may be answered or abandoned later than they came. */
final class IntervalCheck {
    private IntervalCheck() {}

    static void check(IntervalFigures figures) {
        time("threshold", figures.threshold());
        time("shortAbandonThreshold", figures.shortAbandonThreshold());
        Bounds.count("offered", figures.offered());
        Bounds.count("answered", figures.answered());
        Bounds.count("abandoned", figures.abandoned());
        Bounds.count("handled", figures.handled());
        Bounds.count("answeredWithin", figures.answeredWithin());
        part("answeredWithin", figures.answeredWithin(), "answered", figures.answered());
        Bounds.count("abandonedWithin", figures.abandonedWithin());
        part("abandonedWithin", figures.abandonedWithin(), "abandoned", figures.abandoned());
        part("abandonedWithin", figures.abandonedWithin(), "offered", figures.offered());
        Bounds.count("shortAbandons", figures.shortAbandons());
        part("shortAbandons", figures.shortAbandons(), "abandoned", figures.abandoned());
        part("shortAbandons", figures.shortAbandons(), "offered", figures.offered());
        Bounds.count("solvedAtFirstContact", figures.solvedAtFirstContact());
        part("solvedAtFirstContact", figures.solvedAtFirstContact(), "handled", figures.handled());
        time("waitOfAnswered", figures.waitOfAnswered());
        time("talk", figures.talk());
        time("hold", figures.hold());
        time("wrapUp", figures.wrapUp());
        time("available", figures.available());
        time("scheduled", figures.scheduled());
        time("adherent", figures.adherent());
        part("adherent", figures.adherent(), "scheduled", figures.scheduled());
        time("away", figures.away());
        part("away", figures.away(), "scheduled", figures.scheduled());
    }

    private static <T extends Comparable<T>> void part(String name, T part, String ofName, T whole) {
        if (part.compareTo(whole) > 0) {
            throw new IllegalArgumentException(name + " (" + part + ") must be at most " + ofName + " (" + whole + ")");
        }
    }

    private static void time(String name, Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException(name + " (" + time + ") must not be negative");
        }
    }
}
