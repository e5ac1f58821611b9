package io.careline.examples.replay.people;

import io.careline.calendar.DayKind;
import io.careline.common.AgentId;
import io.careline.core.leave.LeaveCalendars;
import io.careline.examples.replay.run.PeopleRules;
import io.careline.leave.LeaveAccount;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveCalendar;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeaveRequestId;
import io.careline.leave.LeaveSubstitution;
import io.careline.leave.LeaveSuperior;
import io.careline.leave.LeaveView;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterHorizon;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is known beyond a request for leave: the line, the balance, the roster, and what else is asked for. */
record LeaveFactsReading(PeopleRules rules, Staff staff, DutyRoster duty, LeaveDesk leave, SwapDesk swaps) {
    /** How far around a request the days are looked at, for runs of free days. */
    private static final int AROUND = 31;

    LeaveFacts facts(LeaveRequestId id, LeaveApplication application, Instant now) {
        AgentId agent = application.agent();
        LocalDate first = application.span().firstDay();
        LocalDate last = application.span().lastDay();
        LeaveCalendar calendar = calendar(agent);
        LeaveFacts.Builder facts = LeaveFacts.builder();
        facts.line(staff.line(agent))
                .substitutions(substitutions(agent, now))
                .roles(staff.roles(agent))
                .hiredOn(Optional.ofNullable(staff.members().get(agent)).flatMap(StaffMember::hired))
                .requests(others(id, agent, now))
                .ledger(leave.balances().account(agent, application.leaveType()).map(LeaveAccount::ledger))
                .addRosters(DutyRoster.ID)
                .swappedShifts(swaps.taken(agent))
                .publicHolidays(holidays(first, last))
                .teamAway(away(agent, first, last));
        first.minusDays(AROUND).datesUntil(last.plusDays(AROUND)).forEach(date -> facts.addDays(calendar.day(date)));
        first.minusDays(1).datesUntil(last.plusDays(2)).forEach(date -> facts.addAllAssignments(duty.working(date)));
        return facts.build();
    }

    /** The agent's own days by the roster, and beyond it by the handbook's calendar. */
    LeaveCalendar calendar(AgentId agent) {
        RosterHorizon days = duty.horizon();
        return LeaveCalendars.of(
                duty.view(),
                agent,
                days.start(),
                days.end(),
                rules.holidays(),
                LeaveCalendars.of(rules.handbook().calendar(), rules.holidays()));
    }

    private List<LeaveView> others(LeaveRequestId id, AgentId agent, Instant now) {
        return leave.views(agent, now).stream()
                .filter(view -> !view.id().equals(id))
                .toList();
    }

    /** Superiors who are on leave are stood in for by those whom the staff file names. */
    private List<LeaveSubstitution> substitutions(AgentId agent, Instant now) {
        List<LeaveSubstitution> substitutions = new ArrayList<>();
        for (LeaveSuperior superior : staff.line(agent)) {
            Optional<AgentId> substitute = Optional.ofNullable(staff.members().get(superior.agent()))
                    .flatMap(StaffMember::substitute)
                    .filter(other -> !other.equals(superior.agent()));
            for (RosterAbsence absence : leave.absences(List.of(superior.agent()), now)) {
                substitute.ifPresent(other ->
                        substitutions.add(LeaveSubstitution.of(superior.agent(), other, absence.from(), absence.to())));
            }
        }
        return substitutions;
    }

    private Set<LocalDate> holidays(LocalDate first, LocalDate last) {
        Set<LocalDate> holidays = new LinkedHashSet<>();
        first.datesUntil(last.plusDays(1))
                .filter(date -> rules.holidays().day(date).kind() == DayKind.HOLIDAY)
                .forEach(holidays::add);
        return holidays;
    }

    private Map<LocalDate, Integer> away(AgentId agent, LocalDate first, LocalDate last) {
        Map<LocalDate, Integer> away = new LinkedHashMap<>();
        first.datesUntil(last.plusDays(1)).forEach(date -> away.put(date, duty.othersAway(agent, date)));
        return away;
    }
}
