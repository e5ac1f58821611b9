package io.careline.examples.replay.people;

import io.careline.common.AgentId;
import io.careline.core.roster.Rosters;
import io.careline.examples.replay.journal.Course;
import io.careline.examples.replay.journal.Verdict;
import io.careline.examples.replay.run.PeopleRules;
import io.careline.examples.report.InputFault;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Role;
import io.careline.reaction.Reaction;
import io.careline.roster.Assignment;
import io.careline.roster.DraftRoster;
import io.careline.roster.PublishRoster;
import io.careline.roster.Roster;
import io.careline.roster.RosterAmended;
import io.careline.roster.RosterCommand;
import io.careline.roster.RosterEvent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterId;
import io.careline.roster.RosterView;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftGap;
import io.careline.roster.ShiftGapOpened;
import io.careline.roster.ShiftType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The roster as it stands at one moment of the replay: published as its file has it, then amended through its life cycle
 * as leave and swaps ask for it.
 */
public final class DutyRoster {
    static final RosterId ID = RosterId.of("roster");
    private static final Actor PLANNER = Actor.of("roster-planner", Role.SUPERVISOR);

    /** How long before its first day a roster is known: leave and swaps are asked for on it from then on. */
    private static final Duration KNOWN_BEFORE = Duration.ofDays(62);

    private record Day(AgentId agent, LocalDate date) {}

    private final ZoneId zone;
    private final RosterView planned;
    private final Course<Roster, RosterCommand, RosterEvent> course;
    private final Map<Day, ShiftType> away = new LinkedHashMap<>();
    private Consumer<EventEnvelope<?>> listener = envelope -> {};

    /**
     * The roster of a file.
     *
     * @throws InputFault if nobody could publish it: somebody has two shifts on one day
     */
    DutyRoster(PeopleRules rules, io.careline.examples.replay.roster.Roster roster) {
        this.zone = rules.zone();
        List<Assignment> assignments = named(roster.assignments());
        this.planned = RosterView.of(zone, assignments);
        this.course = new Course<>(Rosters.lifecycle(rules.roster()), ID.value());
        RosterHorizon horizon = horizon(assignments);
        Verdict verdict = course.enter(
                List.of(
                        DraftRoster.builder()
                                .horizon(horizon)
                                .zone(zone)
                                .shifts(assignments.stream()
                                        .map(Assignment::shift)
                                        .distinct()
                                        .toList())
                                .assignments(assignments)
                                .build(),
                        PublishRoster.of()),
                horizon.start().atStartOfDay(zone).toInstant().minus(KNOWN_BEFORE),
                PLANNER,
                "published");
        if (!verdict.isAccepted()) {
            throw new InputFault(
                    roster.name() + ": " + verdict.rejections().get(0).message(Locale.ENGLISH));
        }
        course.listen(this::note);
    }

    /** One code is one kind of shift: other hours under the same code are a kind of their own. */
    private static List<Assignment> named(List<Assignment> assignments) {
        Map<ShiftCode, ShiftType> kinds = new HashMap<>();
        List<Assignment> named = new ArrayList<>();
        for (Assignment assignment : assignments) {
            ShiftType shift = assignment.shift();
            boolean isKnown =
                    kinds.computeIfAbsent(shift.code(), unused -> shift).equals(shift);
            named.add(
                    isKnown
                            ? assignment
                            : Assignment.of(
                                    assignment.agent(),
                                    assignment.date(),
                                    ShiftType.builder()
                                            .code(ShiftCode.of(shift.code() + " " + shift.hours()))
                                            .hours(shift.hours())
                                            .night(shift.isNight())
                                            .build()));
        }
        return named;
    }

    private static RosterHorizon horizon(List<Assignment> assignments) {
        LocalDate first = assignments.stream()
                .map(Assignment::date)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = assignments.stream()
                .map(Assignment::date)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return RosterHorizon.of(first, Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1));
    }

    /** Tells somebody what becomes of the roster from now on. */
    void listen(Consumer<EventEnvelope<?>> ear) {
        listener = ear;
    }

    /** Who is on leave: whose shift a gap was opened for, until he has one again. */
    private void note(EventEnvelope<RosterEvent> envelope) {
        if (envelope.event() instanceof ShiftGapOpened opened) {
            ShiftGap gap = opened.gap();
            shiftType(gap.open().shift())
                    .ifPresent(shift -> away.put(new Day(gap.agent(), gap.open().date()), shift));
        } else if (envelope.event() instanceof RosterAmended amended) {
            amended.changes().stream()
                    .filter(change -> change.to().isPresent())
                    .forEach(change -> away.remove(new Day(change.agent(), change.date())));
        }
        listener.accept(envelope);
    }

    private Optional<ShiftType> shiftType(ShiftCode code) {
        return roster().shifts().stream()
                .filter(shift -> shift.code().equals(code))
                .findFirst();
    }

    /** What leave or a swap asks of it. */
    Verdict receive(Reaction reaction, Instant time) {
        return course.enter(
                List.of((RosterCommand) reaction.command()),
                time,
                Course.TIMER,
                reaction.commandId().value());
    }

    /** The roster itself. */
    public Roster roster() {
        return course.state();
    }

    /** From its first day with a shift to its last. */
    public RosterHorizon horizon() {
        return roster().horizon().orElseThrow();
    }

    /** Everybody's shifts, of those on leave as well. */
    public RosterView view() {
        return RosterView.of(zone, assignments());
    }

    /** The same as a list. */
    public List<Assignment> assignments() {
        return Stream.concat(
                        roster().assignments().stream(),
                        away.entrySet().stream()
                                .map(left -> Assignment.of(
                                        left.getKey().agent(), left.getKey().date(), left.getValue())))
                .toList();
    }

    /** The shifts of a day that somebody works, without those of people on leave. */
    List<Assignment> working(LocalDate date) {
        return roster().assignments().stream()
                .filter(assignment -> assignment.date().equals(date))
                .toList();
    }

    /** The kinds of shift of a day that leave has left open. */
    List<ShiftType> open(LocalDate date) {
        return roster().gaps().stream()
                .map(ShiftGap::open)
                .filter(open -> open.date().equals(date))
                .flatMap(open -> shiftType(open.shift()).stream())
                .toList();
    }

    /** An agent's shift of a day, on leave or not. */
    public Optional<ShiftType> shift(AgentId agent, LocalDate date) {
        return assignments().stream()
                .filter(assignment ->
                        assignment.agent().equals(agent) && assignment.date().equals(date))
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
        return Math.toIntExact(away.keySet().stream()
                .filter(day -> day.date().equals(date) && !day.agent().equals(agent))
                .count());
    }

    /** Whether an agent is on leave for the whole of a day's shift. */
    public boolean isAway(AgentId agent, LocalDate date) {
        return away.containsKey(new Day(agent, date));
    }
}
