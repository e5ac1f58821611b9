package io.careline.examples.month.run;

import io.careline.attendance.AttendanceCommand;
import io.careline.attendance.AttendanceId;
import io.careline.attendance.AwayFromPost;
import io.careline.attendance.RecordAway;
import io.careline.attendance.ScheduleShift;
import io.careline.attendance.SignIn;
import io.careline.attendance.SignOut;
import io.careline.calendar.OpenInterval;
import io.careline.common.AgentId;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.input.Wish;
import io.careline.lifecycle.Actor;
import io.careline.roster.Assignment;
import io.careline.swap.MissedShiftCause;
import io.careline.swap.RecordShiftWorked;
import io.careline.swap.ReportShiftMissed;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapLeg;
import io.careline.swap.SwapShift;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Signs everybody in and out as the roster stands on the day, a little early and a little late unless told otherwise. */
final class TimeClock {
    private static final String LIFECYCLE = "attendance";
    private static final Duration USUAL = Duration.ofMinutes(5);
    private static final Wish.Clock AS_ROSTERED = new Wish.Clock(0, -5, -5, 0, false);

    private record Key(AgentId agent, int shift) {}

    private record Told(Wish.Clock clock, int line) {}

    private final MonthDesk desk;
    private final Timeline timeline;
    private final Staff staff;
    private final MonthStores stores;
    private final PeopleFacts facts;
    private final ZoneId zone;
    private final boolean isKept;
    private final Map<Key, Told> told = new LinkedHashMap<>();

    TimeClock(
            MonthDesk desk,
            Timeline timeline,
            Staff staff,
            MonthStores stores,
            PeopleFacts facts,
            ZoneId zone,
            boolean isKept) {
        this.desk = desk;
        this.timeline = timeline;
        this.staff = staff;
        this.stores = stores;
        this.facts = facts;
        this.zone = zone;
        this.isKept = isKept;
    }

    /** What the clock is to show of one of an agent's shifts. */
    void tell(AgentId agent, Wish.Clock clock, int line) {
        told.put(new Key(agent, clock.shift()), new Told(clock, line));
    }

    /** Opens the records of a day and puts into the timeline who comes and goes. */
    void open(List<Assignment> assignments, LocalDate date, Instant now) {
        for (Assignment assignment : assignments) {
            Told deviation = deviation(assignment, date);
            if (isKept) {
                record(assignment, deviation, now);
            }
            SwapShift shift = SwapShift.of(date, assignment.shift());
            Instant over = shift.endsAt(zone).plus(USUAL);
            timeline.add(over, () -> settle(assignment, deviation.clock().isMissing(), over));
        }
    }

    private Told deviation(Assignment assignment, LocalDate date) {
        List<LocalDate> days =
                facts.shifts(assignment.agent()).stream().map(Assignment::date).toList();
        return told.getOrDefault(new Key(assignment.agent(), days.indexOf(date) + 1), new Told(AS_ROSTERED, 0));
    }

    private void record(Assignment assignment, Told deviation, Instant now) {
        AgentId agent = assignment.agent();
        SwapShift shift = SwapShift.of(assignment.date(), assignment.shift());
        Wish.Clock clock = deviation.clock();
        send(
                assignment,
                ScheduleShift.builder()
                        .agent(agent)
                        .date(assignment.date())
                        .zone(zone)
                        .shift(assignment.shift())
                        .build(),
                now,
                MonthDesk.SYSTEM,
                0);
        if (clock.isMissing()) {
            return;
        }
        Instant in = shift.startsAt(zone).plus(Duration.ofMinutes(clock.late()));
        Instant out = shift.endsAt(zone).minus(Duration.ofMinutes(clock.early()));
        Actor actor = staff.actor(agent);
        timeline.add(in, () -> send(assignment, SignIn.of(), in, actor, deviation.line()));
        timeline.add(out, () -> send(assignment, SignOut.of(), out, actor, deviation.line()));
        if (clock.away() > 0) {
            Instant left = middle(shift);
            AwayFromPost away = AwayFromPost.builder()
                    .interval(OpenInterval.of(left, left.plus(Duration.ofMinutes(clock.away()))))
                    .build();
            timeline.add(out, () -> send(assignment, RecordAway.of(away), out, MonthDesk.SYSTEM, deviation.line()));
        }
    }

    private Instant middle(SwapShift shift) {
        Instant start = shift.startsAt(zone);
        return start.plus(Duration.between(start, shift.endsAt(zone)).dividedBy(3));
    }

    /** Leave that was approved meanwhile takes the shift off the roster: nobody comes then. */
    private void send(Assignment assignment, AttendanceCommand command, Instant at, Actor actor, int line) {
        if (facts.shifts(assignment.agent()).contains(assignment)) {
            String id = AttendanceId.of(assignment.agent(), assignment.date()).value();
            desk.send(LIFECYCLE, id, command, at, actor, line);
        }
    }

    /** A swapped shift that is over was worked, or it was not (rules W8, W10). */
    private void settle(Assignment assignment, boolean isMissing, Instant at) {
        for (ShiftSwap swap : stores.swaps()) {
            for (SwapLeg leg : swap.outstanding()) {
                if (leg.taker().equals(assignment.agent()) && leg.shift().date().equals(assignment.date())) {
                    desk.send(
                            "swap",
                            swap.id().value(),
                            isMissing
                                    ? ReportShiftMissed.of(leg.kind(), MissedShiftCause.UNCLEAR_HANDOVER)
                                    : RecordShiftWorked.of(leg.kind()),
                            at,
                            MonthDesk.SYSTEM,
                            0);
                }
            }
        }
    }
}
