package io.careline.core.scorecard;

import io.careline.common.AgentId;
import io.careline.common.Money;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import io.careline.scorecard.CriterionId;
import io.careline.scorecard.DisputeScorecard;
import io.careline.scorecard.OpenScorecard;
import io.careline.scorecard.PartRater;
import io.careline.scorecard.PublishScorecard;
import io.careline.scorecard.Quantity;
import io.careline.scorecard.QuotaRule;
import io.careline.scorecard.RankScorecard;
import io.careline.scorecard.Ranking;
import io.careline.scorecard.RankingRule;
import io.careline.scorecard.RateScorecard;
import io.careline.scorecard.RateSelf;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardCommand;
import io.careline.scorecard.ScorecardEvent;
import io.careline.scorecard.ScorecardId;
import io.careline.scorecard.ScorecardPart;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.ScorecardStatus;
import io.careline.scorecard.Standing;
import io.careline.scorecard.TakeMeasures;
import io.careline.scorecard.WorkTally;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The scorecard of Ann's February 2026 at a shop in Shanghai; it is the beginning of March. */
final class ScorecardDesk extends LifecycleDesk<Scorecard, ScorecardCommand, ScorecardEvent, ScorecardDesk> {
    static final AgentId ANN = AgentId.of("ann");
    static final AgentId BOB = AgentId.of("bob");
    static final AgentId CAI = AgentId.of("cai");
    static final AgentId DAN = AgentId.of("dan");
    static final Actor ANN_HERSELF = Actor.of("ann", Role.OFFICER);
    static final Actor MANAGER = Actor.of("max", Role.MANAGER);
    static final Actor TIMER = Actor.of("timer", Role.SYSTEM);
    static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    static final Map<CriterionId, Integer> SELF = Map.of(CriterionId.TASK_COMPLETION, 90);
    static final Map<CriterionId, Integer> MARKS =
            Map.of(CriterionId.RESULTS, 80, CriterionId.ABILITY, 85, CriterionId.TEAMWORK, 90, CriterionId.SERVICE, 70);

    ScorecardDesk() {
        this(policy().build());
    }

    ScorecardDesk(ScorecardPolicy policy) {
        super(Scorecards.lifecycle(policy), "ann/2026-02", MANAGER);
    }

    @Override
    protected ScorecardDesk self() {
        return this;
    }

    /** The shop of rules K3 to K7. */
    static ScorecardPolicy.Builder policy() {
        ScorecardPolicy.Builder policy = unranked();
        policy.ranking(ranking().build());
        return policy;
    }

    static ScorecardPolicy.Builder unranked() {
        ScorecardPolicy.Builder policy = ScorecardPolicy.builder();
        policy.version(PolicyVersion.of("shop-kpi", "1")).zone(ZONE);
        return policy;
    }

    /** Whose score is counted, and by nobody given (rule K2). */
    static ScorecardPolicy.Builder counted() {
        ScorecardPolicy.Builder policy = unranked();
        policy.addParts(ScorecardPart.of(PartRater.QUOTA, 100)).quota(QuotaRule.of(330));
        return policy;
    }

    static RankingRule.Builder ranking() {
        RankingRule.Builder rule = RankingRule.builder();
        rule.reward(Money.of("CNY", "100")).deduction(Money.of("CNY", "100"));
        return rule;
    }

    static WorkTally tally() {
        return tally(Map.of(Quantity.ORDERS_PLACED, new BigDecimal("40"), Quantity.ORDERS_PAID, new BigDecimal("30")));
    }

    static WorkTally tally(Map<Quantity, BigDecimal> quantities) {
        return WorkTally.builder()
                .agent(ANN)
                .month(FEBRUARY)
                .quantities(quantities)
                .build();
    }

    /** A place among four, told by how many are better and worse. */
    static Standing standing(YearMonth month, String score, int better, int worse) {
        return Standing.builder()
                .agent(ANN)
                .month(month)
                .score(new BigDecimal(score))
                .place(better + 1)
                .placeFromLast(worse + 1)
                .tied(4 - better - worse)
                .group(4)
                .build();
    }

    /** February with Ann as she is, and others with some scores. */
    Ranking ranking(String... others) {
        return ranking(state(), others);
    }

    static Ranking ranking(Scorecard ann, String... others) {
        List<Scorecard> all = new ArrayList<>(List.of(ann));
        for (int i = 0; i < others.length; i++) {
            all.add(rated(AgentId.of("colleague-" + i), others[i]));
        }
        return Scorecards.ranking(FEBRUARY, all);
    }

    static Scorecard rated(AgentId agent, String score) {
        return Scorecard.builder()
                .id(ScorecardId.of(agent, FEBRUARY))
                .status(ScorecardStatus.RATED)
                .agent(agent)
                .month(FEBRUARY)
                .score(new BigDecimal(score))
                .build();
    }

    ScorecardDesk opened() {
        return as(MANAGER).accept(OpenScorecard.of(ANN, FEBRUARY));
    }

    ScorecardDesk measured() {
        return opened().as(TIMER).accept(TakeMeasures.of(tally()));
    }

    ScorecardDesk selfRated() {
        return measured().as(ANN_HERSELF).accept(RateSelf.of(SELF));
    }

    /** With 83.88 points: 30 per cent of 90 and 70 per cent of 81.25. */
    ScorecardDesk rated() {
        return selfRated().as(MANAGER).accept(RateScorecard.of(MARKS));
    }

    ScorecardDesk ranked(String... others) {
        ScorecardDesk rated = rated();
        return rated.accept(RankScorecard.of(rated.ranking(others)));
    }

    /** Third of four. */
    ScorecardDesk published() {
        return ranked("95", "90", "60").accept(PublishScorecard.of());
    }

    ScorecardDesk disputed() {
        return published().as(ANN_HERSELF).accept(DisputeScorecard.of("an order is missing"));
    }

    List<String> deadlines() {
        return lifecycle().deadlines(state(), context()).stream()
                .map(deadline -> deadline.name() + " " + LocalDateTime.ofInstant(deadline.dueAt(), ZONE) + " "
                        + deadline.command().type().tag())
                .toList();
    }

    List<String> proposals() {
        return state().proposals().stream()
                .map(proposal -> proposal.ruleId() + " " + proposal.kind() + " " + proposal.amount())
                .toList();
    }
}
