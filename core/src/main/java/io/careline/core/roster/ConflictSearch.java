package io.careline.core.roster;

import io.careline.roster.ConflictPart;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterAvailability;
import io.careline.roster.RosterConflict;
import io.careline.roster.RosterLock;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRule;
import io.careline.roster.RosterSolver;
import io.careline.roster.RuleId;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import io.careline.roster.SolverProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Leaves hard demands out, many at once at first, as long as no roster is found that keeps the rest. */
final class ConflictSearch {
    private final RosterProblem problem;
    private final RosterSolver solver;
    private final SolverLimits limits;
    private final SolverListener listener;

    ConflictSearch(RosterProblem problem, RosterSolver solver, SolverLimits limits, SolverListener listener) {
        this.problem = problem;
        this.solver = solver;
        this.limits = limits;
        this.listener = listener;
    }

    /** A demand: how it is told, and how it gets into a problem. */
    private record Demand(ConflictPart part, Consumer<RosterProblem.Builder> adding) {}

    RosterConflict find() {
        List<Demand> demands = demands();
        if (isSolved(demands)) {
            return RosterConflict.builder().minimal(true).build();
        }
        boolean isMinimal = false;
        int size = Math.max(1, demands.size() / 2);
        while (!isMinimal && !listener.isCancelled()) {
            List<Demand> fewer = without(demands, size);
            isMinimal = size == 1 && fewer.size() == demands.size() && !listener.isCancelled();
            size = Math.max(1, Math.min(size / 2, fewer.size() / 2));
            demands = fewer;
        }
        return RosterConflict.builder()
                .parts(demands.stream().map(Demand::part).toList())
                .minimal(isMinimal)
                .build();
    }

    /** Leaves each stretch of demands out whose absence does not help. */
    private List<Demand> without(List<Demand> demands, int size) {
        List<Demand> kept = new ArrayList<>(demands);
        for (int end = kept.size(); end > 0 && !listener.isCancelled(); end -= size) {
            List<Demand> rest = new ArrayList<>(kept);
            rest.subList(Math.max(0, end - size), end).clear();
            if (!isSolved(rest) && !listener.isCancelled()) {
                kept = rest;
            }
        }
        return kept;
    }

    private static RosterAgent bound(RosterAgent agent, List<RosterAvailability> hours) {
        return RosterAgent.builder().from(agent).availability(hours).build();
    }

    private boolean isSolved(List<Demand> demands) {
        RosterProblem.Builder part = RosterProblem.builder()
                .horizon(problem.horizon())
                .zone(problem.zone())
                .shifts(problem.shifts())
                .agents(problem.agents().stream()
                        .map(agent -> bound(agent, List.of()))
                        .toList())
                .holidays(problem.holidays());
        demands.forEach(demand -> demand.adding().accept(part));
        return solver.solve(part.build(), limits, new UntilSolved()).score().isFeasible();
    }

    /** Stops as soon as all hard rules hold. */
    private final class UntilSolved implements SolverListener {
        private boolean isSolved;

        @Override
        public boolean isCancelled() {
            return isSolved || listener.isCancelled();
        }

        @Override
        public void progressed(SolverProgress progress) {
            isSolved |= progress.hard() == 0;
        }
    }

    private List<Demand> demands() {
        List<Demand> demands = new ArrayList<>();
        for (RosterRule rule : problem.rules()) {
            if (rule.strength().isHard()) {
                demands.add(new Demand(part(rule.id()).build(), added -> added.addRules(rule)));
            }
        }
        for (CoverRequirement cover : problem.cover()) {
            boolean isLeast = cover.minimumStrength().isHard();
            boolean isMost = cover.maximumStrength().isHard();
            bound(cover, isLeast ? cover.minimum() : OptionalInt.empty(), OptionalInt.empty(), demands);
            bound(cover, OptionalInt.empty(), isMost ? cover.maximum() : OptionalInt.empty(), demands);
        }
        for (RosterLock lock : problem.locks()) {
            ConflictPart.Builder part = part(RuleId.LOCKS);
            demands.add(new Demand(part.agent(lock.agent()).date(lock.date()).build(), added -> added.addLocks(lock)));
        }
        for (RosterAbsence absence : problem.absences()) {
            ConflictPart.Builder part = part(RuleId.ABSENCES);
            demands.add(new Demand(
                    part.agent(absence.agent()).date(absence.from()).build(), added -> added.addAbsences(absence)));
        }
        for (RosterAgent agent : problem.agents()) {
            if (!agent.availability().isEmpty()) {
                demands.add(
                        new Demand(part(RuleId.AVAILABILITY).agent(agent.id()).build(), added -> bind(added, agent)));
            }
        }
        return demands;
    }

    private static void bind(RosterProblem.Builder added, RosterAgent agent) {
        added.agents(added.build().agents().stream()
                .map(other -> other.id().equals(agent.id()) ? bound(other, agent.availability()) : other)
                .toList());
    }

    private static void bound(CoverRequirement cover, OptionalInt least, OptionalInt most, List<Demand> demands) {
        if (least.isPresent() || most.isPresent()) {
            CoverRequirement bound = CoverRequirement.builder()
                    .id(cover.id())
                    .date(cover.date())
                    .shifts(cover.shifts())
                    .hours(cover.hours())
                    .slot(cover.slot())
                    .skill(cover.skill())
                    .level(cover.level())
                    .minimum(least)
                    .maximum(most)
                    .build();
            ConflictPart.Builder part = part(cover.id());
            demands.add(new Demand(part.date(cover.date()).build(), added -> added.addCover(bound)));
        }
    }

    private static ConflictPart.Builder part(RuleId rule) {
        ConflictPart.Builder part = ConflictPart.builder();
        part.rule(rule);
        return part;
    }
}
