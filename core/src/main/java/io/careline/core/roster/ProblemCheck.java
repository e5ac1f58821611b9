package io.careline.core.roster;

import io.careline.common.AgentId;
import io.careline.lifecycle.Rejection;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterAvailability;
import io.careline.roster.RosterHistory;
import io.careline.roster.RosterLock;
import io.careline.roster.RosterPreference;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterReasons;
import io.careline.roster.RosterRequest;
import io.careline.roster.RuleId;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds all reasons why a problem cannot be solved as it stands. */
final class ProblemCheck {
    static final int MOST_DAYS = 1100;
    static final int MOST_SHIFTS = 126;
    static final long MOST_WEIGHT = 1_000_000;
    private static final int LONGEST_HISTORY = 366;

    private final RosterProblem problem;
    private final Map<AgentId, RosterAgent> agents = new HashMap<>();
    private final Map<ShiftCode, ShiftType> shifts = new HashMap<>();
    private final List<Rejection> reasons = new ArrayList<>();

    private ProblemCheck(RosterProblem problem) {
        this.problem = problem;
    }

    static List<Rejection> of(RosterProblem problem) {
        ProblemCheck check = new ProblemCheck(problem);
        check.lists();
        problem.agents().forEach(check::history);
        problem.agents().forEach(check::availability);
        problem.rules().forEach(new RuleCheck(check)::rule);
        problem.cover().forEach(check::cover);
        problem.requests().forEach(check::request);
        problem.preferences().forEach(check::preference);
        check.locksAndAbsences();
        return List.copyOf(check.reasons);
    }

    private void lists() {
        int days = problem.horizon().days();
        if (days < 1 || days > MOST_DAYS) {
            reject(Rejection.of(RosterReasons.HORIZON_INVALID)
                    .with("days", days)
                    .with("most", MOST_DAYS));
        }
        if (problem.agents().isEmpty()) {
            reject(Rejection.of(RosterReasons.AGENTS_MISSING));
        }
        if (problem.shifts().isEmpty() || problem.shifts().size() > MOST_SHIFTS) {
            reject(Rejection.of(RosterReasons.SHIFTS_MISSING)
                    .with("shifts", problem.shifts().size())
                    .with("most", MOST_SHIFTS));
        }
        for (RosterAgent agent : problem.agents()) {
            if (agents.putIfAbsent(agent.id(), agent) != null) {
                reject(Rejection.of(RosterReasons.AGENT_TWICE).with("agent", agent.id()));
            }
        }
        for (ShiftType shift : problem.shifts()) {
            if (shifts.putIfAbsent(shift.code(), shift) != null) {
                reject(Rejection.of(RosterReasons.SHIFT_TWICE).with("shift", shift.code()));
            }
            number("paidTime", shift.paidMinutes(), 0, 7 * 24 * 60, shift.code());
        }
    }

    private void history(RosterAgent agent) {
        if (agent.history().isEmpty()) {
            return;
        }
        RosterHistory history = agent.history().get();
        LocalDate start = problem.horizon().start();
        boolean isBefore = history.from().isBefore(start)
                && !history.from().isBefore(start.minusDays(LONGEST_HISTORY))
                && history.shifts().keySet().stream()
                        .allMatch(date -> date.isBefore(start) && !date.isBefore(history.from()));
        if (!isBefore) {
            reject(Rejection.of(RosterReasons.HISTORY_INVALID)
                    .with("agent", agent.id())
                    .with("from", history.from())
                    .with("start", start));
        }
        known(history.shifts().values(), agent.id());
    }

    private void availability(RosterAgent agent) {
        for (RosterAvailability hours : agent.availability()) {
            LocalDate last = hours.to().orElse(LocalDate.MAX);
            if (last.isBefore(hours.from().orElse(last))) {
                crossed(hours.from().orElse(last), last, "availability of " + agent.id());
            }
        }
    }

    private void cover(CoverRequirement requirement) {
        String where = requirement.id() + " " + requirement.date();
        day(requirement.date(), where);
        known(requirement.shifts(), where);
        number("slot", requirement.slot().toMinutes(), 1, 24 * 60, where);
        number("level", requirement.level(), 1, Integer.MAX_VALUE, where);
        number("underWeight", requirement.underWeight(), 0, MOST_WEIGHT, where);
        number("overWeight", requirement.overWeight(), 0, MOST_WEIGHT, where);
        number("weight", requirement.minimumStrength().weight(), 0, MOST_WEIGHT, where);
        number("weight", requirement.maximumStrength().weight(), 0, MOST_WEIGHT, where);
        int least = requirement.minimum().orElse(0);
        int wanted = requirement.preferred().orElse(least);
        int most = requirement.maximum().orElse(Math.max(least, wanted));
        number("minimum", least, 0, MOST_WEIGHT, where);
        number("preferred", wanted, 0, MOST_WEIGHT, where);
        number("maximum", most, 0, MOST_WEIGHT, where);
        bounds(least, most, where);
        if (requirement.minimum().isEmpty()
                && requirement.preferred().isEmpty()
                && requirement.maximum().isEmpty()) {
            nothing("minimum, preferred, maximum", where);
        }
    }

    private void request(RosterRequest request) {
        String where = "request of " + request.agent() + " " + request.date();
        agent(request.agent(), where);
        day(request.date(), where);
        known(request.shifts(), where);
        number("weight", request.weight(), 0, MOST_WEIGHT, where);
    }

    private void preference(RosterPreference preference) {
        String where = "preference of " + preference.agent() + " " + preference.date();
        agent(preference.agent(), where);
        day(preference.date(), where);
        known(preference.shift().stream().toList(), where);
        number("weight", preference.weight(), 0, MOST_WEIGHT, where);
    }

    private void locksAndAbsences() {
        for (RosterAbsence absence : problem.absences()) {
            String where = "absence of " + absence.agent() + " " + absence.from();
            agent(absence.agent(), where);
            if (absence.to().isBefore(absence.from())) {
                crossed(absence.from(), absence.to(), where);
            }
        }
        Set<Map.Entry<AgentId, LocalDate>> locked = new HashSet<>();
        for (RosterLock lock : problem.locks()) {
            String where = "lock of " + lock.agent() + " " + lock.date();
            agent(lock.agent(), where);
            day(lock.date(), where);
            known(lock.shift().stream().toList(), where);
            if (!locked.add(Map.entry(lock.agent(), lock.date()))) {
                reject(Rejection.of(RosterReasons.LOCKED_TWICE)
                        .with("agent", lock.agent())
                        .with("date", lock.date()));
            }
            if (lock.shift().isPresent() && isAbsent(lock)) {
                reject(Rejection.of(RosterReasons.ABSENT_AND_LOCKED)
                        .with("agent", lock.agent())
                        .with("date", lock.date()));
            }
            if (isUnavailable(lock)) {
                reject(Rejection.of(RosterReasons.UNAVAILABLE_AND_LOCKED)
                        .with("agent", lock.agent())
                        .with("date", lock.date()));
            }
        }
    }

    private boolean isUnavailable(RosterLock lock) {
        RosterAgent agent = agents.get(lock.agent());
        ShiftType shift = lock.shift().map(shifts::get).orElse(null);
        return agent != null && shift != null && !agent.isAvailable(lock.date(), shift);
    }

    private boolean isAbsent(RosterLock lock) {
        return problem.absences().stream()
                .anyMatch(absence -> absence.agent().equals(lock.agent()) && absence.includes(lock.date()));
    }

    /** A number of refused wishes is not below zero. */
    void carriedRefusals(RuleId rule) {
        for (RosterAgent agent : problem.agents()) {
            agent.history()
                    .ifPresent(history ->
                            number("carried", history.carried().getOrDefault(rule, 0L), 0, MOST_WEIGHT, agent.id()));
        }
    }

    void reject(Rejection reason) {
        reasons.add(reason);
    }

    void agent(AgentId agent, Object where) {
        if (!agents.containsKey(agent)) {
            reject(Rejection.of(RosterReasons.UNKNOWN_AGENT)
                    .with("agent", agent)
                    .with("where", where));
        }
    }

    void known(Collection<ShiftCode> named, Object where) {
        for (ShiftCode shift : named) {
            if (!shifts.containsKey(shift)) {
                reject(Rejection.of(RosterReasons.UNKNOWN_SHIFT)
                        .with("shift", shift)
                        .with("where", where));
            }
        }
    }

    void number(String name, long number, long least, long greatest, Object where) {
        if (number < least || number > greatest) {
            reject(Rejection.of(RosterReasons.NUMBER_INVALID)
                    .with("name", name)
                    .with("number", number)
                    .with("least", least)
                    .with("greatest", greatest)
                    .with("where", where));
        }
    }

    void bounds(long least, long greatest, Object where) {
        if (least > greatest) {
            crossed(least, greatest, where);
        }
    }

    private void crossed(Object least, Object greatest, Object where) {
        reject(Rejection.of(RosterReasons.BOUNDS_CROSSED)
                .with("least", least)
                .with("greatest", greatest)
                .with("where", where));
    }

    void nothing(String name, Object where) {
        reject(Rejection.of(RosterReasons.NOTHING_NAMED).with("name", name).with("where", where));
    }

    private void day(LocalDate date, Object where) {
        if (!problem.horizon().includes(date)) {
            reject(Rejection.of(RosterReasons.DAY_OUTSIDE)
                    .with("date", date)
                    .with("start", problem.horizon().start())
                    .with("end", problem.horizon().end())
                    .with("where", where));
        }
    }
}
