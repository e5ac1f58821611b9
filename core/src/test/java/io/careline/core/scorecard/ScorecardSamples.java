package io.careline.core.scorecard;

import io.careline.calendar.ReportName;
import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import io.careline.common.Money;
import io.careline.complaint.ComplaintId;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.Role;
import io.careline.orderflag.CommissionAttribution;
import io.careline.orderflag.CommissionRule;
import io.careline.orderflag.OrderId;
import io.careline.scorecard.CloseScorecard;
import io.careline.scorecard.CommissionStatement;
import io.careline.scorecard.ContactRecord;
import io.careline.scorecard.CriterionId;
import io.careline.scorecard.DismissDispute;
import io.careline.scorecard.DisputeDismissed;
import io.careline.scorecard.DisputeScorecard;
import io.careline.scorecard.DisputeUpheld;
import io.careline.scorecard.ImprovementPlanMissed;
import io.careline.scorecard.ImprovementPlanRequested;
import io.careline.scorecard.ImprovementPlanSubmitted;
import io.careline.scorecard.MeasureDefinition;
import io.careline.scorecard.MeasureId;
import io.careline.scorecard.MeasureResult;
import io.careline.scorecard.MeasureUnit;
import io.careline.scorecard.MeasuresTaken;
import io.careline.scorecard.MissedSelfRating;
import io.careline.scorecard.OpenScorecard;
import io.careline.scorecard.PartRater;
import io.careline.scorecard.PartScore;
import io.careline.scorecard.PayProposal;
import io.careline.scorecard.PayProposalKind;
import io.careline.scorecard.PayProposed;
import io.careline.scorecard.PublishScorecard;
import io.careline.scorecard.Quantity;
import io.careline.scorecard.QuotaEdges;
import io.careline.scorecard.QuotaRule;
import io.careline.scorecard.QuotaSteps;
import io.careline.scorecard.RankScorecard;
import io.careline.scorecard.Ranking;
import io.careline.scorecard.RateScorecard;
import io.careline.scorecard.RateSelf;
import io.careline.scorecard.RecordPlanMissed;
import io.careline.scorecard.RecordSelfRatingMissed;
import io.careline.scorecard.ReportRecord;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardClosed;
import io.careline.scorecard.ScorecardCommand;
import io.careline.scorecard.ScorecardDisputed;
import io.careline.scorecard.ScorecardEvent;
import io.careline.scorecard.ScorecardId;
import io.careline.scorecard.ScorecardOpened;
import io.careline.scorecard.ScorecardPart;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.ScorecardPublished;
import io.careline.scorecard.ScorecardRanked;
import io.careline.scorecard.ScorecardRated;
import io.careline.scorecard.ScorecardReasons;
import io.careline.scorecard.ScorecardStatus;
import io.careline.scorecard.SelfRated;
import io.careline.scorecard.SelfRatingMissed;
import io.careline.scorecard.StandardMeasures;
import io.careline.scorecard.Standing;
import io.careline.scorecard.SubmitImprovementPlan;
import io.careline.scorecard.TakeMeasures;
import io.careline.scorecard.TiedPay;
import io.careline.scorecard.TransferConsidered;
import io.careline.scorecard.UpholdDispute;
import io.careline.scorecard.WorkLogEntry;
import io.careline.scorecard.WorkRecords;
import io.careline.scorecard.WorkTally;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One of every command and event of a scorecard, a scorecard, and what goes with them, with every attribute set. */
public final class ScorecardSamples {
    private static final Instant TIME = Instant.parse("2026-03-02T01:15:30Z");
    private static final Instant DUE = Instant.parse("2026-03-09T01:15:30Z");
    private static final Attributes ATTRIBUTES = Attributes.empty().with(AttributeKey.text("shop"), "shop-2");
    private static final MeasureResult RESULT = MeasureResult.builder()
            .definition(StandardMeasures.monthly().get(5))
            .numerator(new BigDecimal("30"))
            .denominator(new BigDecimal("40"))
            .build();
    private static final List<PartScore> SCORES = List.of(
            PartScore.of(PartRater.AGENT, 30, new BigDecimal("90")),
            PartScore.of(PartRater.SUPERIOR, 60, new BigDecimal("81.25")),
            PartScore.of(PartRater.QUOTA, 10, new BigDecimal("104")));
    private static final List<ScorecardPart> PARTS = List.of(
            ScorecardPart.of(PartRater.AGENT, 30, CriterionId.TASK_COMPLETION),
            ScorecardPart.of(PartRater.SUPERIOR, 60, CriterionId.RESULTS, CriterionId.KNOWLEDGE_EXAM),
            ScorecardPart.of(PartRater.QUOTA, 10));
    private static final Standing STANDING = ScorecardDesk.standing(ScorecardDesk.FEBRUARY, "83.88", 3, 0);
    private static final PayProposal PROPOSAL = PayProposal.of(PayProposalKind.DEDUCTION, Money.of("CNY", "100"), "K5");
    private static final Map<CriterionId, Integer> SELF = Map.of(CriterionId.TASK_COMPLETION, 90);
    private static final Map<CriterionId, Integer> MARKS = Map.of(CriterionId.RESULTS, 80);

    private ScorecardSamples() {}

    /** One of every command, in the order of the types. */
    public static List<ScorecardCommand> commands() {
        return List.of(
                OpenScorecard.builder()
                        .agent(ScorecardDesk.ANN)
                        .month(ScorecardDesk.FEBRUARY)
                        .addRoles(Role.MANAGER)
                        .attributes(ATTRIBUTES)
                        .build(),
                TakeMeasures.builder().tally(tally()).attributes(ATTRIBUTES).build(),
                RateSelf.builder()
                        .marks(SELF)
                        .note("the note")
                        .attributes(ATTRIBUTES)
                        .build(),
                RecordSelfRatingMissed.builder().attributes(ATTRIBUTES).build(),
                RateScorecard.builder()
                        .marks(MARKS)
                        .note("the note")
                        .attributes(ATTRIBUTES)
                        .build(),
                RankScorecard.builder()
                        .ranking(ranking())
                        .addPast(ScorecardDesk.standing(ScorecardDesk.FEBRUARY.minusMonths(1), "70", 3, 0))
                        .attributes(ATTRIBUTES)
                        .build(),
                PublishScorecard.builder().attributes(ATTRIBUTES).build(),
                DisputeScorecard.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                UpholdDispute.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                DismissDispute.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                SubmitImprovementPlan.builder()
                        .causes("the causes")
                        .plan("the plan")
                        .attributes(ATTRIBUTES)
                        .build(),
                RecordPlanMissed.builder().attributes(ATTRIBUTES).build(),
                CloseScorecard.builder().attributes(ATTRIBUTES).build());
    }

    /** One of every event, in the order of the types. */
    public static List<ScorecardEvent> events() {
        return List.of(
                ScorecardOpened.builder()
                        .agent(ScorecardDesk.ANN)
                        .month(ScorecardDesk.FEBRUARY)
                        .addRoles(Role.MANAGER)
                        .monthEndsAt(TIME)
                        .parts(PARTS)
                        .selfRatingDueAt(DUE)
                        .attributes(ATTRIBUTES)
                        .build(),
                MeasuresTaken.builder()
                        .addResults(RESULT)
                        .workload(new BigDecimal("372"))
                        .quotaPoints(new BigDecimal("104"))
                        .attributes(ATTRIBUTES)
                        .build(),
                SelfRated.builder()
                        .marks(SELF)
                        .note("the note")
                        .attributes(ATTRIBUTES)
                        .build(),
                SelfRatingMissed.builder().dueAt(DUE).attributes(ATTRIBUTES).build(),
                ScorecardRated.builder()
                        .marks(MARKS)
                        .parts(SCORES)
                        .score(new BigDecimal("83.88"))
                        .note("the note")
                        .attributes(ATTRIBUTES)
                        .build(),
                ScorecardRanked.builder()
                        .standing(STANDING)
                        .attributes(ATTRIBUTES)
                        .build(),
                PayProposed.builder().proposal(PROPOSAL).attributes(ATTRIBUTES).build(),
                TransferConsidered.builder()
                        .agent(ScorecardDesk.ANN)
                        .addMonths(ScorecardDesk.FEBRUARY.minusMonths(1), ScorecardDesk.FEBRUARY)
                        .attributes(ATTRIBUTES)
                        .build(),
                ScorecardPublished.builder()
                        .disputableUntil(DUE)
                        .attributes(ATTRIBUTES)
                        .build(),
                ImprovementPlanRequested.builder()
                        .agent(ScorecardDesk.ANN)
                        .dueAt(DUE)
                        .attributes(ATTRIBUTES)
                        .build(),
                ScorecardDisputed.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                DisputeUpheld.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                DisputeDismissed.builder()
                        .reason("the reason")
                        .planDueAt(DUE)
                        .attributes(ATTRIBUTES)
                        .build(),
                ImprovementPlanSubmitted.builder()
                        .causes("the causes")
                        .plan("the plan")
                        .attributes(ATTRIBUTES)
                        .build(),
                ImprovementPlanMissed.builder()
                        .dueAt(DUE)
                        .attributes(ATTRIBUTES)
                        .build(),
                ScorecardClosed.builder().attributes(ATTRIBUTES).build());
    }

    /** A scorecard in which everything is said. */
    public static Scorecard scorecard() {
        return Scorecard.builder()
                .id(ScorecardId.of(ScorecardDesk.ANN, ScorecardDesk.FEBRUARY))
                .status(ScorecardStatus.PUBLISHED)
                .revision(Revision.of(2, List.of(CommandId.of("command-1"), CommandId.of("command-2"))))
                .agent(ScorecardDesk.ANN)
                .month(ScorecardDesk.FEBRUARY)
                .addRoles(Role.MANAGER)
                .monthEndsAt(TIME)
                .parts(PARTS)
                .selfRatingDueAt(DUE)
                .addMeasures(RESULT)
                .quotaPoints(new BigDecimal("104"))
                .measured(true)
                .selfMarks(SELF)
                .selfRatingMissed(true)
                .marks(MARKS)
                .scores(SCORES)
                .score(new BigDecimal("83.88"))
                .standing(STANDING)
                .addProposals(PROPOSAL)
                .transferConsidered(true)
                .publishedAt(TIME)
                .disputableUntil(DUE)
                .planDueAt(DUE)
                .planSubmittedAt(DUE)
                .planMissed(true)
                .attributes(ATTRIBUTES)
                .build();
    }

    /** A policy with every knob turned away from its default. */
    public static ScorecardPolicy policy() {
        return ScorecardDesk.unranked()
                .parts(PARTS)
                .measures(List.of(MeasureDefinition.of(
                        MeasureId.of("my-measure"),
                        MeasureUnit.SECONDS,
                        Quantity.of("my-quantity"),
                        Quantity.RESPONSES)))
                .quota(QuotaRule.builder()
                        .quantity(Quantity.of("my-quantity"))
                        .target(660)
                        .step(20)
                        .edge(100)
                        .bonus(15)
                        .edges(QuotaEdges.ADDING)
                        .edgeIncluded(false)
                        .steps(QuotaSteps.PROPORTIONAL)
                        .build())
                .selfRatingWithin(Duration.ofDays(2))
                .missedSelfRating(MissedSelfRating.LEFT_OUT)
                .ranking(ScorecardDesk.ranking()
                        .minimumGroup(5)
                        .tied(TiedPay.EACH)
                        .planFor(1)
                        .planWithin(Duration.ofDays(5))
                        .transferAfter(4)
                        .build())
                .disputeWithin(Duration.ofDays(3))
                .superiors(Set.of(Role.SUPERVISOR))
                .disputeDeciders(Set.of(Role.DIRECTOR))
                .minimumBonus(Money.of("CNY", "300"))
                .minimumBonusRoles(Set.of(Role.MANAGER))
                .commissionRule(CommissionRule.RED_FLAG_WITH_NUMBER)
                .commissionPercent(new BigDecimal("0.5"))
                .currency(Currency.getInstance("EUR"))
                .answerThreshold(Duration.ofSeconds(30))
                .shortAbandon(Duration.ofSeconds(3))
                .dailyLogOwed(true)
                .build();
    }

    /** A count of a month. */
    public static WorkTally tally() {
        return WorkTally.builder()
                .agent(ScorecardDesk.ANN)
                .month(ScorecardDesk.FEBRUARY)
                .putQuantities(Quantity.ORDER_AMOUNT, new BigDecimal("1234.5"))
                .addFindings(Finding.of(ScorecardReasons.LOG_MISSING, "K12").with("date", "2026-02-03"))
                .build();
    }

    /** The places of two. */
    public static Ranking ranking() {
        return Ranking.builder()
                .month(ScorecardDesk.FEBRUARY)
                .addStandings(STANDING)
                .addUnrated(ScorecardDesk.BOB)
                .build();
    }

    /** What a host may know beside the events. */
    public static WorkRecords records() {
        ContactRecord answered = ContactRecord.builder()
                .agent(ScorecardDesk.ANN)
                .offeredAt(TIME)
                .answeredAt(TIME.plusSeconds(12))
                .handling(Duration.ofSeconds(90))
                .responses(3)
                .responseTime(Duration.ofSeconds(45))
                .solved(true)
                .enquiry(true)
                .order(OrderId.of("O-1"))
                .build();
        return WorkRecords.builder()
                .addContacts(
                        answered,
                        ContactRecord.builder()
                                .agent(ScorecardDesk.ANN)
                                .offeredAt(TIME)
                                .abandonedAt(DUE)
                                .build())
                .addReports(ReportRecord.builder()
                        .agent(ScorecardDesk.ANN)
                        .report(ReportName.of("weekly"))
                        .dueOn(LocalDate.of(2026, 2, 4))
                        .submittedOn(LocalDate.of(2026, 2, 5))
                        .truthful(true)
                        .mark(80)
                        .build())
                .addLogs(WorkLogEntry.of(ScorecardDesk.ANN, LocalDate.of(2026, 2, 3), "the text"))
                .putComplaintsAbout(ComplaintId.of("C-1"), ScorecardDesk.ANN)
                .build();
    }

    /** What a month's orders come to. */
    public static CommissionStatement commission() {
        return CommissionStatement.builder()
                .agent(ScorecardDesk.ANN)
                .month(ScorecardDesk.FEBRUARY)
                .addOrders(OrderId.of("O-1"))
                .traded(Money.of("CNY", "1234.5"))
                .proposed(Money.of("CNY", "6.17"))
                .addMissed(CommissionAttribution.builder()
                        .order(OrderId.of("O-2"))
                        .addReasons(Rejection.of("orderflag.not-flagged", "K10"))
                        .build())
                .build();
    }
}
