package io.careline.core.scorecard;

import io.careline.common.Money;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import io.careline.scorecard.PayProposal;
import io.careline.scorecard.PayProposalKind;
import io.careline.scorecard.PayProposed;
import io.careline.scorecard.RankScorecard;
import io.careline.scorecard.Ranking;
import io.careline.scorecard.RankingRule;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardEvent;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.ScorecardRanked;
import io.careline.scorecard.ScorecardReasons;
import io.careline.scorecard.Standing;
import io.careline.scorecard.TiedPay;
import io.careline.scorecard.TransferConsidered;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Putting a scorecard in its place, and what is proposed for that (rules K5, K7). */
record Placing(ScorecardPolicy policy) {
    List<Rejection> isCompared(Scorecard scorecard, DecisionContext context) {
        return policy.ranking().isPresent() ? List.of() : List.of(Rejection.of(ScorecardReasons.NO_RANKING));
    }

    /** The place must be that of this scorecard as it is; what it comes to goes beside. */
    List<Reason> isCurrent(Scorecard scorecard, RankScorecard command, DecisionContext context) {
        List<Reason> reasons = new ArrayList<>();
        Ranking ranking = command.ranking();
        if (!ranking.unrated().isEmpty()) {
            reasons.add(Rejection.of(ScorecardReasons.RANKING_INCOMPLETE, "K5").with("agents", ranking.unrated()));
        }
        Optional<Standing> standing = standing(scorecard, ranking);
        if (standing.isEmpty()) {
            reasons.add(Rejection.of(ScorecardReasons.RANKING_OUTDATED, "K5")
                    .with("agent", Authority.agent(scorecard))
                    .with("month", scorecard.month().map(YearMonth::toString).orElse("-"))
                    .with(
                            "score",
                            scorecard.score().map(BigDecimal::toPlainString).orElse("-")));
        }
        policy.ranking().ifPresent(rule -> standing.ifPresent(place -> reasons.addAll(findings(rule, place, command))));
        return reasons;
    }

    private static Optional<Standing> standing(Scorecard scorecard, Ranking ranking) {
        return scorecard
                .agent()
                .flatMap(ranking::of)
                .filter(place -> scorecard.month().filter(place.month()::equals).isPresent())
                .filter(place -> scorecard
                        .score()
                        .filter(score -> score.compareTo(place.score()) == 0)
                        .isPresent());
    }

    private static List<Finding> findings(RankingRule rule, Standing standing, RankScorecard command) {
        List<Finding> findings = new ArrayList<>();
        if (standing.group() < rule.minimumGroup()) {
            findings.add(Finding.of(ScorecardReasons.GROUP_TOO_SMALL, "K5")
                    .with("group", standing.group())
                    .with("month", standing.month())
                    .with("least", rule.minimumGroup()));
        } else if (standing.tied() == standing.group()) {
            findings.add(Finding.of(ScorecardReasons.ALL_TIED, "K5")
                    .with("group", standing.group())
                    .with("month", standing.month()));
        }
        if (proposals(rule, standing).stream().anyMatch(pay -> pay.kind() == PayProposalKind.DEDUCTION)) {
            findings.add(Finding.of(ScorecardReasons.DEDUCTION_DISPUTED, "CF5"));
        }
        List<YearMonth> months = monthsLast(rule, standing, command.past());
        if (!months.isEmpty()) {
            findings.add(Finding.of(ScorecardReasons.TRANSFER_CONSIDERED, "K7")
                    .with("agent", standing.agent())
                    .with("months", months));
        }
        return findings;
    }

    List<ScorecardEvent> rank(Scorecard scorecard, RankScorecard command, DecisionContext context) {
        RankingRule rule = policy.ranking().orElseThrow();
        Standing standing = standing(scorecard, command.ranking()).orElseThrow();
        if (scorecard.standing().filter(standing::equals).isPresent()) {
            return List.of();
        }
        List<ScorecardEvent> events = new ArrayList<>();
        events.add(ScorecardRanked.builder()
                .standing(standing)
                .attributes(command.attributes())
                .build());
        for (PayProposal proposal : proposals(rule, standing)) {
            events.add(PayProposed.builder()
                    .proposal(proposal)
                    .attributes(command.attributes())
                    .build());
        }
        List<YearMonth> months = monthsLast(rule, standing, command.past());
        if (!months.isEmpty()) {
            events.add(TransferConsidered.builder()
                    .agent(standing.agent())
                    .months(months)
                    .attributes(command.attributes())
                    .build());
        }
        return events;
    }

    /** Whether the places of a group come to anything. */
    static boolean counts(RankingRule rule, Standing standing) {
        return standing.group() >= rule.minimumGroup();
    }

    private static List<PayProposal> proposals(RankingRule rule, Standing standing) {
        if (!counts(rule, standing)) {
            return List.of();
        }
        Optional<PayProposal> pay = standing.isFirst()
                ? share(rule, rule.reward(), standing, PayProposalKind.REWARD)
                : standing.isLast()
                        ? share(rule, rule.deduction(), standing, PayProposalKind.DEDUCTION)
                        : Optional.empty();
        return pay.map(List::of).orElse(List.of());
    }

    private static Optional<PayProposal> share(
            RankingRule rule, Optional<Money> whole, Standing standing, PayProposalKind kind) {
        if (rule.tied() == TiedPay.NOBODY && standing.tied() > 1) {
            return Optional.empty();
        }
        int sharers = rule.tied() == TiedPay.SPLIT ? standing.tied() : 1;
        return whole.map(money -> Money.of(
                        money.currency(), money.amount().divide(BigDecimal.valueOf(sharers), 2, RoundingMode.DOWN)))
                .filter(Money::isPositive)
                .map(amount -> PayProposal.of(kind, amount, "K5"));
    }

    /** The months running in the last place, this one included; empty unless they are as many as the rule says. */
    private static List<YearMonth> monthsLast(RankingRule rule, Standing standing, List<Standing> past) {
        List<YearMonth> months = new ArrayList<>();
        for (int back = rule.transferAfter() - 1; back >= 0; back--) {
            YearMonth month = standing.month().minusMonths(back);
            boolean isLast = Stream.concat(Stream.of(standing), past.stream())
                    .filter(place -> place.agent().equals(standing.agent()))
                    .filter(place -> place.month().equals(month))
                    .findFirst()
                    .filter(place -> place.isLast() && counts(rule, place))
                    .isPresent();
            if (!isLast) {
                return List.of();
            }
            months.add(month);
        }
        return months;
    }
}
