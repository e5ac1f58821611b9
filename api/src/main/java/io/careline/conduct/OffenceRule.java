package io.careline.conduct;

import io.careline.common.Incubating;
import io.careline.common.Money;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What an offence comes to, the first time and later ones. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface OffenceRule permits ImmutableOffenceRule {
    /** Which offence. */
    Offence offence();

    /** What it comes to the first time, the second and so on; the last step stands for all later ones. Never empty. */
    List<SanctionStep> ladder();

    /** What it comes to if it is worse than that, whichever time it is. */
    Map<Aggravation, SanctionStep> aggravations();

    /** How far back earlier cases count, from the day of the act; that day included. Empty: however old. */
    Optional<Period> lookBack();

    /** Whether only earlier cases of the same article count, as in "same rule again" (rule C6): no unless it is set. */
    @Value.Default
    default boolean isByArticle() {
        return false;
    }

    /** Which reactions report it; empty: none. */
    Set<ConductTrigger> triggers();

    /**
     * A fine for each time that the text gives beside the ladder (gap G11); it stands for the ladder only where
     * {@link ConductPolicy#isFlatFineApplied()}.
     */
    Optional<Money> flatFine();

    /** The handbook rule behind it, such as {@code C6}; empty where there is none. */
    Optional<String> ruleId();

    /** Refuses a ladder without a step or with a doubled fine that no earlier step has, and amounts that are not above zero. */
    @Value.Check
    default void check() {
        if (ladder().isEmpty()) {
            throw new IllegalArgumentException("ladder must have a step");
        }
        boolean hasFine = false;
        for (SanctionStep step : ladder()) {
            if (step.isDoubled() && !hasFine) {
                throw new IllegalArgumentException("ladder must have a fine in the step before a doubled one");
            }
            hasFine = step.isDoubled() || step.sanction().fine().isPresent();
        }
        if (aggravations().values().stream().anyMatch(SanctionStep::isDoubled)) {
            throw new IllegalArgumentException("aggravations must have no doubled fine");
        }
        lookBack().filter(period -> period.isNegative() || period.isZero()).ifPresent(period -> {
            throw new IllegalArgumentException("lookBack (" + period + ") must be above zero");
        });
        flatFine().filter(fine -> !fine.isPositive()).ifPresent(fine -> {
            throw new IllegalArgumentException("flatFine (" + fine + ") must be above zero");
        });
    }

    /** Starts one; {@code offence} is mandatory, and a step of the ladder. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OffenceRule}. Not thread-safe. */
    class Builder extends ImmutableOffenceRule.Builder {
        Builder() {}
    }
}
