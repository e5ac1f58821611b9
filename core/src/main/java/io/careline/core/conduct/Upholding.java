package io.careline.core.conduct;

import io.careline.common.Money;
import io.careline.conduct.CaseUpheld;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductEvent;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.ConductReasons;
import io.careline.conduct.ConductRecord;
import io.careline.conduct.ConductStatus;
import io.careline.conduct.JointLiabilityProposed;
import io.careline.conduct.OffenceRule;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.SanctionStep;
import io.careline.conduct.UpholdCase;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finding that it was so: what has to be said for a sanction, and the sanction as a proposal. */
record Upholding(ConductPolicy policy, Proposals proposals) {
    List<Reason> isSound(ConductCase conductCase, UpholdCase command, DecisionContext context) {
        if (!ConductRestoration.isComplete(conductCase)) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        command.facts().register().stream()
                .filter(ConductRecord::isInForce)
                .filter(record -> !record.id().equals(conductCase.id()))
                .filter(record ->
                        conductCase.agent().filter(record.agent()::equals).isPresent())
                .filter(record -> conductCase.act().filter(record.act()::equals).isPresent())
                .forEach(record -> reasons.add(Reporting.isReportedIn(record)));
        Optional<OffenceRule> rule = conductCase.offence().flatMap(policy::rule);
        if (rule.isEmpty()) {
            reasons.add(Rejection.of(ConductReasons.OFFENCE_UNKNOWN)
                    .with("offence", conductCase.offence().map(Object::toString).orElse("-"))
                    .with("known", "-"));
            return reasons;
        }
        Optional<SanctionStep> step = step(rule.get(), conductCase, command);
        if (step.isEmpty()) {
            reasons.add(Rejection.of(ConductReasons.AGGRAVATION_UNKNOWN)
                    .with("offence", rule.get().offence())
                    .with(
                            "aggravation",
                            command.aggravation().map(Object::toString).orElse("-"))
                    .with(
                            "known",
                            rule.get().aggravations().keySet().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
            return reasons;
        }
        List<Rejection> open = isSaid(step.get(), rule.get(), command);
        reasons.addAll(open);
        if (open.isEmpty()) {
            reasons.addAll(about(rule.get(), conductCase, command, context));
        }
        return reasons;
    }

    private Optional<SanctionStep> step(OffenceRule rule, ConductCase conductCase, UpholdCase command) {
        int time = proposals
                        .ladder()
                        .priors(rule, conductCase, command.facts().register())
                        .size()
                + 1;
        return proposals.ladder().step(rule, command.aggravation(), time);
    }

    /** What the step leaves open is said, and nothing else. */
    private List<Rejection> isSaid(SanctionStep step, OffenceRule rule, UpholdCase command) {
        List<Rejection> reasons = new ArrayList<>();
        boolean isOpen = step.sanction().has(SanctionMeasure.CASE_BY_CASE);
        Optional<Sanction> choice =
                command.sanction().filter(chosen -> !chosen.isEmpty() && !chosen.has(SanctionMeasure.CASE_BY_CASE));
        if (isOpen && choice.isEmpty()) {
            reasons.add(ruled(ConductReasons.CHOICE_MISSING, rule));
        }
        if (!isOpen && command.sanction().isPresent()) {
            reasons.add(ruled(ConductReasons.CHOICE_UNEXPECTED, rule));
        }
        reasons.addAll(amount(step, rule, command));
        boolean isCompensated = policy.isMoneyProposed()
                && (isOpen ? choice.orElse(step.sanction()) : step.sanction()).has(SanctionMeasure.COMPENSATION);
        boolean isLossSaid = command.loss().filter(Money::isPositive).isPresent();
        if (isCompensated && !isLossSaid) {
            reasons.add(ruled(ConductReasons.LOSS_MISSING, rule));
        }
        if (!isCompensated && command.loss().isPresent() && policy.isMoneyProposed()) {
            reasons.add(ruled(ConductReasons.LOSS_UNEXPECTED, rule));
        }
        return reasons;
    }

    private List<Rejection> amount(SanctionStep step, OffenceRule rule, UpholdCase command) {
        if (step.fineUpTo().isEmpty()) {
            return command.fine().isPresent() ? List.of(ruled(ConductReasons.AMOUNT_UNEXPECTED, rule)) : List.of();
        }
        if (!policy.isMoneyProposed()) {
            return List.of();
        }
        Money least = step.sanction().fine().orElseThrow();
        Money most = step.fineUpTo().get();
        if (command.fine().isEmpty()) {
            return List.of(ruled(ConductReasons.AMOUNT_MISSING, rule)
                    .with("least", least)
                    .with("most", most));
        }
        Money fine = command.fine().get();
        boolean isWithin =
                fine.currency().equals(most.currency()) && fine.compareTo(least) >= 0 && fine.compareTo(most) <= 0;
        return isWithin
                ? List.of()
                : List.of(ruled(ConductReasons.AMOUNT_OUT_OF_RANGE, rule)
                        .with("fine", fine)
                        .with("least", least)
                        .with("most", most));
    }

    private static Rejection ruled(String code, OffenceRule rule) {
        return Rejection.builder().code(code).ruleId(rule.ruleId()).build();
    }

    /** Nobody is fined or dismissed unheard; what is said of money and jobs goes beside. */
    private List<Reason> about(OffenceRule rule, ConductCase conductCase, UpholdCase command, DecisionContext context) {
        Proposals.Proposal proposal = proposals.of(rule, conductCase, command, context);
        List<Reason> reasons = new ArrayList<>(proposal.findings());
        if (conductCase.status() == ConductStatus.UNDER_REVIEW
                && proposal.sanction().isGrave()) {
            String agent = Authority.name(conductCase);
            reasons.add(
                    policy.isHearingNeeded()
                            ? Rejection.of(ConductReasons.HEARING_NEEDED).with("agent", agent)
                            : Finding.of(ConductReasons.AGENT_NOT_HEARD).with("agent", agent));
        }
        reasons.addAll(PayFindings.of(proposal.sanction(), rule.ruleId()));
        YearMonth month = YearMonth.from(context.now().atZone(policy.zone()));
        reasons.addAll(PayFindings.ofWage(proposal.sanction(), conductCase, command.facts(), policy.zone(), month));
        return reasons;
    }

    List<ConductEvent> uphold(ConductCase conductCase, UpholdCase command, DecisionContext context) {
        OffenceRule rule = conductCase.offence().flatMap(policy::rule).orElseThrow();
        Proposals.Proposal proposal = proposals.of(rule, conductCase, command, context);
        List<ConductEvent> events = new ArrayList<>();
        events.add(CaseUpheld.builder()
                .step(proposal.time())
                .sanction(proposal.sanction())
                .aggravation(command.aggravation())
                .priors(proposal.priors())
                .ruleId(rule.ruleId())
                .appealUntil(context.now().plus(policy.appealWithin()))
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build());
        proposal.liability()
                .ifPresent(liability -> events.add(JointLiabilityProposed.builder()
                        .liability(liability)
                        .attributes(command.attributes())
                        .build()));
        return events;
    }
}
