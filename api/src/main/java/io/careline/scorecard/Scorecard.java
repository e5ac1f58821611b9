package io.careline.scorecard;

import io.careline.common.AgentId;
import io.careline.common.Attributes;
import io.careline.common.Incubating;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.Role;
import io.careline.lifecycle.State;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is known of one agent's month: measures, ratings, the place, and what follows (rules K2 to K8). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface Scorecard extends State permits ImmutableScorecard {
    @Override
    ScorecardId id();

    @Override
    @Value.Default
    default ScorecardStatus status() {
        return ScorecardStatus.NONE;
    }

    @Override
    @Value.Default
    default Revision revision() {
        return Revision.none();
    }

    /** Whose it is. */
    Optional<AgentId> agent();

    /** The month. */
    Optional<YearMonth> month();

    /** What he is at the desk. */
    Set<Role> roles();

    /** When the month is over. */
    Optional<Instant> monthEndsAt();

    /** What the score is made up of. */
    List<ScorecardPart> parts();

    /** Until when the agent rates himself; empty if he does not. */
    Optional<Instant> selfRatingDueAt();

    /** What the measures came to. */
    List<MeasureResult> measures();

    /** The points for the workload. */
    Optional<BigDecimal> quotaPoints();

    /** Whether the measures were computed. */
    @Value.Default
    default boolean isMeasured() {
        return false;
    }

    /** The marks that the agent gave himself. */
    Map<CriterionId, Integer> selfMarks();

    /** Whether he gave none in time. */
    @Value.Default
    default boolean isSelfRatingMissed() {
        return false;
    }

    /** The marks that a superior gave. */
    Map<CriterionId, Integer> marks();

    /** What each part came to. */
    List<PartScore> scores();

    /** The score; empty before it is rated, and after a dispute was upheld. */
    Optional<BigDecimal> score();

    /** Where the agent stands. */
    Optional<Standing> standing();

    /** What money is proposed; a person decides. */
    List<PayProposal> proposals();

    /** Whether a transfer may be considered; a person decides. */
    @Value.Default
    default boolean isTransferConsidered() {
        return false;
    }

    /** When the agent had the notice. */
    Optional<Instant> publishedAt();

    /** Until when he can disagree. */
    Optional<Instant> disputableUntil();

    /** Until when he owes a plan; empty if he owes none. */
    Optional<Instant> planDueAt();

    /** When his plan came. */
    Optional<Instant> planSubmittedAt();

    /** Whether it did not come in time. */
    @Value.Default
    default boolean isPlanMissed() {
        return false;
    }

    /** What the host carries along. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }

    /** The part of a rater; empty if there is none. */
    default Optional<ScorecardPart> part(PartRater rater) {
        return parts().stream().filter(part -> part.rater() == rater).findFirst();
    }

    /** Whether a plan is owed, has not come and was not missed. */
    default boolean isPlanOwed() {
        return planDueAt().isPresent() && planSubmittedAt().isEmpty() && !isPlanMissed();
    }

    /** A scorecard before it is opened. */
    static Scorecard unopened(ScorecardId id) {
        return builder().id(id).build();
    }

    /** Starts one; {@code id} is mandatory. For snapshots: a life cycle makes its own. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Scorecard}. Not thread-safe. */
    class Builder extends ImmutableScorecard.Builder {
        Builder() {}

        /** Takes over every attribute of a scorecard, the empty ones too. */
        public Builder from(Scorecard scorecard) {
            id(scorecard.id())
                    .status(scorecard.status())
                    .revision(scorecard.revision())
                    .agent(scorecard.agent())
                    .month(scorecard.month())
                    .roles(scorecard.roles())
                    .monthEndsAt(scorecard.monthEndsAt())
                    .parts(scorecard.parts())
                    .selfRatingDueAt(scorecard.selfRatingDueAt())
                    .measures(scorecard.measures())
                    .quotaPoints(scorecard.quotaPoints())
                    .measured(scorecard.isMeasured())
                    .selfMarks(scorecard.selfMarks())
                    .selfRatingMissed(scorecard.isSelfRatingMissed())
                    .marks(scorecard.marks())
                    .scores(scorecard.scores())
                    .score(scorecard.score())
                    .standing(scorecard.standing())
                    .proposals(scorecard.proposals())
                    .transferConsidered(scorecard.isTransferConsidered())
                    .publishedAt(scorecard.publishedAt())
                    .disputableUntil(scorecard.disputableUntil())
                    .planDueAt(scorecard.planDueAt())
                    .planSubmittedAt(scorecard.planSubmittedAt())
                    .planMissed(scorecard.isPlanMissed())
                    .attributes(scorecard.attributes());
            return this;
        }
    }
}
