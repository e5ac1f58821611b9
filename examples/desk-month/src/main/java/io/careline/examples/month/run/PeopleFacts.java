package io.careline.examples.month.run;

import io.careline.calendar.DayKind;
import io.careline.common.AgentId;
import io.careline.common.Attributes;
import io.careline.core.calendar.Calendars;
import io.careline.core.handbook.Handbook;
import io.careline.core.leave.LeaveCalendars;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.input.StaffMember;
import io.careline.leave.ApproveLeave;
import io.careline.leave.LeaveAccount;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveCalendar;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveRequestId;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveStatus;
import io.careline.leave.LeaveSubmission;
import io.careline.leave.LeaveView;
import io.careline.port.HolidaySource;
import io.careline.roster.Assignment;
import io.careline.roster.Roster;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterId;
import io.careline.roster.RosterView;
import io.careline.swap.AcceptSwap;
import io.careline.swap.ApproveSwap;
import io.careline.swap.EndorseSwap;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapLeg;
import io.careline.swap.SwapRecord;
import io.careline.swap.SwapTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads what is known beyond a request for leave or a swap: the line, the balance, the roster, the register. */
final class PeopleFacts {
    /** How far around a request the days are looked at, for runs of free days. */
    private static final int AROUND = 31;

    private final Handbook handbook;
    private final Staff staff;
    private final MonthStores stores;
    private final Balances balances;
    private final HolidaySource holidays = Calendars.mainlandChina();
    private final RosterId roster;

    PeopleFacts(Handbook handbook, Staff staff, MonthStores stores, Balances balances, RosterId roster) {
        this.handbook = handbook;
        this.staff = staff;
        this.stores = stores;
        this.balances = balances;
        this.roster = roster;
    }

    private Optional<Roster> published() {
        return stores.roster(roster.value()).filter(one -> one.horizon().isPresent());
    }

    private RosterView view() {
        return published().flatMap(Roster::view).orElseGet(() -> RosterView.of(handbook.zone(), List.of()));
    }

    /** What the sender of a decision on leave cannot know, added to what was sent. */
    LeaveCommand complete(LeaveRequest request, LeaveCommand command) {
        if (command instanceof ApproveLeave approval) {
            return request.submission()
                    .map(LeaveSubmission::application)
                    .<LeaveCommand>map(application -> ApproveLeave.builder()
                            .facts(leave(request.id(), application))
                            .note(approval.note())
                            .attributes(approval.attributes())
                            .build())
                    .orElse(command);
        }
        return command;
    }

    /** The same of a decision on a swap. */
    SwapCommand complete(ShiftSwap swap, SwapCommand command) {
        Optional<SwapFacts> facts = swap.terms().map(terms -> swap(swap.id().value(), terms));
        Attributes attributes = command.attributes();
        if (command instanceof AcceptSwap) {
            return AcceptSwap.builder().facts(facts).attributes(attributes).build();
        }
        if (command instanceof EndorseSwap) {
            return EndorseSwap.builder().facts(facts).attributes(attributes).build();
        }
        return command instanceof ApproveSwap
                ? ApproveSwap.builder().facts(facts).attributes(attributes).build()
                : command;
    }

    LeaveFacts leave(LeaveRequestId id, LeaveApplication application) {
        AgentId agent = application.agent();
        LocalDate first = application.span().firstDay();
        LocalDate last = application.span().lastDay();
        LeaveCalendar calendar = calendar(agent);
        RosterView view = view();
        LeaveFacts.Builder facts = LeaveFacts.builder();
        facts.line(staff.line(agent))
                .roles(staff.actor(agent).roles())
                .hiredOn(staff.find(agent).flatMap(StaffMember::hired))
                .requests(others(id, agent))
                .ledger(balances.account(agent, application.leaveType()).map(LeaveAccount::ledger))
                .swappedShifts(taken(agent))
                .publicHolidays(holidays(first, last))
                .teamAway(away(agent, first, last));
        published().ifPresent(one -> facts.addRosters(one.id()));
        first.minusDays(AROUND).datesUntil(last.plusDays(AROUND)).forEach(date -> facts.addDays(calendar.day(date)));
        first.minusDays(1).datesUntil(last.plusDays(2)).forEach(date -> facts.addAllAssignments(view.on(date)));
        return facts.build();
    }

    /** The agent's own days by the roster, and beyond it by the handbook's calendar. */
    private LeaveCalendar calendar(AgentId agent) {
        LeaveCalendar beyond = LeaveCalendars.of(handbook.calendar(), holidays);
        Optional<RosterHorizon> horizon = published().flatMap(Roster::horizon);
        return horizon.isEmpty()
                ? beyond
                : LeaveCalendars.of(
                        view(), agent, horizon.get().start(), horizon.get().end(), holidays, beyond);
    }

    private List<LeaveView> others(LeaveRequestId id, AgentId agent) {
        List<LeaveView> views = new ArrayList<>();
        for (LeaveRequest request : stores.leave()) {
            if (!request.id().equals(id) && agent(request).filter(agent::equals).isPresent()) {
                request.submission()
                        .ifPresent(submission -> views.add(LeaveView.builder()
                                .id(request.id())
                                .leaveType(submission.application().leaveType())
                                .span(submission.application().span())
                                .status(request.status())
                                .count(submission.count())
                                .build()));
            }
        }
        return views;
    }

    private static Optional<AgentId> agent(LeaveRequest request) {
        return request.submission().map(LeaveSubmission::application).map(LeaveApplication::agent);
    }

    static boolean isInForce(LeaveRequest request) {
        return switch (request.status()) {
            case APPROVED, ONGOING, COMPLETED, REVOCATION_PENDING -> true;
            case NONE, DRAFT, PENDING, RETURNED, DECLINED, WITHDRAWN, EXPIRED, REVOKED -> false;
        };
    }

    /** The leave of some people, approved, or asked for too. */
    List<RosterAbsence> absences(Collection<AgentId> people, boolean isPendingToo) {
        List<RosterAbsence> absences = new ArrayList<>();
        for (LeaveRequest request : stores.leave()) {
            boolean counts = isInForce(request) || (isPendingToo && request.status() == LeaveStatus.PENDING);
            if (counts && agent(request).filter(people::contains).isPresent()) {
                LeaveSubmission submission = request.submission().orElseThrow();
                LeaveSpan span = submission.application().span();
                absences.add(RosterAbsence.of(submission.application().agent(), span.firstDay(), span.lastDay()));
            }
        }
        return absences;
    }

    private Map<LocalDate, Integer> away(AgentId agent, LocalDate first, LocalDate last) {
        Map<LocalDate, Integer> away = new TreeMap<>();
        List<AgentId> others = staff.rostered().stream()
                .map(StaffMember::agent)
                .filter(other -> !other.equals(agent))
                .toList();
        for (RosterAbsence absence : absences(others, false)) {
            first.datesUntil(last.plusDays(1))
                    .filter(date -> !date.isBefore(absence.from()) && !date.isAfter(absence.to()))
                    .forEach(date -> away.merge(date, 1, Integer::sum));
        }
        return away;
    }

    private Set<LocalDate> holidays(LocalDate first, LocalDate last) {
        Set<LocalDate> found = new LinkedHashSet<>();
        first.datesUntil(last.plusDays(1))
                .filter(date -> holidays.day(date).kind() == DayKind.HOLIDAY)
                .forEach(found::add);
        return found;
    }

    private Set<LocalDate> taken(AgentId agent) {
        Set<LocalDate> taken = new LinkedHashSet<>();
        for (ShiftSwap swap : stores.swaps()) {
            if (swap.isInForce()) {
                swap.terms().map(SwapTerms::legs).orElse(List.of()).stream()
                        .filter(leg -> leg.taker().equals(agent))
                        .map(SwapLeg::shift)
                        .forEach(shift -> taken.add(shift.date()));
            }
        }
        return taken;
    }

    SwapFacts swap(String id, SwapTerms terms) {
        SwapFacts.Builder facts = SwapFacts.from(view(), terms)
                .leave(absences(terms.people(), true))
                .teamLeads(staff.leads());
        for (LocalDate date : terms.days()) {
            facts.addAllHolidays(holidays(date, date));
        }
        published().map(Roster::gaps).orElse(List.of()).stream()
                .filter(gap -> terms.days().contains(gap.open().date()))
                .forEach(gap -> facts.addOpenShifts(gap.open()));
        for (ShiftSwap swap : stores.swaps()) {
            if (!swap.id().value().equals(id)) {
                SwapRecord.of(swap)
                        .filter(line -> terms.people().stream().anyMatch(line::concerns))
                        .ifPresent(facts::addRegister);
            }
        }
        return facts.build();
    }

    /** Somebody with a role that may sign swaps; empty if nobody has one. */
    Optional<AgentId> swapApprover() {
        return handbook.swapPolicy().approvers().stream()
                .flatMap(role -> staff.first(role).stream())
                .findFirst();
    }

    /** An agent's shifts as they stand, by date. */
    List<Assignment> shifts(AgentId agent) {
        return published().map(Roster::assignments).orElse(List.of()).stream()
                .filter(assignment -> assignment.agent().equals(agent))
                .sorted((one, other) -> one.date().compareTo(other.date()))
                .toList();
    }
}
