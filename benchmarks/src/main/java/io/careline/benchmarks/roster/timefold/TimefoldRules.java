package io.careline.benchmarks.roster.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countBi;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sumLong;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toConsecutiveSequences;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.common.Sequence;
import ai.timefold.solver.core.api.score.stream.common.SequenceChain;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules as incremental constraint streams. Each stream ends in two constraints, what is hard and what is soft; the nodes
 * before are shared.
 */
public final class TimefoldRules implements ConstraintProvider {
    static final String VALUES = "values";
    static final String PAIRS = "pairs of days";
    static final String WORK = "days of work in a row";
    static final String OFF = "days off in a row";
    static final String NONE = "totals and cover of nothing";
    static final String TOTALS = "totals";
    static final String COVER = "cover";
    static final String WEEKENDS = "weekends in all";
    static final String WEEKEND_RUNS = "weekends in a row";
    static final String PATTERNS = "patterns";

    private final List<Constraint> constraints = new ArrayList<>();
    private ConstraintFactory factory;

    /** For Timefold, which makes one. */
    public TimefoldRules() {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory constraintFactory) {
        factory = constraintFactory;
        values();
        pairs();
        runs(WORK, factory.forEach(Cell.class), false);
        runs(OFF, factory.forEachIncludingUnassigned(Cell.class).filter(Cell::isOff), true);
        tallies();
        weekends();
        patterns();
        return constraints.toArray(Constraint[]::new);
    }

    /** What a constraint comes to, of hard points or of soft cost. */
    private interface Cost<A, B> {
        long of(A first, B second, boolean isHard);
    }

    static String name(String rules, boolean isHard) {
        return rules + (isHard ? ", hard" : ", soft");
    }

    private static HardSoftLongScore one(boolean isHard) {
        return isHard ? HardSoftLongScore.ONE_HARD : HardSoftLongScore.ONE_SOFT;
    }

    private <A, B> void penalize(String name, BiConstraintStream<A, B> stream, Cost<A, B> cost) {
        for (boolean isHard : new boolean[] {true, false}) {
            constraints.add(stream.filter((first, second) -> cost.of(first, second, isHard) != 0)
                    .penalizeLong(one(isHard), (first, second) -> cost.of(first, second, isHard))
                    .asConstraint(name(name, isHard)));
        }
    }

    /** Gives back what the number of each tally saves. */
    private void save(String name, BiConstraintStream<Tally, Long> stream) {
        for (boolean isHard : new boolean[] {true, false}) {
            constraints.add(stream.impactLong(one(isHard), (tally, number) -> tally.saving(number, isHard))
                    .asConstraint(name(name, isHard)));
        }
    }

    private void values() {
        constraints.add(factory.forEachIncludingUnassigned(Cell.class)
                .filter(cell -> cell.cost() != 0)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, Cell::cost)
                .asConstraint(VALUES));
    }

    private void pairs() {
        penalize(
                PAIRS,
                factory.forEach(Cell.class)
                        .join(
                                Cell.class,
                                equal(Cell::getNextId, Cell::getId),
                                filtering(
                                        (first, second) -> first.getAgent().isBounded(first.value(), second.value()))),
                (first, second, isHard) -> first.getAgent().pair(first.value(), second.value(), isHard));
    }

    private void runs(String name, UniConstraintStream<Cell> days, boolean isOff) {
        BiConstraintStream<AgentRules, Sequence<Cell, Integer>> runs = days.groupBy(
                        Cell::getAgent, toConsecutiveSequences(Cell::getDay))
                .flattenLast(SequenceChain::getConsecutiveSequences);
        penalize(
                name,
                runs,
                (agent, run, isHard) ->
                        agent.run(run.getFirstItem().getDay(), run.getLastItem().getDay(), isOff, isHard));
    }

    private void tallies() {
        for (boolean isHard : new boolean[] {true, false}) {
            constraints.add(factory.forEach(Tally.class)
                    .penalizeLong(one(isHard), tally -> tally.cost(0, isHard))
                    .asConstraint(name(NONE, isHard)));
        }
        save(
                TOTALS,
                factory.forEach(Cell.class)
                        .join(
                                TotalPart.class,
                                equal(Cell::getAgent, TotalPart::agent),
                                equal(Cell::getShift, TotalPart::shift))
                        .groupBy((cell, part) -> part.tally(), sumLong((cell, part) -> part.worth())));
        save(
                COVER,
                factory.forEach(Cell.class)
                        .join(
                                CoverPart.class,
                                equal(Cell::getDay, CoverPart::day),
                                equal(Cell::getShift, CoverPart::shift),
                                filtering((cell, part) -> part.counts(cell)))
                        .groupBy((cell, part) -> part.tally(), sumLong((cell, part) -> 1L)));
    }

    private void weekends() {
        BiConstraintStream<WeekendRules, Integer> worked = factory.forEach(Cell.class)
                .join(WeekendDay.class, equal(Cell::getId, WeekendDay::cell))
                .groupBy((cell, day) -> day.rules(), (cell, day) -> day.weekend());
        save(
                WEEKENDS,
                worked.filter((rules, weekend) -> !rules.isRun())
                        .groupBy((rules, weekend) -> rules.tally(), sumLong((rules, weekend) -> 1L)));
        BiConstraintStream<WeekendRules, Sequence<Integer, Integer>> runs = worked.filter(
                        (rules, weekend) -> rules.isRun())
                .groupBy(
                        (rules, weekend) -> rules,
                        toConsecutiveSequences((WeekendRules rules, Integer weekend) -> weekend, weekend -> weekend))
                .flattenLast(SequenceChain::getConsecutiveSequences);
        penalize(WEEKEND_RUNS, runs, (rules, run, isHard) -> rules.run(run.getFirstItem(), run.getLastItem(), isHard));
    }

    private void patterns() {
        penalize(
                PATTERNS,
                factory.forEachIncludingUnassigned(Cell.class)
                        .join(
                                PatternDay.class,
                                equal(Cell::getId, PatternDay::cell),
                                filtering((cell, day) -> day.matches(cell)))
                        .groupBy((cell, day) -> day.pattern(), countBi()),
                PatternStart::cost);
    }
}
