package io.careline.staffing;

/** Two stretches of time added up. */
final class IntervalSum {
    private IntervalSum() {}

    static IntervalFigures of(IntervalFigures one, IntervalFigures other) {
        if (!one.threshold().equals(other.threshold())
                || !one.shortAbandonThreshold().equals(other.shortAbandonThreshold())) {
            throw new IllegalArgumentException("thresholds (" + other.threshold() + ", " + other.shortAbandonThreshold()
                    + ") must be " + one.threshold() + ", " + one.shortAbandonThreshold());
        }
        return IntervalFigures.builder()
                .threshold(one.threshold())
                .shortAbandonThreshold(one.shortAbandonThreshold())
                .offered(Math.addExact(one.offered(), other.offered()))
                .answered(Math.addExact(one.answered(), other.answered()))
                .answeredWithin(Math.addExact(one.answeredWithin(), other.answeredWithin()))
                .abandoned(Math.addExact(one.abandoned(), other.abandoned()))
                .abandonedWithin(Math.addExact(one.abandonedWithin(), other.abandonedWithin()))
                .shortAbandons(Math.addExact(one.shortAbandons(), other.shortAbandons()))
                .handled(Math.addExact(one.handled(), other.handled()))
                .solvedAtFirstContact(Math.addExact(one.solvedAtFirstContact(), other.solvedAtFirstContact()))
                .waitOfAnswered(one.waitOfAnswered().plus(other.waitOfAnswered()))
                .talk(one.talk().plus(other.talk()))
                .hold(one.hold().plus(other.hold()))
                .wrapUp(one.wrapUp().plus(other.wrapUp()))
                .available(one.available().plus(other.available()))
                .scheduled(one.scheduled().plus(other.scheduled()))
                .adherent(one.adherent().plus(other.adherent()))
                .away(one.away().plus(other.away()))
                .build();
    }
}
