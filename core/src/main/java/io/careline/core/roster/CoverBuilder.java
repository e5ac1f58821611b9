package io.careline.core.roster;

import io.careline.calendar.HourRange;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterRule;
import io.careline.roster.SeparationRule;
import io.careline.roster.ShiftType;
import io.careline.roster.SkillCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns cover requirements, and agents who must be apart, into cells that count agents. */
final class CoverBuilder {
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final ModelBuilder builder;
    private final List<Cell> cells = new ArrayList<>();
    private final List<CoverTerm> terms = new ArrayList<>();
    private final Map<Skilled, List<Boolean>> counting = new HashMap<>();

    CoverBuilder(ModelBuilder builder) {
        this.builder = builder;
        builder.problem.cover().forEach(this::add);
        for (RosterRule rule : builder.problem.rules()) {
            if (rule instanceof SeparationRule separation) {
                add(separation);
            }
        }
    }

    /** Who counts in a cell: some agents with some codes on some days. */
    private record Cell(List<Boolean> agents, Map<Integer, boolean[]> codesByDay) {}

    private void add(CoverRequirement requirement) {
        List<Boolean> agents = counting(requirement);
        int day = builder.day(requirement.date());
        boolean[] codes = builder.members(requirement.shifts());
        if (requirement.hours().isEmpty()) {
            bound(requirement, day, cell(agents, Map.of(day, codes)));
            return;
        }
        HourRange hours = requirement.hours().get();
        int step = Math.toIntExact(requirement.slot().toMinutes());
        for (int minute = hours.startMinute(); minute < hours.endMinute(); minute += step) {
            Map<Integer, boolean[]> onDuty = onDuty(day, minute, Math.min(minute + step, hours.endMinute()), codes);
            bound(requirement, day, cell(agents, onDuty));
        }
    }

    /** Who counts: one list for all requirements that ask for the same skill. */
    private List<Boolean> counting(CoverRequirement requirement) {
        Skilled skilled = new Skilled(requirement.skill(), requirement.level());
        return counting.computeIfAbsent(
                skilled,
                key -> builder.problem.agents().stream()
                        .map(agent ->
                                key.skill().isEmpty() || agent.has(key.skill().get(), key.level()))
                        .toList());
    }

    private record Skilled(Optional<SkillCode> skill, int level) {}

    /** Which shifts, of that day and of the days beside it, cover some minutes of a day whole. */
    private Map<Integer, boolean[]> onDuty(int day, int from, int end, boolean[] codes) {
        Map<Integer, boolean[]> found = new LinkedHashMap<>();
        for (int other = Math.max(0, day - 1); other <= Math.min(builder.days - 1, day + 1); other++) {
            int shift = (day - other) * MINUTES_OF_DAY;
            boolean[] covering = new boolean[codes.length];
            for (int code = 1; code < codes.length; code++) {
                covering[code] =
                        codes[code] && covers(builder.problem.shifts().get(code - 1), from + shift, end + shift);
            }
            found.put(other, covering);
        }
        return found;
    }

    private static boolean covers(ShiftType shift, int from, int end) {
        if (shift.hours().startMinute() > from || shift.hours().endMinute() < end) {
            return false;
        }
        for (HourRange pause : shift.breaks()) {
            int later = pause.startMinute() < shift.hours().startMinute() ? MINUTES_OF_DAY : 0;
            if (pause.startMinute() + later < end && pause.endMinute() + later > from) {
                return false;
            }
        }
        return true;
    }

    private int cell(List<Boolean> agents, Map<Integer, boolean[]> codesByDay) {
        cells.add(new Cell(agents, codesByDay));
        return cells.size() - 1;
    }

    private void bound(CoverRequirement requirement, int day, int cell) {
        if (requirement.minimum().isPresent()) {
            long least = requirement.minimum().getAsInt();
            RuleMark mark = builder.mark(requirement.id(), requirement.minimumStrength());
            terms.add(new CoverTerm(cell, day, mark, atLeast(least)));
        }
        if (requirement.maximum().isPresent()) {
            long most = requirement.maximum().getAsInt();
            RuleMark mark = builder.mark(requirement.id(), requirement.maximumStrength());
            terms.add(new CoverTerm(cell, day, mark, atMost(most)));
        }
        if (requirement.preferred().isPresent()) {
            long wanted = requirement.preferred().getAsInt();
            RuleMark under = builder.mark(requirement.id(), false, requirement.underWeight());
            RuleMark over = builder.mark(requirement.id(), false, requirement.overWeight());
            terms.add(new CoverTerm(cell, day, under, atLeast(wanted)));
            terms.add(new CoverTerm(cell, day, over, atMost(wanted)));
        }
    }

    private static Bounds atLeast(long number) {
        return new Bounds(number, Bounds.NO_GREATEST);
    }

    private static Bounds atMost(long number) {
        return new Bounds(Bounds.NO_LEAST, number);
    }

    private void add(SeparationRule rule) {
        boolean[] isMember = builder.members(rule.scope());
        List<Boolean> members = new ArrayList<>();
        for (boolean member : isMember) {
            members.add(member);
        }
        boolean[] codes = builder.members(rule.shifts());
        RuleMark mark = builder.mark(rule.id(), rule.strength());
        for (int day = builder.start; day < builder.days; day++) {
            for (int code = 1; code < codes.length; code++) {
                if (codes[code]) {
                    boolean[] only = new boolean[codes.length];
                    only[code] = true;
                    terms.add(new CoverTerm(cell(members, Map.of(day, only)), day, mark, atMost(1)));
                }
            }
        }
    }

    CoverModel build() {
        List<List<Boolean>> filters =
                cells.stream().map(Cell::agents).distinct().toList();
        Map<List<Boolean>, Integer> classes = new LinkedHashMap<>();
        int[] classOf = new int[builder.agents];
        for (int agent = 0; agent < builder.agents; agent++) {
            int index = agent;
            List<Boolean> signature =
                    filters.stream().map(filter -> filter.get(index)).toList();
            classOf[agent] = classes.computeIfAbsent(signature, added -> classes.size());
        }
        List<List<Boolean>> signatures = List.copyOf(classes.keySet());
        List<List<Integer>> lists = new ArrayList<>();
        for (int slot = 0; slot < classes.size() * builder.days * builder.codes; slot++) {
            lists.add(new ArrayList<>(1));
        }
        for (int cell = 0; cell < cells.size(); cell++) {
            int filter = filters.indexOf(cells.get(cell).agents());
            for (int of = 0; of < signatures.size(); of++) {
                if (signatures.get(of).get(filter)) {
                    enter(lists, of, cell);
                }
            }
        }
        int[] starts = new int[lists.size() + 1];
        for (int slot = 0; slot < lists.size(); slot++) {
            starts[slot + 1] = starts[slot] + lists.get(slot).size();
        }
        int[] entries =
                lists.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
        return priced(classOf, starts, entries);
    }

    private void enter(List<List<Integer>> lists, int of, int cell) {
        cells.get(cell).codesByDay().forEach((day, codes) -> {
            for (int code = 1; code < codes.length; code++) {
                if (codes[code]) {
                    lists.get((of * builder.days + day) * builder.codes + code).add(cell);
                }
            }
        });
    }

    private CoverModel priced(int[] classOf, int[] starts, int[] entries) {
        List<List<CoverTerm>> byCell = new ArrayList<>();
        cells.forEach(cell -> byCell.add(new ArrayList<>(2)));
        terms.forEach(term -> byCell.get(term.cell()).add(term));
        int[] tableStart = new int[cells.size()];
        int[] tableLast = new int[cells.size()];
        int size = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            tableStart[cell] = size;
            tableLast[cell] = byCell.get(cell).stream()
                    .mapToInt(term -> (int) Math.max(
                            term.bounds().hasGreatest() ? term.bounds().greatest() : 0,
                            term.bounds().hasLeast() ? term.bounds().least() : 0))
                    .max()
                    .orElse(0);
            size += tableLast[cell] + 1;
        }
        long[] soft = new long[size];
        long[] hard = new long[size];
        for (CoverTerm term : terms) {
            for (int count = 0; count <= tableLast[term.cell()]; count++) {
                long step = (term.units(count + 1L) - term.units(count))
                        * term.mark().weight();
                (term.mark().isHard() ? hard : soft)[tableStart[term.cell()] + count] += step;
            }
        }
        return new CoverModel(
                builder.days,
                builder.codes,
                classOf,
                starts,
                entries,
                tableStart,
                tableLast,
                soft,
                hard,
                terms.toArray(CoverTerm[]::new));
    }
}
