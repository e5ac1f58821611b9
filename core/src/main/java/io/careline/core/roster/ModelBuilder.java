package io.careline.core.roster;

import io.careline.common.AgentId;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHistory;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterProblem;
import io.careline.roster.RuleId;
import io.careline.roster.RuleScope;
import io.careline.roster.RuleStrength;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a problem that was checked into a {@link RosterModel}. */
final class ModelBuilder {
    final RosterProblem problem;
    final LocalDate origin;
    final int agents;
    final int days;
    final int start;
    final int codes;
    final int[] minutes;
    final int[] first;
    final byte[] initial;
    final List<AgentId> agentIds;
    final List<RuleId> ruleIds = new ArrayList<>();
    final CellBuilder cells;
    final RowRules rowRules;
    final CoverModel cover;
    final GroupRule[] groups;
    final Choices choices;
    private final List<int[]> knownValues = new ArrayList<>();
    private final List<boolean[]> knownDays = new ArrayList<>();
    private final Map<RuleId, Integer> ruleIndex = new HashMap<>();
    private final Map<AgentId, Integer> agentIndex = new HashMap<>();
    private final Map<ShiftCode, Integer> codeIndex = new HashMap<>();

    private ModelBuilder(RosterProblem problem) {
        this.problem = problem;
        LocalDate begin = problem.horizon().start();
        this.start = problem.agents().stream()
                .flatMap(agent -> agent.history().stream())
                .mapToInt(history -> (int) ChronoUnit.DAYS.between(history.from(), begin))
                .max()
                .orElse(0);
        this.origin = begin.minusDays(start);
        this.agents = problem.agents().size();
        this.days = start + problem.horizon().days();
        this.codes = problem.shifts().size() + 1;
        this.agentIds = problem.agents().stream().map(RosterAgent::id).toList();
        this.minutes = new int[codes];
        for (int index = 0; index < codes - 1; index++) {
            ShiftType shift = problem.shifts().get(index);
            codeIndex.put(shift.code(), index + 1);
            minutes[index + 1] = shift.paidMinutes();
        }
        this.first = new int[agents];
        this.initial = new byte[agents * days];
        for (int agent = 0; agent < agents; agent++) {
            agentIndex.put(agentIds.get(agent), agent);
            first[agent] = start;
            int base = agent * days;
            problem.agents().get(agent).history().ifPresent(history -> remember(history, base));
            if (problem.agents().get(agent).history().isPresent()) {
                first[agent] = day(problem.agents().get(agent).history().get().from());
            }
        }
        this.cells = new CellBuilder(this);
        this.rowRules = new RowRules(this);
        this.cover = new CoverBuilder(this).build();
        this.groups = new GroupRules(this).build();
        this.choices = new Choices(this);
    }

    static RosterModel build(RosterProblem problem) {
        return new RosterModel(new ModelBuilder(problem));
    }

    private void remember(RosterHistory history, int base) {
        history.shifts().forEach((date, shift) -> initial[base + day(date)] = (byte) code(shift));
    }

    int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(origin, date);
    }

    LocalDate date(int day) {
        return origin.plusDays(day);
    }

    int agent(AgentId id) {
        return agentIndex.getOrDefault(id, -1);
    }

    int code(ShiftCode shift) {
        return codeIndex.getOrDefault(shift, 0);
    }

    RuleMark mark(RuleId id, RuleStrength strength) {
        return mark(id, strength.isHard(), strength.weight());
    }

    RuleMark mark(RuleId id, boolean isHard, long weight) {
        int index = ruleIndex.computeIfAbsent(id, added -> {
            ruleIds.add(added);
            return ruleIds.size() - 1;
        });
        return new RuleMark(index, isHard, weight);
    }

    /** The codes of some shifts; of all, if none are named. */
    boolean[] members(Set<ShiftCode> shifts) {
        boolean[] members = new boolean[codes];
        for (int code = 1; code < codes; code++) {
            members[code] = shifts.isEmpty()
                    || shifts.contains(problem.shifts().get(code - 1).code());
        }
        return members;
    }

    /** The agents within a scope. */
    boolean[] members(RuleScope scope) {
        boolean[] members = new boolean[agents];
        for (int agent = 0; agent < agents; agent++) {
            members[agent] = scope.includes(problem.agents().get(agent));
        }
        return members;
    }

    /** What earlier rosters left of what a rule counts of an agent. */
    long carried(int agent, RuleId rule) {
        return problem.agents()
                .get(agent)
                .history()
                .map(history -> history.carried().getOrDefault(rule, 0L))
                .orElse(0L);
    }

    /** What a day with each code adds to a measure. */
    int[] values(RosterMeasure measure, Set<ShiftCode> shifts) {
        boolean[] members = members(shifts);
        int[] values = new int[codes];
        values[0] = measure == RosterMeasure.DAYS_OFF ? 1 : 0;
        for (int code = 1; code < codes; code++) {
            if (members[code]) {
                values[code] =
                        measure == RosterMeasure.MINUTES ? minutes[code] : measure == RosterMeasure.SHIFTS ? 1 : 0;
            }
        }
        return shared(values);
    }

    /** The same array for the same values, so that rules of one measure are known by it. */
    private int[] shared(int[] values) {
        for (int[] known : knownValues) {
            if (Arrays.equals(known, values)) {
                return known;
            }
        }
        knownValues.add(values);
        return values;
    }

    /** Which days count for a rule that names days of the week and holidays. */
    boolean[] counted(Set<DayOfWeek> weekdays, boolean isHolidaysOnly) {
        boolean[] counted = new boolean[days];
        for (int day = 0; day < days; day++) {
            LocalDate date = date(day);
            counted[day] = (weekdays.isEmpty() || weekdays.contains(date.getDayOfWeek()))
                    && (!isHolidaysOnly || problem.holidays().contains(date));
        }
        for (boolean[] known : knownDays) {
            if (Arrays.equals(known, counted)) {
                return known;
            }
        }
        knownDays.add(counted);
        return counted;
    }
}
