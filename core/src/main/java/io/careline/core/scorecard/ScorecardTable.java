package io.careline.core.scorecard;

import static io.careline.scorecard.ScorecardStatus.CLOSED;
import static io.careline.scorecard.ScorecardStatus.DISPUTED;
import static io.careline.scorecard.ScorecardStatus.NONE;
import static io.careline.scorecard.ScorecardStatus.OPEN;
import static io.careline.scorecard.ScorecardStatus.PUBLISHED;
import static io.careline.scorecard.ScorecardStatus.RANKED;
import static io.careline.scorecard.ScorecardStatus.RATED;
import static io.careline.scorecard.ScorecardStatus.SELF_RATED;

import io.careline.core.internal.Objection;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.core.lifecycle.Lifecycles;
import io.careline.core.lifecycle.RowBuilder;
import io.careline.lifecycle.Rejection;
import io.careline.scorecard.CloseScorecard;
import io.careline.scorecard.DismissDispute;
import io.careline.scorecard.DisputeScorecard;
import io.careline.scorecard.OpenScorecard;
import io.careline.scorecard.PublishScorecard;
import io.careline.scorecard.RankScorecard;
import io.careline.scorecard.RateScorecard;
import io.careline.scorecard.RateSelf;
import io.careline.scorecard.RecordPlanMissed;
import io.careline.scorecard.RecordSelfRatingMissed;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardCommand;
import io.careline.scorecard.ScorecardCommandType;
import io.careline.scorecard.ScorecardEvent;
import io.careline.scorecard.ScorecardId;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.ScorecardReasons;
import io.careline.scorecard.SubmitImprovementPlan;
import io.careline.scorecard.TakeMeasures;
import io.careline.scorecard.UpholdDispute;

/** The rows of the scorecard life cycle: read them top to bottom as its specification. */
final class ScorecardTable {
    private final ScorecardPolicy policy;
    private final Authority authority;
    private final Measuring measuring;
    private final Rating rating;
    private final Placing placing;
    private final Publishing publishing;
    private final Planning planning;
    private final Disputing disputing;
    private final LifecycleBuilder<Scorecard, ScorecardCommand, ScorecardEvent> table =
            Lifecycles.define("scorecard", ScorecardEvent.class, id -> Scorecard.unopened(ScorecardId.of(id)));

    ScorecardTable(ScorecardPolicy policy) {
        this.policy = policy;
        this.authority = new Authority(policy);
        this.measuring = new Measuring(policy);
        this.rating = new Rating(policy);
        this.placing = new Placing(policy);
        this.publishing = new Publishing(policy);
        this.planning = new Planning(policy);
        this.disputing = new Disputing(policy);
    }

    LifecycleBuilder<Scorecard, ScorecardCommand, ScorecardEvent> define() {
        table.version(policy.version())
                .evolve(ScorecardEvolution::after)
                .deadlines(Planning::deadlines)
                .restore(new ScorecardRestoration(policy, measuring)::of);
        measuring();
        rating();
        places();
        disputes();
        ends();
        return table;
    }

    private <K extends ScorecardCommand> RowBuilder<Scorecard, ScorecardCommand, ScorecardEvent, K> on(
            ScorecardCommandType type, Class<K> command) {
        return table.on(type, command);
    }

    private void measuring() {
        on(ScorecardCommandType.OPEN, OpenScorecard.class)
                .from(NONE)
                .to(OPEN)
                .when(authority::mayKeep)
                .emit(measuring::open);
        on(ScorecardCommandType.TAKE_MEASURES, TakeMeasures.class)
                .from(OPEN, SELF_RATED)
                .when(Authority::isKnown)
                .when(authority::mayKeep)
                .when(measuring::isMonthOver)
                .check(Measuring::isOfThisMonth)
                .emit(measuring::take);
    }

    private void rating() {
        on(ScorecardCommandType.RATE_SELF, RateSelf.class)
                .from(OPEN)
                .to(SELF_RATED)
                .when(Authority::isKnown)
                .when(Authority::isAgent)
                .when(Rating::ratesHimself)
                .when(measuring::isMonthOver)
                .check(Rating::selfMarks)
                .emit(Rating::rateSelf);
        on(ScorecardCommandType.RECORD_SELF_RATING_MISSED, RecordSelfRatingMissed.class)
                .from(OPEN)
                .to(SELF_RATED)
                .when(Rating::ratesHimself)
                .when(rating::isSelfRatingOver)
                .emit(Rating::miss);
        on(ScorecardCommandType.RECORD_SELF_RATING_MISSED, RecordSelfRatingMissed.class)
                .from(SELF_RATED, RATED, RANKED, PUBLISHED, DISPUTED, CLOSED)
                .alreadySo();
        on(ScorecardCommandType.RATE, RateScorecard.class)
                .from(OPEN, SELF_RATED)
                .to(RATED)
                .when(Authority::isKnown)
                .when(authority::mayRate)
                .when(measuring::isMonthOver)
                .when(rating::isSelfRated)
                .when(Rating::isMeasured)
                .check(Rating::marks)
                .emit(rating::rate);
    }

    private void places() {
        on(ScorecardCommandType.RANK, RankScorecard.class)
                .from(RATED, RANKED, PUBLISHED)
                .to(RANKED)
                .when(Authority::isKnown)
                .when(authority::mayKeep)
                .when(placing::isCompared)
                .check(placing::isCurrent)
                .emit(placing::rank);
        on(ScorecardCommandType.PUBLISH, PublishScorecard.class)
                .from(RATED, RANKED)
                .to(PUBLISHED)
                .when(Authority::isKnown)
                .when(authority::mayKeep)
                .when(publishing::isRanked)
                .emit(publishing::publish);
        on(ScorecardCommandType.SUBMIT_IMPROVEMENT_PLAN, SubmitImprovementPlan.class)
                .from(PUBLISHED, DISPUTED)
                .when(Authority::isKnown)
                .when(Authority::isAgent)
                .when(Planning::isOwed)
                .check(Objection.ifBlank(
                        SubmitImprovementPlan::causes, Rejection.of(ScorecardReasons.CAUSES_MISSING, "K6")))
                .check(Objection.ifBlank(
                        SubmitImprovementPlan::plan, Rejection.of(ScorecardReasons.PLAN_MISSING, "K6")))
                .emit(Planning::submit);
        on(ScorecardCommandType.RECORD_PLAN_MISSED, RecordPlanMissed.class)
                .from(PUBLISHED)
                .when(planning::isOverdue)
                .emit(Planning::miss);
        on(ScorecardCommandType.RECORD_PLAN_MISSED, RecordPlanMissed.class)
                .from(SELF_RATED, RATED, RANKED, CLOSED)
                .alreadySo();
    }

    private void disputes() {
        on(ScorecardCommandType.DISPUTE, DisputeScorecard.class)
                .from(PUBLISHED)
                .to(DISPUTED)
                .when(Authority::isKnown)
                .when(Authority::isAgent)
                .when(publishing::isInTime)
                .check(Objection.ifBlank(DisputeScorecard::reason, ScorecardReasons.REASON_MISSING))
                .emit(Disputing::dispute);
        on(ScorecardCommandType.UPHOLD_DISPUTE, UpholdDispute.class)
                .from(DISPUTED)
                .to(SELF_RATED)
                .when(authority::mayDecide)
                .check(Objection.ifBlank(UpholdDispute::reason, ScorecardReasons.REASON_MISSING))
                .emit(Disputing::uphold);
        on(ScorecardCommandType.DISMISS_DISPUTE, DismissDispute.class)
                .from(DISPUTED)
                .to(PUBLISHED)
                .when(authority::mayDecide)
                .check(Objection.ifBlank(DismissDispute::reason, ScorecardReasons.REASON_MISSING))
                .emit(disputing::dismiss);
    }

    private void ends() {
        on(ScorecardCommandType.CLOSE, CloseScorecard.class)
                .from(PUBLISHED)
                .to(CLOSED)
                .when(authority::mayKeep)
                .when(publishing::isUndisputed)
                .when(planning::owesNothing)
                .emit(Publishing::close);
        on(ScorecardCommandType.CLOSE, CloseScorecard.class).from(CLOSED).alreadySo();
    }
}
