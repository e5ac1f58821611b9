package io.careline.staffing;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** What is divided by what for each measure. */
final class IntervalDivision {
    private final IntervalFigures figures;
    private final IntervalMeasure measure;

    private IntervalDivision(IntervalFigures figures, IntervalMeasure measure) {
        this.figures = figures;
        this.measure = measure;
    }

    static Optional<IntervalFigure> of(IntervalFigures figures, IntervalMeasure measure) {
        return new IntervalDivision(figures, measure).figure();
    }

    private Optional<IntervalFigure> figure() {
        Duration handling = figures.talk().plus(figures.hold()).plus(figures.wrapUp());
        return switch (measure) {
            case SERVICE_LEVEL_OF_OFFERED -> share(figures.answeredWithin(), figures.offered());
            case SERVICE_LEVEL_OF_ANSWERED -> share(figures.answeredWithin(), figures.answered());
            case SERVICE_LEVEL_WITHOUT_SHORT_ABANDONS ->
                share(figures.answeredWithin(), figures.offered() - figures.abandonedWithin());
            case AVERAGE_ANSWER_TIME -> mean(figures.waitOfAnswered(), figures.answered());
            case AVERAGE_HANDLING_TIME -> mean(handling, figures.handled());
            case OCCUPANCY -> share(handling, handling.plus(figures.available()));
            case ABANDONMENT -> share(figures.abandoned(), figures.offered());
            case ABANDONMENT_WITHOUT_SHORT ->
                share(figures.abandoned() - figures.shortAbandons(), figures.offered() - figures.shortAbandons());
            case FIRST_CONTACT_RESOLUTION -> share(figures.solvedAtFirstContact(), figures.handled());
            case ADHERENCE -> share(figures.adherent(), figures.scheduled());
            case SHRINKAGE -> share(figures.away(), figures.scheduled());
        };
    }

    private Optional<IntervalFigure> share(long part, long whole) {
        return quotient(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private Optional<IntervalFigure> share(Duration part, Duration whole) {
        return quotient(seconds(part), seconds(whole));
    }

    private Optional<IntervalFigure> mean(Duration time, long number) {
        return quotient(seconds(time), BigDecimal.valueOf(number));
    }

    private Optional<IntervalFigure> quotient(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(IntervalFigure.builder()
                        .measure(measure)
                        .numerator(numerator)
                        .denominator(denominator)
                        .build());
    }

    private static BigDecimal seconds(Duration time) {
        BigDecimal seconds = BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), 9));
        return seconds.signum() == 0 ? BigDecimal.ZERO : seconds.stripTrailingZeros();
    }
}
