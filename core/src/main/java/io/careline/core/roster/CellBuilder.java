package io.careline.core.roster;

import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterLock;
import io.careline.roster.RosterPreference;
import io.careline.roster.RosterRequest;
import io.careline.roster.RosterRule;
import io.careline.roster.RuleId;
import io.careline.roster.SkillRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what single days of single agents cost: wishes, absences, locks, preferences, missing hours and skills. */
final class CellBuilder {
    /** What is so weighs more than what should be so: no rule is worth working in an absence. */
    static final long FACT = 10_000;

    final CellCosts costs;
    final List<CellTerm> terms = new ArrayList<>();
    private final Map<Integer, List<CellTerm>> wishes = new HashMap<>();
    private final ModelBuilder builder;

    CellBuilder(ModelBuilder builder) {
        this.builder = builder;
        this.costs = new CellCosts(builder.agents, builder.days, builder.codes);
        builder.problem.requests().forEach(this::add);
        builder.problem.absences().forEach(this::add);
        builder.problem.locks().forEach(this::add);
        builder.problem.preferences().forEach(this::add);
        builder.problem.agents().stream()
                .filter(agent -> !agent.availability().isEmpty())
                .forEach(this::bind);
        for (RosterRule rule : builder.problem.rules()) {
            if (rule instanceof SkillRule skill) {
                add(skill);
            }
        }
    }

    private void add(RosterRequest request) {
        boolean[] broken = new boolean[builder.codes];
        broken[0] = request.isWanted();
        for (int code = 1; code < broken.length; code++) {
            broken[code] =
                    !request.isGrantedBy(builder.problem.shifts().get(code - 1).code());
        }
        RuleMark mark = builder.mark(RuleId.REQUESTS, false, request.weight());
        CellTerm wish = new CellTerm(mark, builder.agent(request.agent()), builder.day(request.date()), broken);
        wishes.computeIfAbsent(wish.agent, agent -> new ArrayList<>()).add(wish);
        add(wish);
    }

    /** The wishes of an agent. */
    List<CellTerm> wishes(int agent) {
        return wishes.getOrDefault(agent, List.of());
    }

    private void add(RosterAbsence absence) {
        boolean[] broken = new boolean[builder.codes];
        java.util.Arrays.fill(broken, 1, broken.length, true);
        RuleMark mark = builder.mark(RuleId.ABSENCES, true, FACT);
        for (LocalDate date = absence.from(); !date.isAfter(absence.to()); date = date.plusDays(1)) {
            if (builder.problem.horizon().includes(date)) {
                add(new CellTerm(mark, builder.agent(absence.agent()), builder.day(date), broken));
            }
        }
    }

    private void add(RosterLock lock) {
        boolean[] broken = new boolean[builder.codes];
        java.util.Arrays.fill(broken, true);
        broken[lock.shift().map(builder::code).orElse(0)] = false;
        RuleMark mark = builder.mark(RuleId.LOCKS, true, FACT);
        add(new CellTerm(mark, builder.agent(lock.agent()), builder.day(lock.date()), broken));
    }

    private void add(RosterPreference preference) {
        boolean[] broken = new boolean[builder.codes];
        java.util.Arrays.fill(broken, true);
        broken[preference.shift().map(builder::code).orElse(0)] = false;
        RuleMark mark = builder.mark(RuleId.PREFERENCES, false, preference.weight());
        add(new CellTerm(mark, builder.agent(preference.agent()), builder.day(preference.date()), broken));
    }

    /** The shifts outside an agent's hours, day by day. */
    private void bind(RosterAgent agent) {
        RuleMark mark = builder.mark(RuleId.AVAILABILITY, true, FACT);
        for (int day = builder.start; day < builder.days; day++) {
            boolean[] broken = new boolean[builder.codes];
            boolean isAny = false;
            for (int code = 1; code < broken.length; code++) {
                broken[code] = !agent.isAvailable(
                        builder.date(day), builder.problem.shifts().get(code - 1));
                isAny |= broken[code];
            }
            if (isAny) {
                add(new CellTerm(mark, builder.agent(agent.id()), day, broken));
            }
        }
    }

    private void add(SkillRule rule) {
        boolean[] broken = builder.members(rule.shifts());
        RuleMark mark = builder.mark(rule.id(), rule.strength());
        for (int agent = 0; agent < builder.agents; agent++) {
            var bound = builder.problem.agents().get(agent);
            if (rule.scope().includes(bound) && !bound.has(rule.skill(), rule.level())) {
                for (int day = builder.start; day < builder.days; day++) {
                    add(new CellTerm(mark, agent, day, broken));
                }
            }
        }
    }

    private void add(CellTerm term) {
        terms.add(term);
        costs.add(term.agent, term.day, term.broken, term.mark);
    }
}
