package io.careline.examples.replay.people;

import io.careline.attendance.AttendanceRecord;
import io.careline.core.attendance.Attendances;
import io.careline.core.labour.LabourRules;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.replay.journal.Journal;
import io.careline.examples.replay.journal.JournalLine;
import io.careline.examples.replay.roster.Roster;
import io.careline.examples.replay.run.PeopleRules;
import io.careline.leave.LeaveRequest;
import io.careline.roster.RosterId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Replays a desk's leave and swaps by time on one roster, and then what its time clock says of the shifts. */
public final class PeopleReplay {
    private final PeopleRules rules;
    private final Staff staff;
    private final Roster roster;
    private final DutyRoster duty;
    private final LeaveDesk leave;
    private final SwapDesk swaps;
    private final LeaveFactsReading reading;

    /** A desk before anything was asked for. */
    public PeopleReplay(PeopleRules rules, Staff staff, Roster roster) {
        this.rules = rules;
        this.staff = staff;
        this.roster = roster;
        RosterId id = RosterId.of("roster");
        this.duty = new DutyRoster(rules.zone(), roster.assignments());
        this.leave = new LeaveDesk(rules, staff, duty);
        this.swaps = new SwapDesk(rules, staff, duty, id);
        this.reading = new LeaveFactsReading(rules, staff, duty, id, leave, swaps);
    }

    /** A line and the file that it is in. */
    private record Entry(JournalLine line, boolean isLeave, SkippedLines skipped) {}

    /**
     * Replays what was asked for, and what the time clock recorded.
     *
     * @throws io.careline.examples.replay.input.InputFault if a line cannot be used and lines are not to be skipped
     */
    public PeopleResult run(Optional<Journal> leaveLines, Optional<Journal> swapLines, Optional<TimeClock> clock) {
        for (Entry entry : entries(leaveLines, swapLines)) {
            try {
                if (entry.isLeave()) {
                    leave.send(entry.line(), reading);
                } else {
                    swaps.send(entry.line(), leave);
                }
            } catch (LineFault fault) {
                entry.skipped().skip(fault);
            }
        }
        Instant end = end(leaveLines, swapLines, clock);
        List<LeaveRequest> requests = leave.end(end);
        clock.ifPresent(times -> swaps.work(leg ->
                times.line(leg.taker(), leg.shift().date()).flatMap(ClockIn::in).isPresent()));
        return new PeopleResult(
                rules,
                staff,
                roster,
                duty,
                leaveLines.map(journal -> new PeopleResult.Leave(
                        journal, leave.ledger(), requests, leave.balances().accounts())),
                swapLines.map(journal -> new PeopleResult.Swapping(journal, swaps.ledger(), swaps.end(end))),
                clock.map(times -> attendance(times, requests)),
                LabourRules.review(rules.labour(), LabourRules.inRoster(duty.view(), duty.horizon())));
    }

    /** The lines of both journals by time; at one time those on leave first. */
    private static List<Entry> entries(Optional<Journal> leaveLines, Optional<Journal> swapLines) {
        List<Entry> entries = new ArrayList<>();
        leaveLines.ifPresent(journal ->
                journal.lines().forEach(line -> entries.add(new Entry(line, true, journal.skipped()))));
        swapLines.ifPresent(journal ->
                journal.lines().forEach(line -> entries.add(new Entry(line, false, journal.skipped()))));
        entries.sort(Comparator.comparing(entry -> entry.line().time()));
        return entries;
    }

    private Instant end(Optional<Journal> leaveLines, Optional<Journal> swapLines, Optional<TimeClock> clock) {
        return Stream.of(
                        leaveLines.map(journal -> journal.log().last()),
                        swapLines.map(journal -> journal.log().last()),
                        clock.map(times -> times.last()
                                .plusDays(1)
                                .atStartOfDay(rules.zone())
                                .toInstant()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private PeopleResult.Attendance attendance(TimeClock clock, List<LeaveRequest> requests) {
        LeaveTimes times = new LeaveTimes(rules.zone(), requests, reading::calendar);
        AttendanceReplay replay = new AttendanceReplay(rules, clock, times, requests);
        List<AttendanceRecord> records = replay.records(duty.assignments());
        return new PeopleResult.Attendance(
                clock.name(),
                clock.days().size(),
                AttendanceReplay.withoutShift(clock, duty).size(),
                records,
                Attendances.months(rules.attendance(), records),
                replay.refusals(),
                clock.skipped());
    }
}
