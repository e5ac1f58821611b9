package io.careline.scorecard;

import io.careline.common.Incubating;
import io.careline.common.Money;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import io.careline.orderflag.CommissionRule;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a desk decides for itself about scorecards: the knobs of the life cycle. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ScorecardPolicy permits ImmutableScorecardPolicy {
    /** The policy's id and version, recorded in every event. */
    PolicyVersion version();

    /** The zone in which a month begins and ends. */
    ZoneId zone();

    /** What the score is made up of, in per cent: the agent 30, a superior 70 unless it is set (rule K3). */
    @Value.Default
    default List<ScorecardPart> parts() {
        return List.of(
                ScorecardPart.of(PartRater.AGENT, 30, CriterionId.TASK_COMPLETION),
                ScorecardPart.of(
                        PartRater.SUPERIOR,
                        70,
                        CriterionId.RESULTS,
                        CriterionId.ABILITY,
                        CriterionId.TEAMWORK,
                        CriterionId.SERVICE));
    }

    /** What is measured: the monthly measures of a shop unless it is set (rule K4). */
    @Value.Default
    default List<MeasureDefinition> measures() {
        return StandardMeasures.monthly();
    }

    /** How the workload becomes points (rules K1, K2); there if a part is counted. */
    Optional<QuotaRule> quota();

    /** How long after the month an agent rates himself: three days unless it is set; the handbooks are silent. */
    @Value.Default
    default Duration selfRatingWithin() {
        return Duration.ofDays(3);
    }

    /** What becomes of his part if he does not: it has no points unless it is set; the handbooks are silent. */
    @Value.Default
    default MissedSelfRating missedSelfRating() {
        return MissedSelfRating.ZERO;
    }

    /** What the places come to (rules K5 to K7); empty: nobody is compared. */
    Optional<RankingRule> ranking();

    /** How long after the notice an agent can disagree: a week unless it is set; the handbooks are silent. */
    @Value.Default
    default Duration disputeWithin() {
        return Duration.ofDays(7);
    }

    /** Who opens, rates, ranks and publishes scorecards; programs do all but rate. */
    @Value.Default
    default Set<Role> superiors() {
        return new LinkedHashSet<>(List.of(Role.MANAGER, Role.DIRECTOR));
    }

    /** Who decides on a dispute. */
    @Value.Default
    default Set<Role> disputeDeciders() {
        return new LinkedHashSet<>(List.of(Role.MANAGER, Role.DIRECTOR));
    }

    /** The bonus that some roles have at least (rule K8). */
    Optional<Money> minimumBonus();

    /** Which roles those are (rule K8). */
    Set<Role> minimumBonusRoles();

    /** Which flags bring commission (rules K10, OF7): any with a number unless it is set. */
    @Value.Default
    default CommissionRule commissionRule() {
        return CommissionRule.ANY_FLAG_WITH_NUMBER;
    }

    /** The rate of commission in per cent, 0 to 100; empty: the handbooks name none. */
    Optional<BigDecimal> commissionPercent();

    /** The currency of amounts: the yuan unless it is set. */
    @Value.Default
    default Currency currency() {
        return Currency.getInstance("CNY");
    }

    /** Within which time a contact is answered in time: 20 seconds unless it is set. */
    @Value.Default
    default Duration answerThreshold() {
        return Duration.ofSeconds(20);
    }

    /** Before which time a customer who gives up does not count as abandoned: 5 seconds unless it is set. */
    @Value.Default
    default Duration shortAbandon() {
        return Duration.ofSeconds(5);
    }

    /** Whether a daily log that is missing or repeats another is found (rule K12): no unless it is set. */
    @Value.Default
    default boolean isDailyLogOwed() {
        return false;
    }

    /**
     * Refuses parts that do not make up 100 per cent or of which two have one rater, a quota that is missing, measures of one name, a rate that is not 0 to 100, a bonus
     * that is not above zero, and times below it.
     */
    @Value.Check
    default void check() {
        int weight = parts().stream().mapToInt(ScorecardPart::weight).sum();
        List<PartRater> raters = parts().stream().map(ScorecardPart::rater).toList();
        if (weight != 100 || Set.copyOf(raters).size() < raters.size()) {
            throw new IllegalArgumentException(
                    "parts (" + parts() + ") must have a rater each and 100 per cent together");
        }
        if (raters.contains(PartRater.QUOTA) && quota().isEmpty()) {
            throw new IllegalArgumentException("quota (" + quota() + ") must be there where a part is counted");
        }
        List<MeasureId> names =
                measures().stream().map(MeasureDefinition::measure).toList();
        if (Set.copyOf(names).size() < names.size()) {
            throw new IllegalArgumentException("measures (" + names + ") must not repeat themselves");
        }
        commissionPercent()
                .filter(rate -> rate.signum() < 0 || rate.compareTo(BigDecimal.valueOf(100)) > 0)
                .ifPresent(rate -> {
                    throw new IllegalArgumentException("commissionPercent (" + rate + ") must be 0 to 100");
                });
        minimumBonus().filter(bonus -> !bonus.isPositive()).ifPresent(bonus -> {
            throw new IllegalArgumentException("minimumBonus (" + bonus + ") must be above zero");
        });
        requireNotNegative("selfRatingWithin", selfRatingWithin());
        requireNotNegative("disputeWithin", disputeWithin());
        requireNotNegative("answerThreshold", answerThreshold());
        requireNotNegative("shortAbandon", shortAbandon());
    }

    private static void requireNotNegative(String name, Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException(name + " (" + time + ") must not be negative");
        }
    }

    /** Starts one; {@code version} and {@code zone} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ScorecardPolicy}. Not thread-safe. */
    class Builder extends ImmutableScorecardPolicy.Builder {
        Builder() {}
    }
}
