package io.careline.core.swap;

import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.Role;
import io.careline.roster.EditImpact;
import io.careline.roster.OpenShift;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAgent;
import io.careline.roster.RuleChange;
import io.careline.roster.RuleId;
import io.careline.roster.RuleStrength;
import io.careline.roster.SkillCode;
import io.careline.roster.SkillRule;
import io.careline.swap.AcceptSwap;
import io.careline.swap.ApproveSwap;
import io.careline.swap.ArrangeRepayment;
import io.careline.swap.CancelSwap;
import io.careline.swap.ConsecutiveSwaps;
import io.careline.swap.DeclineSwap;
import io.careline.swap.EndorseSwap;
import io.careline.swap.ExpireSwap;
import io.careline.swap.LiabilityProposed;
import io.careline.swap.LiabilityShare;
import io.careline.swap.MissedShiftCause;
import io.careline.swap.RecordRepaymentDefault;
import io.careline.swap.RecordShiftWorked;
import io.careline.swap.RegisterSwap;
import io.careline.swap.RepaymentArranged;
import io.careline.swap.RepaymentDefaulted;
import io.careline.swap.ReportShiftMissed;
import io.careline.swap.RequestSwap;
import io.careline.swap.ShiftMissed;
import io.careline.swap.ShiftSwap;
import io.careline.swap.ShiftWorked;
import io.careline.swap.SwapAbsenceRaised;
import io.careline.swap.SwapApproved;
import io.careline.swap.SwapCancelled;
import io.careline.swap.SwapChain;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapConsent;
import io.careline.swap.SwapConsented;
import io.careline.swap.SwapCount;
import io.careline.swap.SwapCountMonth;
import io.careline.swap.SwapCountPeople;
import io.careline.swap.SwapDeclined;
import io.careline.swap.SwapEvent;
import io.careline.swap.SwapExpired;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapId;
import io.careline.swap.SwapKind;
import io.careline.swap.SwapLeg;
import io.careline.swap.SwapLegKind;
import io.careline.swap.SwapLiability;
import io.careline.swap.SwapParty;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapRegistered;
import io.careline.swap.SwapRequested;
import io.careline.swap.SwapSettled;
import io.careline.swap.SwapStatus;
import io.careline.swap.SwapVoided;
import io.careline.swap.VoidSwap;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One of every command and event of a swap, and a swap, with every attribute set. */
public final class SwapSamples {
    private static final Instant TIME = Instant.parse("2026-03-02T01:15:30Z");
    private static final Instant DUE = Instant.parse("2026-04-09T09:30:00Z");
    private static final SkillCode REFUNDS = SkillCode.of("refunds");
    private static final Attributes ATTRIBUTES = Attributes.empty().with(AttributeKey.text("shop"), "shop-2");
    private static final SwapChain CHAIN = SwapChain.builder()
            .recipientAsked(true)
            .addLeads(SwapDesk.LEA, SwapDesk.LEO)
            .addApprovers(Role.SUPERVISOR)
            .registered(true)
            .build();
    private static final SwapConsent CONSENT = SwapConsent.builder()
            .party(SwapParty.APPROVER)
            .agent(SwapDesk.SUPERVISOR.id())
            .role(Role.SUPERVISOR)
            .at(TIME)
            .build();
    private static final List<LiabilityShare> SHARES =
            List.of(LiabilityShare.of(SwapDesk.ANN, 70), LiabilityShare.of(SwapDesk.BOB, 30));
    private static final SwapFacts FACTS = SwapDesk.facts()
            .addOpenShifts(OpenShift.of(SwapDesk.FRIDAY, SwapDesk.NIGHT.code()))
            .addLeave(RosterAbsence.of(SwapDesk.BOB, SwapDesk.MONDAY.minusDays(7), SwapDesk.MONDAY.minusDays(6)))
            .addHolidays(SwapDesk.MONDAY.plusDays(26))
            .addAgents(
                    RosterAgent.builder().id(SwapDesk.ANN).putSkills(REFUNDS, 2).build())
            .addSkillRules(SkillRule.builder()
                    .id(RuleId.of("refunds-at-night"))
                    .strength(RuleStrength.hard())
                    .addShifts(SwapDesk.NIGHT.code())
                    .skill(REFUNDS)
                    .build())
            .addRegister(SwapDesk.earlier("S-0", SwapDesk.MONDAY.minusDays(10))
                    .repayment(SwapDesk.MONDAY.minusDays(8))
                    .build())
            .rosterImpact(EditImpact.builder()
                    .hard(0)
                    .soft(5)
                    .addChanges(RuleChange.builder()
                            .rule(RuleId.of("weekends"))
                            .agent(SwapDesk.ANN)
                            .hard(false)
                            .units(1)
                            .cost(5)
                            .build())
                    .build())
            .addFindings(Finding.of("labour.weekly-hours").with("hours", 45))
            .build();

    private SwapSamples() {}

    /** One of every command, in the order of the types. */
    public static List<SwapCommand> commands() {
        return List.of(
                RequestSwap.builder()
                        .terms(SwapDesk.TERMS)
                        .roster(SwapDesk.ROSTER)
                        .facts(FACTS)
                        .reason("the reason")
                        .registerEntry("W-12")
                        .attributes(ATTRIBUTES)
                        .build(),
                RegisterSwap.builder().entry("W-12").attributes(ATTRIBUTES).build(),
                AcceptSwap.builder().facts(FACTS).attributes(ATTRIBUTES).build(),
                EndorseSwap.builder().facts(FACTS).attributes(ATTRIBUTES).build(),
                ApproveSwap.builder().facts(FACTS).attributes(ATTRIBUTES).build(),
                DeclineSwap.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                CancelSwap.builder().reason("the reason").attributes(ATTRIBUTES).build(),
                ExpireSwap.builder().attributes(ATTRIBUTES).build(),
                VoidSwap.builder()
                        .changes(SwapDesk.TERMS.changes())
                        .attributes(ATTRIBUTES)
                        .build(),
                RecordShiftWorked.builder()
                        .leg(SwapLegKind.GIVEN)
                        .attributes(ATTRIBUTES)
                        .build(),
                ArrangeRepayment.builder()
                        .repayment(SwapDesk.FRIDAY_NIGHT)
                        .facts(FACTS)
                        .attributes(ATTRIBUTES)
                        .build(),
                ReportShiftMissed.builder()
                        .leg(SwapLegKind.REPAYMENT)
                        .cause(MissedShiftCause.UNCLEAR_HANDOVER)
                        .shares(SHARES)
                        .attributes(ATTRIBUTES)
                        .build(),
                RecordRepaymentDefault.builder().attributes(ATTRIBUTES).build());
    }

    /** One of every event, in the order of the types. */
    public static List<SwapEvent> events() {
        return List.of(
                SwapRequested.builder()
                        .terms(SwapDesk.TERMS)
                        .roster(SwapDesk.ROSTER)
                        .zone(SwapDesk.ZONE)
                        .chain(CHAIN)
                        .addLeads(SwapDesk.LEA, SwapDesk.LEO)
                        .expiresAt(TIME)
                        .reason("the reason")
                        .registerEntry("W-12")
                        .attributes(ATTRIBUTES)
                        .build(),
                SwapRegistered.builder().entry("W-12").attributes(ATTRIBUTES).build(),
                SwapConsented.builder().consent(CONSENT).attributes(ATTRIBUTES).build(),
                SwapApproved.builder()
                        .roster(SwapDesk.ROSTER)
                        .changes(SwapDesk.TERMS.changes())
                        .repaymentDueAt(DUE)
                        .attributes(ATTRIBUTES)
                        .build(),
                SwapDeclined.builder()
                        .party(SwapParty.TEAM_LEAD)
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                SwapCancelled.builder()
                        .roster(SwapDesk.ROSTER)
                        .changes(SwapLeg.reversed(SwapDesk.TERMS.changes()))
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                SwapExpired.builder().attributes(ATTRIBUTES).build(),
                SwapVoided.builder()
                        .changes(SwapDesk.TERMS.changes())
                        .roster(SwapDesk.ROSTER)
                        .returned(SwapLeg.reversed(SwapDesk.TERMS.changes()))
                        .attributes(ATTRIBUTES)
                        .build(),
                ShiftWorked.builder()
                        .leg(SwapLegKind.GIVEN)
                        .attributes(ATTRIBUTES)
                        .build(),
                RepaymentArranged.builder()
                        .roster(SwapDesk.ROSTER)
                        .repayment(SwapDesk.FRIDAY_NIGHT)
                        .changes(SwapDesk.TERMS.changes().subList(2, 4))
                        .attributes(ATTRIBUTES)
                        .build(),
                SwapSettled.builder().attributes(ATTRIBUTES).build(),
                ShiftMissed.builder()
                        .leg(SwapLegKind.REPAYMENT)
                        .cause(MissedShiftCause.LEAVE)
                        .attributes(ATTRIBUTES)
                        .build(),
                LiabilityProposed.builder()
                        .shares(SHARES)
                        .ruleId("W8")
                        .attributes(ATTRIBUTES)
                        .build(),
                SwapAbsenceRaised.builder()
                        .agent(SwapDesk.BOB)
                        .shift(SwapDesk.TUESDAY_DAY)
                        .ruleId("W8")
                        .attributes(ATTRIBUTES)
                        .build(),
                RepaymentDefaulted.builder()
                        .debtor(SwapDesk.ANN)
                        .dueAt(DUE)
                        .attributes(ATTRIBUTES)
                        .build());
    }

    /** A swap in which everything is said. */
    public static ShiftSwap swap() {
        return ShiftSwap.builder()
                .id(SwapId.of("S-1"))
                .status(SwapStatus.DEFAULTED)
                .revision(Revision.of(2, List.of(CommandId.of("command-1"), CommandId.of("command-2"))))
                .terms(SwapDesk.TERMS)
                .roster(SwapDesk.ROSTER)
                .zone(SwapDesk.ZONE)
                .chain(CHAIN)
                .addLeads(SwapDesk.LEA, SwapDesk.LEO)
                .addConsents(CONSENT)
                .registerEntry("W-12")
                .requestedAt(TIME)
                .expiresAt(TIME)
                .approvedAt(TIME)
                .repaymentDueAt(DUE)
                .addWorked(SwapLegKind.GIVEN)
                .missed(SwapLegKind.REPAYMENT)
                .liability(SHARES)
                .attributes(ATTRIBUTES)
                .build();
    }

    /** A policy with every knob turned away from its default. */
    public static SwapPolicy policy() {
        return SwapDesk.strict()
                .kinds(EnumSet.of(SwapKind.SWAP))
                .recipientAsked(false)
                .registerRequired(false)
                .reasonRequired(false)
                .monthlyLimit(2)
                .count(SwapCount.REQUESTED)
                .countPeople(SwapCountPeople.REQUESTER)
                .countMonth(SwapCountMonth.REQUEST)
                .countedKinds(EnumSet.allOf(SwapKind.class))
                .consecutive(ConsecutiveSwaps.REQUESTS)
                .backToBackAllowed(true)
                .minimumRest(Duration.ofHours(11))
                .holidayAllowed(true)
                .rosterRuleBinding(false)
                .answerWithin(Duration.ofDays(2))
                .repaymentWithin(Duration.ofDays(14))
                .liability(SwapLiability.TEAM_LEADS)
                .supervisors(Set.of(Role.DIRECTOR))
                .build();
    }
}
