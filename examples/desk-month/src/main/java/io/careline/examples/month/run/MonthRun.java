package io.careline.examples.month.run;

import io.careline.common.AgentId;
import io.careline.core.handbook.Handbook;
import io.careline.examples.month.input.EventLine;
import io.careline.examples.month.input.LineFault;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.input.StaffMember;
import io.careline.examples.month.plan.MonthRoster;
import io.careline.leave.LeavePolicy;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Role;
import io.careline.roster.Assignment;
import io.careline.roster.DraftRoster;
import io.careline.roster.PublishRoster;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterId;
import io.careline.roster.RosterPolicy;
import io.careline.scorecard.CommissionStatement;
import io.careline.scorecard.WorkRecords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Replays the events of a month at a desk; the roster is made on the way, when it has to be published. */
public final class MonthRun {
    private final Handbook handbook;
    private final Staff staff;
    private final RosterHorizon month;
    private final List<LineFault> faults;
    private final MonthStores stores;
    private final Timeline timeline = new Timeline();
    private final Balances balances;
    private final PeopleFacts facts;
    private final MonthDesk desk;
    private final RosterId roster;
    private final LeaveWishes leave;
    private final MonthEnd end;

    /** A run of one month; lines that turn out to be of no use are added to the faults. */
    public MonthRun(Handbook handbook, Staff staff, RosterHorizon month, List<LineFault> faults) {
        this.handbook = handbook;
        this.staff = staff;
        this.month = month;
        this.faults = faults;
        this.roster = RosterId.of("R-" + month.start());
        this.balances = new Balances(leavePolicy(handbook), staff, month.start());
        this.desk = new MonthDesk(handbook, staff, balances, roster);
        this.stores = desk.stores();
        this.facts = desk.facts();
        this.leave = new LeaveWishes(desk, timeline, staff, stores, facts);
        this.end = new MonthEnd(handbook, staff, desk, timeline, month);
    }

    private static LeavePolicy leavePolicy(Handbook handbook) {
        return handbook.sections().contains("leave")
                ? handbook.leavePolicy()
                : LeavePolicy.builder()
                        .version(handbook.version())
                        .zone(handbook.zone())
                        .build();
    }

    /**
     * Runs the month.
     *
     * @param lines in the order of time
     * @param file where they come from, for faults
     * @param planning makes the roster, once it is known who is away
     * @return the roster as it was published
     */
    public MonthRoster run(List<EventLine> lines, String file, Function<List<RosterAbsence>, MonthRoster> planning) {
        RosterPolicy policy = RosterPolicy.builder().version(handbook.version()).build();
        Instant start = month.start().atStartOfDay(handbook.zone()).toInstant();
        Instant publication = start.minus(policy.publicationLead());
        LinePlayer player = new LinePlayer(desk, staff, leave, file, faults);
        lines.stream()
                .filter(line -> line.at().isBefore(publication))
                .forEach(line -> timeline.add(line.at(), () -> player.play(line)));
        timeline.runUntil(publication);
        desk.fire(publication);
        List<AgentId> agents = staff.rostered().stream().map(StaffMember::agent).toList();
        MonthRoster planned = planning.apply(facts.absences(agents, false));
        publish(planned, publication);
        TimeClock clock = new TimeClock(desk, timeline, staff, stores, facts, handbook.zone(), has("attendance"));
        player.others(wishes(planned, clock)::ask);
        end.plan();
        lines.stream()
                .filter(line -> !line.at().isBefore(publication) && !end.isAfter(line))
                .forEach(line -> timeline.add(line.at(), () -> player.play(line)));
        GapFiller gaps = new GapFiller(desk, stores, facts, planned, planner());
        for (int day = 0; day < month.days(); day++) {
            LocalDate date = month.start().plusDays(day);
            Instant opening = date.atStartOfDay(handbook.zone()).toInstant();
            timeline.add(opening, () -> {
                gaps.fill(date, opening);
                clock.open(on(date), date, opening);
            });
        }
        end.run(after(lines, player), player, records(lines));
        return planned;
    }

    private boolean has(String section) {
        return handbook.sections().contains(section);
    }

    private RosterWishes wishes(MonthRoster planned, TimeClock clock) {
        return new RosterWishes(
                new SwapWishes(desk, timeline, staff, stores, facts, planned, roster),
                clock,
                has("handovers")
                        ? Optional.of(new HandoverWishes(desk, timeline, staff, stores, handbook))
                        : Optional.empty());
    }

    private List<EventLine> after(List<EventLine> lines, LinePlayer player) {
        List<EventLine> after = new ArrayList<>();
        lines.stream()
                .filter(end::isAfter)
                .forEach(line ->
                        end.fault(line).ifPresentOrElse(fault -> player.fault(line, fault), () -> after.add(line)));
        return after;
    }

    private static WorkRecords records(List<EventLine> lines) {
        WorkRecords.Builder all = WorkRecords.builder();
        for (EventLine line : lines) {
            if (line instanceof EventLine.Recorded recorded) {
                WorkRecords records = recorded.records();
                all.addAllContacts(records.contacts())
                        .addAllReports(records.reports())
                        .addAllLogs(records.logs());
            }
        }
        return all.build();
    }

    private List<Assignment> on(LocalDate date) {
        return stores.rosters().get(0).assignments().stream()
                .filter(assignment -> assignment.date().equals(date))
                .toList();
    }

    private Actor planner() {
        return staff.first(Role.SUPERVISOR)
                .or(() -> staff.first(Role.MANAGER))
                .map(staff::actor)
                .orElse(MonthDesk.SYSTEM);
    }

    private void publish(MonthRoster planned, Instant at) {
        desk.send(
                "roster",
                roster.value(),
                DraftRoster.builder()
                        .horizon(month)
                        .zone(handbook.zone())
                        .shifts(planned.problems().get(0).shifts())
                        .assignments(planned.assignments())
                        .build(),
                at,
                planner(),
                0);
        desk.send("roster", roster.value(), PublishRoster.of(), at, planner(), 0);
    }

    /** What was decided. */
    public Tally tally() {
        return desk.tally();
    }

    /** The aggregates at the end. */
    public MonthStores stores() {
        return stores;
    }

    /** What leave everybody has left. */
    public Balances balances() {
        return balances;
    }

    /** What everybody's orders come to; empty where the handbook does not say what to make of orders. */
    public List<CommissionStatement> commission() {
        return end.commission();
    }

    /** What the handbook's report calendar asked for, by the due dates. */
    public List<DueReport> reports() {
        return end.reports();
    }
}
