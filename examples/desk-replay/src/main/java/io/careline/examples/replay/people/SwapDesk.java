package io.careline.examples.replay.people;

import io.careline.calendar.DayKind;
import io.careline.common.AgentId;
import io.careline.core.swap.Swaps;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.journal.Course;
import io.careline.examples.replay.journal.JournalLine;
import io.careline.examples.replay.journal.Ledger;
import io.careline.examples.replay.journal.Verdict;
import io.careline.examples.replay.run.PeopleRules;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Lifecycle;
import io.careline.reaction.Reaction;
import io.careline.roster.OpenShift;
import io.careline.swap.RecordShiftWorked;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapEvent;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapLeg;
import io.careline.swap.SwapRecord;
import io.careline.swap.SwapStatus;
import io.careline.swap.SwapTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The swaps of a desk on their way, and what they change in the roster. */
final class SwapDesk {
    private final PeopleRules rules;
    private final Staff staff;
    private final DutyRoster duty;
    private final Consumer<EventEnvelope<?>> listener;
    private final Lifecycle<ShiftSwap, SwapCommand, SwapEvent> lifecycle;
    private final Map<String, Course<ShiftSwap, SwapCommand, SwapEvent>> courses = new LinkedHashMap<>();
    private final Ledger ledger = new Ledger();

    SwapDesk(PeopleRules rules, Staff staff, DutyRoster duty, Consumer<EventEnvelope<?>> listener) {
        this.rules = rules;
        this.staff = staff;
        this.duty = duty;
        this.listener = listener;
        this.lifecycle = Swaps.lifecycle(rules.swaps());
    }

    Ledger ledger() {
        return ledger;
    }

    void send(JournalLine line, LeaveDesk leave) throws LineFault {
        Course<ShiftSwap, SwapCommand, SwapEvent> course =
                courses.computeIfAbsent(line.subject(), id -> new Course<>(lifecycle, id).listen(listener));
        course.pass(line.time());
        ShiftSwap before = course.state();
        SwapCommand command = new SwapCommands(
                        line, before.terms(), duty, terms -> facts(line.subject(), terms, leave, line.time()))
                .command();
        Verdict verdict = course.send(List.of(command), line.time(), staff.actor(line), String.valueOf(line.number()));
        ledger.add(line, verdict);
    }

    /** What a change of the roster asks of a swap. */
    Verdict receive(Reaction reaction, Instant time) {
        return courses.computeIfAbsent(reaction.aggregateId(), id -> new Course<>(lifecycle, id).listen(listener))
                .enter(
                        List.of((SwapCommand) reaction.command()),
                        time,
                        Course.TIMER,
                        reaction.commandId().value());
    }

    /** All swaps as they stand. */
    List<ShiftSwap> swaps() {
        return courses.values().stream().map(Course::state).toList();
    }

    private SwapFacts facts(String id, SwapTerms terms, LeaveDesk leave, Instant now) {
        SwapFacts.Builder facts = SwapFacts.from(duty.view(), terms)
                .leave(leave.absences(terms.people(), now))
                .holidays(holidays(terms))
                .teamLeads(staff.leads());
        for (LocalDate date : terms.days()) {
            duty.open(date).forEach(open -> facts.addOpenShifts(OpenShift.of(date, open.code())));
        }
        courses.forEach((other, course) -> {
            if (!other.equals(id)) {
                SwapRecord.of(course.state())
                        .filter(line -> terms.people().stream().anyMatch(line::concerns))
                        .ifPresent(facts::addRegister);
            }
        });
        return facts.build();
    }

    private Set<LocalDate> holidays(SwapTerms terms) {
        Set<LocalDate> holidays = new LinkedHashSet<>(terms.days());
        holidays.removeIf(date -> rules.holidays().day(date).kind() != DayKind.HOLIDAY);
        return holidays;
    }

    /** The days whose shifts an agent has taken over and still has (rule L18). */
    Set<LocalDate> taken(AgentId agent) {
        Set<LocalDate> taken = new LinkedHashSet<>();
        for (Course<ShiftSwap, SwapCommand, SwapEvent> course : courses.values()) {
            PeopleResult.changedLegs(course.state()).stream()
                    .filter(leg -> leg.taker().equals(agent))
                    .forEach(leg -> taken.add(leg.shift().date()));
        }
        return taken;
    }

    /** Notes each swapped shift whose taker signed in as worked, once it is over. */
    void work(Predicate<SwapLeg> isWorked) {
        ZoneId zone = rules.zone();
        for (Course<ShiftSwap, SwapCommand, SwapEvent> course : courses.values()) {
            List<SwapLeg> legs = new ArrayList<>(course.state().outstanding());
            legs.sort(Comparator.comparing(leg -> leg.shift().endsAt(zone)));
            legs.stream()
                    .filter(isWorked)
                    .forEach(leg -> course.send(
                            List.of(RecordShiftWorked.of(leg.kind())),
                            leg.shift().endsAt(zone),
                            Course.TIMER,
                            "worked-" + leg.kind()));
        }
    }

    /** All swaps as they stand after a moment; without those that were refused from the start. */
    List<ShiftSwap> end(Instant end) {
        courses.values().forEach(course -> course.pass(end.plusNanos(1)));
        return courses.values().stream()
                .map(Course::state)
                .filter(swap -> swap.status() != SwapStatus.NONE)
                .toList();
    }
}
