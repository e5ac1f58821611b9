package io.careline.core.conduct;

import io.careline.common.Money;
import io.careline.conduct.Aggravation;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.ConductRecord;
import io.careline.conduct.DoublingBase;
import io.careline.conduct.OffenceRule;
import io.careline.conduct.SanctionStep;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which step of a ladder a case has come to, and what a doubled fine is (rules C1 to C9). */
record Ladder(ConductPolicy policy) {
    /**
     * The earlier cases that count: of the same agent and offence, in force, of an act that is not later and lies within the
     * look-back. One that an appeal waits in does not count yet.
     */
    List<ConductRecord> priors(OffenceRule rule, ConductCase conductCase, List<ConductRecord> register) {
        Instant act = conductCase.occurredAt().orElseThrow();
        Optional<LocalDate> earliest = rule.lookBack().map(period -> date(act, period));
        return register.stream()
                .filter(ConductRecord::isInForce)
                .filter(record -> !record.id().equals(conductCase.id()))
                .filter(record ->
                        conductCase.agent().filter(record.agent()::equals).isPresent())
                .filter(record -> record.offence().equals(rule.offence()))
                .filter(record -> !rule.isByArticle() || record.article().equals(conductCase.article()))
                .filter(record -> !record.occurredAt().isAfter(act))
                .filter(record -> earliest.filter(date(record.occurredAt(), Period.ZERO)::isBefore)
                        .isEmpty())
                .sorted(Comparator.comparing(ConductRecord::occurredAt)
                        .thenComparing(record -> record.id().value()))
                .toList();
    }

    private LocalDate date(Instant moment, Period back) {
        return moment.atZone(policy.zone()).toLocalDate().minus(back);
    }

    /** What the offence comes to this time; the last step stands for all later ones, and an aggravation for the ladder. */
    Optional<SanctionStep> step(OffenceRule rule, Optional<Aggravation> aggravation, int time) {
        if (aggravation.isPresent()) {
            return Optional.ofNullable(rule.aggravations().get(aggravation.get()));
        }
        return Optional.of(flat(rule).orElseGet(() -> rule.ladder().get(index(rule, time))));
    }

    private Optional<SanctionStep> flat(OffenceRule rule) {
        return rule.flatFine().filter(fine -> policy.isFlatFineApplied()).map(SanctionStep::fine);
    }

    private static int index(OffenceRule rule, int time) {
        return Math.min(time, rule.ladder().size()) - 1;
    }

    /** The fine of a step; a doubled one by the ladder, or by what the last case in fact came to. */
    Optional<Money> fine(OffenceRule rule, SanctionStep step, List<ConductRecord> priors) {
        if (!step.isDoubled()) {
            return step.sanction().fine();
        }
        Optional<Money> last = policy.doublingBase() == DoublingBase.LAST_FINE && !priors.isEmpty()
                ? priors.get(priors.size() - 1).fine()
                : Optional.empty();
        return last.map(Ladder::twice).or(() -> Optional.of(fine(rule, index(rule, priors.size() + 1))));
    }

    private static Money fine(OffenceRule rule, int index) {
        SanctionStep step = rule.ladder().get(index);
        return step.isDoubled()
                ? twice(fine(rule, index - 1))
                : step.sanction().fine().orElseThrow();
    }

    private static Money twice(Money money) {
        return times(money, 2);
    }

    static Money times(Money money, int factor) {
        return Money.of(money.currency(), money.amount().multiply(BigDecimal.valueOf(factor)));
    }
}
