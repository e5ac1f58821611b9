package io.careline.core.roster;

import io.careline.common.AgentId;
import io.careline.lifecycle.Finding;
import io.careline.roster.OpenShift;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterEdit;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterProposal;
import io.careline.roster.RosterReasons;
import io.careline.roster.RosterRuleType;
import io.careline.roster.RuleChange;
import io.careline.roster.RuleId;
import io.careline.roster.StandIns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Ranks proposals: first what breaks no rule, then the least overtime, then what is fair. */
final class Recommending {
    private static final Set<RosterRuleType> FAIRNESS =
            EnumSet.of(RosterRuleType.FAIRNESS, RosterRuleType.WEEKEND_FAIRNESS, RosterRuleType.REQUEST_FAIRNESS);

    private final RosterModel model;
    private final byte[] rows;
    private final DefaultRosterEditor editor;
    private final Proposals proposals;
    private final Set<RuleId> fairness;

    Recommending(RosterModel model, byte[] rows) {
        this.model = model;
        this.rows = rows;
        this.editor = new DefaultRosterEditor(model, rows);
        this.proposals = new Proposals(model.problem, editor);
        this.fairness = model.problem.rules().stream()
                .filter(rule -> FAIRNESS.contains(rule.type()))
                .map(rule -> rule.id())
                .collect(Collectors.toSet());
    }

    List<RosterProposal> candidates(OpenShift open) {
        int day = model.day(open.date());
        int code = model.code(open.shift());
        if (day < model.start || day >= model.days || code < 0) {
            throw new IllegalArgumentException("open (" + open + ") must be a shift and a day of the problem");
        }
        List<Ranked> ranked = new ArrayList<>();
        for (int agent = 0; agent < model.agents; agent++) {
            if (rows[agent * model.days + day] != code) {
                ranked.add(ranked(List.of(model.edit(agent, day, code)), minutes(agent)));
            }
        }
        return best(ranked, ranked.size());
    }

    /** Whoever gave the shift up is not among the candidates. */
    StandIns standIns(OpenShift open, AgentId absent) {
        return StandIns.builder()
                .open(open)
                .candidates(candidates(open).stream()
                        .filter(candidate -> !candidate.agents().contains(absent))
                        .toList())
                .build();
    }

    private long minutes(int agent) {
        long minutes = 0;
        for (int day = model.start; day < model.days; day++) {
            minutes += model.minutes[rows[agent * model.days + day]];
        }
        return minutes;
    }

    /** A proposal with what decides its place. */
    record Ranked(RosterProposal proposal, long hardBroken, long softBroken, long minutes) {
        private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingLong(Ranked::hardBroken)
                .thenComparingLong(Ranked::softBroken)
                .thenComparingLong(ranked -> ranked.proposal().overtimeMinutes())
                .thenComparingLong(ranked -> ranked.proposal().impact().soft())
                .thenComparingInt(ranked -> ranked.proposal().changes().size())
                .thenComparingLong(Ranked::minutes);
    }

    Ranked ranked(List<RosterEdit> edits, long minutes) {
        RosterProposal proposal = proposals.of(edits);
        List<RuleChange> changes = proposal.impact().changes();
        return new Ranked(proposal, broken(changes, true), broken(changes, false), minutes);
    }

    private long broken(List<RuleChange> changes, boolean isHard) {
        return changes.stream()
                .filter(change -> change.isHard() == isHard && change.units() > 0)
                .filter(change -> isHard || !(proposals.isOvertime(change.rule()) || fairness.contains(change.rule())))
                .mapToLong(RuleChange::cost)
                .sum();
    }

    List<RosterProposal> best(List<Ranked> ranked, int most) {
        return ranked.stream()
                .sorted(Ranked.BEST_FIRST)
                .limit(most)
                .map(this::worded)
                .toList();
    }

    private RosterProposal worded(Ranked ranked) {
        RosterProposal proposal = ranked.proposal();
        RosterProposal.Builder worded = RosterProposal.builder()
                .changes(proposal.changes())
                .impact(proposal.impact())
                .overtimeMinutes(proposal.overtimeMinutes())
                .addAllReasons(proposal.reasons());
        if (proposal.impact().changes().stream().noneMatch(change -> change.units() > 0)) {
            worded.addReasons(Finding.of(RosterReasons.NO_RULE_BROKEN));
        }
        if (proposal.overtimeMinutes() > 0) {
            worded.addReasons(Finding.of(RosterReasons.OVERTIME).with("minutes", proposal.overtimeMinutes()));
        }
        if (proposal.changes().size() == 1) {
            worded.addReasons(Finding.of(RosterReasons.LOAD)
                    .with("agent", proposal.changes().get(0).agent())
                    .with("minutes", ranked.minutes()));
        }
        return worded.build();
    }

    /** The problem in which an agent is absent: what was locked on those days is no longer. */
    static RosterProblem without(RosterProblem problem, RosterAbsence absence) {
        return RosterProblem.builder()
                .from(problem)
                .addAbsences(absence)
                .locks(problem.locks().stream()
                        .filter(lock -> !(lock.agent().equals(absence.agent()) && absence.includes(lock.date())))
                        .toList())
                .build();
    }
}
