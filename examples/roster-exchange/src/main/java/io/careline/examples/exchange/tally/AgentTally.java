package io.careline.examples.exchange.tally;

import io.careline.common.AgentId;
import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRequest;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a roster comes to for one agent.
 *
 * @param agent who
 * @param minutes the paid time
 * @param contract the time that the contract asks for
 * @param shifts the shifts
 * @param nights the night shifts
 * @param weekends the weekends with a shift, Saturday and Sunday together
 * @param holidays the public holidays with a shift
 * @param asked the wishes
 * @param refused the wishes that are not granted
 */
public record AgentTally(
        RosterAgent agent,
        int minutes,
        ContractTime contract,
        int shifts,
        int nights,
        int weekends,
        int holidays,
        int asked,
        List<RosterRequest> refused) {
    /** Copies the list. */
    public AgentTally {
        refused = List.copyOf(refused);
    }

    /** How many wishes are granted. */
    public int granted() {
        return asked - refused.size();
    }

    /** A tally for each agent, in the problem's order. */
    public static List<AgentTally> of(RosterProblem problem, RosterGrid grid) {
        return problem.agents().stream().map(agent -> of(problem, grid, agent)).toList();
    }

    private static AgentTally of(RosterProblem problem, RosterGrid grid, RosterAgent agent) {
        AgentId id = agent.id();
        int minutes = 0;
        int shifts = 0;
        int nights = 0;
        int holidays = 0;
        Set<LocalDate> saturdays = new HashSet<>();
        for (LocalDate date : grid.days()) {
            List<ShiftType> worked = grid.on(id, date);
            minutes += worked.stream().mapToInt(ShiftType::paidMinutes).sum();
            shifts += worked.size();
            nights += (int) worked.stream().filter(ShiftType::isNight).count();
            if (!worked.isEmpty() && isWeekend(date)) {
                saturdays.add(date.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)));
            }
            if (!worked.isEmpty() && problem.holidays().contains(date)) {
                holidays++;
            }
        }
        List<RosterRequest> wishes = problem.requests().stream()
                .filter(wish -> wish.agent().equals(id))
                .toList();
        List<RosterRequest> refused =
                wishes.stream().filter(wish -> !isGranted(wish, grid)).toList();
        ContractTime contract = ContractTime.of(problem, agent);
        return new AgentTally(
                agent, minutes, contract, shifts, nights, saturdays.size(), holidays, wishes.size(), refused);
    }

    private static boolean isGranted(RosterRequest wish, RosterGrid grid) {
        Stream<ShiftCode> worked = grid.on(wish.agent(), wish.date()).stream().map(ShiftType::code);
        return wish.isWanted() ? worked.anyMatch(wish::isGrantedBy) : worked.allMatch(wish::isGrantedBy);
    }

    /** Whether a day is a Saturday or a Sunday. */
    public static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
