package io.careline.examples.replay.people;

import io.careline.attendance.AttendanceRecord;
import io.careline.core.attendance.Attendances;
import io.careline.core.labour.LabourRules;
import io.careline.core.reaction.StandardReactions;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.replay.journal.Journal;
import io.careline.examples.replay.journal.JournalLine;
import io.careline.examples.replay.roster.Roster;
import io.careline.examples.replay.run.PeopleRules;
import io.careline.handover.Handover;
import io.careline.leave.LeaveRequest;
import io.careline.swap.ShiftSwap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Replays a desk's leave, swaps and handovers by time on one roster, and then what its time clock says of the shifts. */
public final class PeopleReplay {
    private final PeopleRules rules;
    private final Staff staff;
    private final Roster roster;
    private final DutyRoster duty;
    private final LeaveDesk leave;
    private final SwapDesk swaps;
    private final HandoverDesk handovers;
    private final NightComplaints complaints;
    private final AttendanceReplay attendance;
    private final LeaveFactsReading reading;
    private final PeopleReactions reactions = new PeopleReactions();

    /**
     * A desk before anything was asked for.
     *
     * @throws io.careline.examples.replay.input.InputFault if nobody could publish its roster
     */
    public PeopleReplay(PeopleRules rules, Staff staff, Roster roster) {
        this.rules = rules;
        this.staff = staff;
        this.roster = roster;
        this.duty = new DutyRoster(rules, roster);
        this.leave = new LeaveDesk(rules, staff, duty.horizon().start(), reactions::on);
        this.swaps = new SwapDesk(rules, staff, duty, reactions::on);
        this.handovers = new HandoverDesk(rules, staff, duty, reactions::on);
        this.complaints = new NightComplaints(rules);
        this.attendance = new AttendanceReplay(rules, staff);
        this.reading = new LeaveFactsReading(rules, staff, duty, leave, swaps);
        duty.listen(reactions::on);
        reactions
                .ask(StandardReactions::all)
                .ask(() -> StandardReactions.returningShifts(List.of(duty.roster())))
                .ask(() -> StandardReactions.voidingSwaps(swaps.swaps()))
                .route("roster", duty::receive)
                .route("swap", swaps::receive)
                .route("attendance", attendance::receive)
                .route("complaint", complaints::receive);
    }

    /** Sends a line to the desk that it is for. */
    @FunctionalInterface
    private interface Sender {
        void send(JournalLine line) throws LineFault;
    }

    /** A line, who takes it, and the file that it is in. */
    private record Entry(JournalLine line, Sender sender, SkippedLines skipped) {}

    /**
     * Replays what was asked for, and what the time clock recorded.
     *
     * @throws io.careline.examples.replay.input.InputFault if a line cannot be used and lines are not to be skipped
     */
    public PeopleResult run(PeopleJournals journals) {
        for (Entry entry : entries(journals)) {
            try {
                entry.sender().send(entry.line());
            } catch (LineFault fault) {
                entry.skipped().skip(fault);
            }
        }
        Instant end = end(journals);
        List<LeaveRequest> requests = leave.end(end);
        journals.clock()
                .ifPresent(times ->
                        swaps.work(leg -> times.line(leg.taker(), leg.shift().date())
                                .flatMap(ClockIn::in)
                                .isPresent()));
        List<ShiftSwap> swapped = swaps.end(end);
        List<Handover> handedOver = handovers.end(end);
        return new PeopleResult(
                rules,
                staff,
                roster,
                duty,
                journals.leave()
                        .map(journal -> new PeopleResult.Leave(
                                journal,
                                leave.ledger(),
                                requests,
                                leave.balances().accounts())),
                journals.swaps().map(journal -> new PeopleResult.Swapping(journal, swaps.ledger(), swapped)),
                journals.handovers()
                        .map(journal -> new PeopleResult.HandingOver(
                                journal,
                                handovers.ledger(),
                                handedOver,
                                handovers.events(),
                                handovers.unanswered(),
                                complaints.complaints())),
                journals.clock().map(this::attended),
                LabourRules.review(rules.labour(), LabourRules.inRoster(duty.view(), duty.horizon())),
                reactions.refusals());
    }

    /** The lines of all journals by time; at one time those on leave first, then swaps. */
    private List<Entry> entries(PeopleJournals journals) {
        List<Entry> entries = new ArrayList<>();
        add(entries, journals.leave(), line -> leave.send(line, reading));
        add(entries, journals.swaps(), line -> swaps.send(line, leave));
        add(entries, journals.handovers(), handovers::send);
        entries.sort(Comparator.comparing(entry -> entry.line().time()));
        return entries;
    }

    private static void add(List<Entry> entries, Optional<Journal> journal, Sender sender) {
        journal.ifPresent(known ->
                known.lines().forEach(line -> entries.add(new Entry(line, sender, known.skipped()))));
    }

    private Instant end(PeopleJournals journals) {
        return Stream.of(
                        journals.leave().map(journal -> journal.log().last()),
                        journals.swaps().map(journal -> journal.log().last()),
                        journals.handovers().map(journal -> journal.log().last()),
                        journals.clock()
                                .map(times -> times.last()
                                        .plusDays(1)
                                        .atStartOfDay(rules.zone())
                                        .toInstant()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private PeopleResult.Attendance attended(TimeClock clock) {
        List<AttendanceRecord> records = attendance.records(clock, duty.assignments());
        return new PeopleResult.Attendance(
                clock.name(),
                clock.days().size(),
                AttendanceReplay.withoutShift(clock, duty).size(),
                records,
                Attendances.months(rules.attendance(), records),
                attendance.refusals(),
                clock.skipped());
    }
}
