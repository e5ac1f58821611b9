package io.careline.examples.replay.people;

import io.careline.common.AgentId;
import io.careline.roster.Assignment;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterView;
import io.careline.roster.ShiftType;
import io.careline.swap.SwapLeg;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The roster as it stands at one moment of the replay: swaps change it, and leave takes people off it. */
public final class DutyRoster {
    private final ZoneId zone;
    private final RosterView planned;
    private final TreeMap<LocalDate, List<Assignment>> days = new TreeMap<>();
    private final Map<LocalDate, Set<AgentId>> away = new TreeMap<>();

    DutyRoster(ZoneId zone, List<Assignment> assignments) {
        this.zone = zone;
        this.planned = RosterView.of(zone, assignments);
        for (Assignment assignment : assignments) {
            on(assignment.date()).add(assignment);
        }
    }

    private List<Assignment> on(LocalDate date) {
        return days.computeIfAbsent(date, unused -> new ArrayList<>());
    }

    /** From its first day with a shift to its last. */
    public RosterHorizon horizon() {
        LocalDate first = days.firstKey();
        return RosterHorizon.of(first, Math.toIntExact(ChronoUnit.DAYS.between(first, days.lastKey()) + 1));
    }

    /** Everybody's shifts, of those on leave as well. */
    public RosterView view() {
        return RosterView.of(zone, assignments());
    }

    /** The same as a list, by day. */
    public List<Assignment> assignments() {
        return days.values().stream().flatMap(List::stream).toList();
    }

    /** The shifts of a day that somebody works, without those of people on leave. */
    List<Assignment> working(LocalDate date) {
        return days.getOrDefault(date, List.of()).stream()
                .filter(assignment -> !isAway(assignment))
                .toList();
    }

    /** The shifts of a day whose agents are on leave. */
    List<Assignment> given(LocalDate date) {
        return days.getOrDefault(date, List.of()).stream().filter(this::isAway).toList();
    }

    /** An agent's shift of a day, on leave or not; the first if there are two. */
    public Optional<ShiftType> shift(AgentId agent, LocalDate date) {
        return days.getOrDefault(date, List.of()).stream()
                .filter(assignment -> assignment.agent().equals(agent))
                .map(Assignment::shift)
                .findFirst();
    }

    /** An agent's shift of a day before anything was swapped. */
    Optional<ShiftType> planned(AgentId agent, LocalDate date) {
        return planned.on(date).stream()
                .filter(assignment -> assignment.agent().equals(agent))
                .map(Assignment::shift)
                .findFirst();
    }

    /** How many others are on leave on a day. */
    int othersAway(AgentId agent, LocalDate date) {
        Set<AgentId> all = away.getOrDefault(date, Set.of());
        return all.size() - (all.contains(agent) ? 1 : 0);
    }

    /** Whether a shift's agent is on leave for the whole day. */
    public boolean isAway(Assignment assignment) {
        return isAway(assignment.agent(), assignment.date());
    }

    private boolean isAway(AgentId agent, LocalDate date) {
        return away.getOrDefault(date, Set.of()).contains(agent);
    }

    void leave(AgentId agent, LocalDate date) {
        away.computeIfAbsent(date, unused -> new HashSet<>()).add(agent);
    }

    void back(AgentId agent, LocalDate date) {
        away.computeIfAbsent(date, unused -> new HashSet<>()).remove(agent);
    }

    /** Shifts change hands. */
    void move(List<SwapLeg> legs) {
        legs.forEach(leg -> leg.giver().ifPresent(giver -> remove(giver, leg)));
        legs.forEach(leg -> add(leg.taker(), leg));
    }

    /** Shifts go back to whose they were. */
    void moveBack(List<SwapLeg> legs) {
        legs.forEach(leg -> remove(leg.taker(), leg));
        legs.forEach(leg -> leg.giver().ifPresent(giver -> add(giver, leg)));
    }

    private void remove(AgentId agent, SwapLeg leg) {
        on(leg.shift().date())
                .remove(Assignment.of(agent, leg.shift().date(), leg.shift().shift()));
    }

    private void add(AgentId agent, SwapLeg leg) {
        on(leg.shift().date())
                .add(Assignment.of(agent, leg.shift().date(), leg.shift().shift()));
    }
}
