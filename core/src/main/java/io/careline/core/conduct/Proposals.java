package io.careline.core.conduct;

import io.careline.common.AgentId;
import io.careline.common.Money;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductCaseId;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.ConductReasons;
import io.careline.conduct.ConductRecord;
import io.careline.conduct.HeadLiability;
import io.careline.conduct.OffenceRule;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.SanctionStep;
import io.careline.conduct.UpholdCase;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws up what a case comes to: by the ladder, without money where the desk proposes none, within the month's cap. */
record Proposals(ConductPolicy policy, Ladder ladder) {
    private static final Set<SanctionMeasure> MONEY = EnumSet.of(
            SanctionMeasure.COMPENSATION,
            SanctionMeasure.DAY_BONUS,
            SanctionMeasure.YEAR_BONUS,
            SanctionMeasure.DEPOSIT);

    /** What is proposed for the agent and for the head, and what is worth knowing of it. */
    record Proposal(
            int time,
            Sanction sanction,
            List<ConductCaseId> priors,
            Optional<HeadLiability> liability,
            List<Finding> findings) {}

    /** Of a command that says all that the step leaves open. */
    Proposal of(OffenceRule rule, ConductCase conductCase, UpholdCase command, DecisionContext context) {
        List<ConductRecord> priors =
                ladder.priors(rule, conductCase, command.facts().register());
        SanctionStep step =
                ladder.step(rule, command.aggravation(), priors.size() + 1).orElseThrow();
        List<Finding> findings = new ArrayList<>();
        Sanction sanction = capped(
                paid(said(rule, step, priors, command), command.loss(), findings),
                conductCase,
                command,
                context,
                findings);
        Optional<HeadLiability> liability = liability(rule, step, sanction, conductCase, command, findings);
        return new Proposal(
                priors.size() + 1,
                sanction,
                priors.stream().map(ConductRecord::id).toList(),
                liability,
                findings);
    }

    private Sanction said(OffenceRule rule, SanctionStep step, List<ConductRecord> priors, UpholdCase command) {
        if (step.sanction().has(SanctionMeasure.CASE_BY_CASE)) {
            return command.sanction().orElse(step.sanction());
        }
        Optional<Money> fine = step.fineUpTo().isPresent() ? command.fine() : ladder.fine(rule, step, priors);
        return Sanction.builder().from(step.sanction()).fine(fine).build();
    }

    /** With the loss that is compensated, or without any money. */
    private Sanction paid(Sanction sanction, Optional<Money> loss, List<Finding> findings) {
        if (policy.isMoneyProposed()) {
            return sanction.has(SanctionMeasure.COMPENSATION)
                    ? Sanction.builder().from(sanction).compensation(loss).build()
                    : sanction;
        }
        if (!sanction.isMoney()) {
            return sanction;
        }
        findings.add(Finding.of(ConductReasons.MONEY_LEFT_OUT, PayFindings.RULE));
        Set<SanctionMeasure> measures = withoutMoney(sanction.measures());
        return Sanction.builder()
                .measures(measures.isEmpty() ? Set.of(SanctionMeasure.WARNING) : measures)
                .build();
    }

    private static Set<SanctionMeasure> withoutMoney(Set<SanctionMeasure> measures) {
        Set<SanctionMeasure> others = new LinkedHashSet<>(measures);
        others.removeAll(MONEY);
        return others;
    }

    private Sanction capped(
            Sanction sanction,
            ConductCase conductCase,
            UpholdCase command,
            DecisionContext context,
            List<Finding> findings) {
        Optional<Money> cap = policy.monthlyCap();
        if (cap.isEmpty() || sanction.fine().isEmpty()) {
            return sanction;
        }
        Money fine = sanction.fine().get();
        if (!fine.currency().equals(cap.get().currency())) {
            return sanction;
        }
        YearMonth month = YearMonth.from(context.now().atZone(policy.zone()));
        Money left = Money.of(
                fine.currency(),
                cap.get()
                        .amount()
                        .subtract(MonthlyFines.of(policy.zone(), month, conductCase, command.facts(), fine.currency()))
                        .max(BigDecimal.ZERO));
        if (fine.compareTo(left) <= 0) {
            return sanction;
        }
        findings.add(Finding.of(ConductReasons.CAPPED)
                .with("agent", Authority.name(conductCase))
                .with("month", month)
                .with("cap", cap.get())
                .with("left", left));
        Sanction less = Sanction.builder()
                .from(sanction)
                .fine(Optional.of(left).filter(Money::isPositive))
                .build();
        return less.isEmpty() ? Sanction.of(SanctionMeasure.WARNING) : less;
    }

    private Optional<HeadLiability> liability(
            OffenceRule rule,
            SanctionStep step,
            Sanction sanction,
            ConductCase conductCase,
            UpholdCase command,
            List<Finding> findings) {
        Optional<Integer> factor =
                step.headFineFactor().filter(times -> sanction.fine().isPresent());
        Set<SanctionMeasure> measures =
                policy.isMoneyProposed() ? step.headMeasures() : withoutMoney(step.headMeasures());
        if (factor.isEmpty() && measures.isEmpty()) {
            return Optional.empty();
        }
        String ruleId = factor.isPresent() ? JointLiability.RULE : rule.ruleId().orElse(JointLiability.RULE);
        Optional<AgentId> head = command.facts().head();
        if (head.isEmpty()) {
            findings.add(Finding.of(ConductReasons.HEAD_UNKNOWN, ruleId));
        }
        return head.filter(other -> !conductCase.agent().filter(other::equals).isPresent())
                .map(other -> JointLiability.of(other, factor, measures, sanction, ruleId));
    }
}
