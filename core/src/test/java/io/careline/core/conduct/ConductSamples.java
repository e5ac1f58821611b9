package io.careline.core.conduct;

import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import io.careline.common.DepartmentId;
import io.careline.conduct.AddEvidence;
import io.careline.conduct.AgentHeard;
import io.careline.conduct.Aggravation;
import io.careline.conduct.AppealOutcome;
import io.careline.conduct.AppealRejected;
import io.careline.conduct.AppealSanction;
import io.careline.conduct.CaseDismissed;
import io.careline.conduct.CaseFinalised;
import io.careline.conduct.CaseLapsed;
import io.careline.conduct.CaseUpheld;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductCaseId;
import io.careline.conduct.ConductCommand;
import io.careline.conduct.ConductEvent;
import io.careline.conduct.ConductFacts;
import io.careline.conduct.ConductMerit;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.ConductRecord;
import io.careline.conduct.ConductReported;
import io.careline.conduct.ConductStatus;
import io.careline.conduct.ConductTrigger;
import io.careline.conduct.DecideAppeal;
import io.careline.conduct.DecisionOverdue;
import io.careline.conduct.DismissCase;
import io.careline.conduct.DoublingBase;
import io.careline.conduct.EvidenceAdded;
import io.careline.conduct.FinaliseCase;
import io.careline.conduct.FundEntry;
import io.careline.conduct.FundStatement;
import io.careline.conduct.HeadLiability;
import io.careline.conduct.HearAgent;
import io.careline.conduct.HearingArranged;
import io.careline.conduct.InviteToHearing;
import io.careline.conduct.JointLiabilityProposed;
import io.careline.conduct.LapseCase;
import io.careline.conduct.Offence;
import io.careline.conduct.OffenceRule;
import io.careline.conduct.RecordOverdue;
import io.careline.conduct.ReportConduct;
import io.careline.conduct.ReviewStarted;
import io.careline.conduct.RewardGround;
import io.careline.conduct.RewardProposal;
import io.careline.conduct.RewardRule;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionAppealed;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.SanctionParty;
import io.careline.conduct.SanctionSettled;
import io.careline.conduct.SanctionSettlement;
import io.careline.conduct.SanctionStep;
import io.careline.conduct.SanctionVaried;
import io.careline.conduct.SettleSanction;
import io.careline.conduct.SettlementOutcome;
import io.careline.conduct.StartReview;
import io.careline.conduct.UpholdCase;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** One of every command and event of a case, a case, and what else is written, with every attribute set. */
public final class ConductSamples {
    private static final Instant TIME = Instant.parse("2026-03-02T01:15:30Z");
    private static final Instant DUE = Instant.parse("2026-03-09T01:15:30Z");
    private static final Attributes ATTRIBUTES = Attributes.empty().with(AttributeKey.text("shop"), "shop-2");
    private static final ConductRecord RECORD = ConductDesk.earlier("E-1", ConductDesk.SUNDAY.minusDays(9))
            .article("5.2")
            .build();
    private static final Sanction SANCTION = Sanction.builder()
            .addMeasures(SanctionMeasure.COMPENSATION, SanctionMeasure.DISMISSAL)
            .fine(ConductDesk.yuan(100))
            .monthsOfPay(1)
            .commissionPercent(new BigDecimal("0.5"))
            .compensation(ConductDesk.yuan(300))
            .build();
    private static final HeadLiability LIABILITY = HeadLiability.builder()
            .head(ConductDesk.HEAD)
            .sanction(Sanction.fine(ConductDesk.yuan(200)))
            .factor(2)
            .ruleId("C10")
            .build();
    private static final SanctionSettlement SETTLEMENT = SanctionSettlement.builder()
            .outcome(SettlementOutcome.CONFIRMED)
            .at(TIME)
            .fund(ConductDesk.yuan(100))
            .build();

    private ConductSamples() {}

    /** One of every command, in the order of the types. */
    public static List<ConductCommand> commands() {
        return List.of(
                ReportConduct.builder()
                        .agent(ConductDesk.ANN)
                        .offence(Offence.SERVICE_RULE)
                        .article("5.2")
                        .act(ConductDesk.ACT)
                        .occurredAt(TIME)
                        .department(DepartmentId.of("service"))
                        .summary("the summary")
                        .addRegister(RECORD)
                        .attributes(ATTRIBUTES)
                        .build(),
                StartReview.builder().attributes(ATTRIBUTES).build(),
                AddEvidence.builder()
                        .evidence("camera 17")
                        .attributes(ATTRIBUTES)
                        .build(),
                InviteToHearing.builder().at(DUE).attributes(ATTRIBUTES).build(),
                HearAgent.builder()
                        .statement("the statement")
                        .attributes(ATTRIBUTES)
                        .build(),
                UpholdCase.builder()
                        .facts(ConductFacts.builder()
                                .addRegister(RECORD)
                                .head(ConductDesk.HEAD)
                                .monthlyWage(ConductDesk.yuan(4000))
                                .minimumWage(ConductDesk.yuan(2690))
                                .build())
                        .aggravation(Aggravation.GRAVE_RESULT)
                        .fine(ConductDesk.yuan(20_000))
                        .sanction(SANCTION)
                        .loss(ConductDesk.yuan(300))
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                DismissCase.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                AppealSanction.builder()
                        .grounds("the grounds")
                        .attributes(ATTRIBUTES)
                        .build(),
                DecideAppeal.builder()
                        .outcome(AppealOutcome.VARIED)
                        .sanction(SANCTION)
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                FinaliseCase.builder().attributes(ATTRIBUTES).build(),
                SettleSanction.builder()
                        .party(SanctionParty.HEAD)
                        .outcome(SettlementOutcome.WAIVED)
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                RecordOverdue.builder().attributes(ATTRIBUTES).build(),
                LapseCase.builder().attributes(ATTRIBUTES).build());
    }

    /** One of every event, in the order of the types. */
    public static List<ConductEvent> events() {
        return List.of(
                ConductReported.builder()
                        .agent(ConductDesk.ANN)
                        .offence(Offence.SERVICE_RULE)
                        .article("5.2")
                        .act(ConductDesk.ACT)
                        .occurredAt(TIME)
                        .department(DepartmentId.of("service"))
                        .summary("the summary")
                        .decisionDueAt(DUE)
                        .lapsesAt(DUE)
                        .attributes(ATTRIBUTES)
                        .build(),
                ReviewStarted.builder().attributes(ATTRIBUTES).build(),
                EvidenceAdded.builder()
                        .evidence("camera 17")
                        .attributes(ATTRIBUTES)
                        .build(),
                HearingArranged.builder().at(DUE).attributes(ATTRIBUTES).build(),
                AgentHeard.builder()
                        .statement("the statement")
                        .attributes(ATTRIBUTES)
                        .build(),
                CaseUpheld.builder()
                        .step(2)
                        .sanction(SANCTION)
                        .aggravation(Aggravation.GRAVE_RESULT)
                        .addPriors(RECORD.id())
                        .ruleId("C6")
                        .appealUntil(DUE)
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                JointLiabilityProposed.builder()
                        .liability(LIABILITY)
                        .attributes(ATTRIBUTES)
                        .build(),
                CaseDismissed.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                SanctionAppealed.builder()
                        .grounds("the grounds")
                        .decisionDueAt(DUE)
                        .attributes(ATTRIBUTES)
                        .build(),
                AppealRejected.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                SanctionVaried.builder()
                        .sanction(SANCTION)
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                CaseFinalised.builder().attributes(ATTRIBUTES).build(),
                SanctionSettled.builder()
                        .party(SanctionParty.AGENT)
                        .settlement(SETTLEMENT)
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                DecisionOverdue.builder().dueAt(DUE).attributes(ATTRIBUTES).build(),
                CaseLapsed.builder().attributes(ATTRIBUTES).build());
    }

    /** A case in which everything is said. */
    public static ConductCase conductCase() {
        return ConductCase.builder()
                .id(ConductCaseId.of(ConductDesk.ANN, ConductDesk.ACT))
                .status(ConductStatus.FINAL)
                .revision(Revision.of(2, List.of(CommandId.of("command-1"), CommandId.of("command-2"))))
                .agent(ConductDesk.ANN)
                .offence(Offence.SERVICE_RULE)
                .article("5.2")
                .act(ConductDesk.ACT)
                .occurredAt(TIME)
                .department(DepartmentId.of("service"))
                .reporter(ConductDesk.BOB.id())
                .summary("the summary")
                .addEvidence("camera 17")
                .reportedAt(TIME)
                .decisionDueAt(DUE)
                .lapsesAt(DUE)
                .overdue(true)
                .hearingAt(TIME)
                .heardAt(TIME)
                .statement("the statement")
                .step(2)
                .sanction(SANCTION)
                .aggravation(Aggravation.GRAVE_RESULT)
                .addPriors(RECORD.id())
                .ruleId("C6")
                .liability(LIABILITY)
                .upheldBy(ConductDesk.SUPERVISOR.id())
                .upheldAt(TIME)
                .appealUntil(DUE)
                .grounds("the grounds")
                .putSettlements(SanctionParty.AGENT, SETTLEMENT)
                .attributes(ATTRIBUTES)
                .build();
    }

    /** A policy with every knob turned away from its default. */
    public static ConductPolicy policy() {
        OffenceRule rule = ConductDesk.rule(
                        Offence.SERVICE_RULE, SanctionStep.fine(ConductDesk.yuan(100)), SanctionStep.doubled())
                .putAggravations(
                        Aggravation.GRAVE_RESULT,
                        SanctionStep.builder()
                                .sanction(Sanction.fine(ConductDesk.yuan(10_000)))
                                .fineUpTo(ConductDesk.yuan(100_000))
                                .headFineFactor(2)
                                .addHeadMeasures(SanctionMeasure.FAULT_SLIP)
                                .build())
                .lookBack(Period.ofYears(1))
                .byArticle(true)
                .addTriggers(ConductTrigger.UPHELD_COMPLAINT)
                .flatFine(ConductDesk.yuan(200))
                .build();
        return ConductDesk.policy(rule)
                .addRewards(RewardRule.builder()
                        .ground(RewardGround.DATA_ERROR_FOUND)
                        .amount(ConductDesk.yuan(20))
                        .ruleId("C15")
                        .build())
                .moneyProposed(false)
                .monthlyCap(ConductDesk.yuan(500))
                .doublingBase(DoublingBase.LAST_FINE)
                .flatFineApplied(true)
                .fundKept(true)
                .hearingNeeded(false)
                .decisionWithin(Duration.ofDays(3))
                .appealWithin(Duration.ofDays(5))
                .appealDecisionWithin(Duration.ofDays(4))
                .lapseAfter(Duration.ofDays(30))
                .reviewers(Set.of(Role.TEAM_LEAD))
                .deciders(Set.of(Role.MANAGER))
                .appealDeciders(Set.of(Role.DIRECTOR))
                .settlers(Set.of(Role.DIRECTOR))
                .build();
    }

    /** A merit. */
    public static ConductMerit merit() {
        return ConductMerit.of(ConductDesk.ANN, RewardGround.DATA_ERROR_FOUND, TIME);
    }

    /** What is proposed for two of them. */
    public static RewardProposal reward() {
        return RewardProposal.builder()
                .agent(ConductDesk.ANN)
                .ground(RewardGround.DATA_ERROR_FOUND)
                .count(2)
                .amount(ConductDesk.yuan(40))
                .ruleId("C15")
                .build();
    }

    /** A department's fund. */
    public static FundStatement fund() {
        return FundStatement.builder()
                .department(DepartmentId.of("service"))
                .month(YearMonth.of(2026, 3))
                .addEntries(FundEntry.builder()
                        .conductCase(ConductCaseId.of(ConductDesk.ANN, ConductDesk.ACT))
                        .agent(ConductDesk.ANN)
                        .amount(ConductDesk.yuan(100))
                        .build())
                .addTotals(ConductDesk.yuan(100))
                .build();
    }
}
