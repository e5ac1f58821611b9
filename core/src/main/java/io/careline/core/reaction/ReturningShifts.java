package io.careline.core.reaction;

import io.careline.common.AgentId;
import io.careline.leave.LeaveRevoked;
import io.careline.leave.LeaveShortened;
import io.careline.leave.LeaveSpan;
import io.careline.reaction.Reactions;
import io.careline.roster.AmendRoster;
import io.careline.roster.Roster;
import io.careline.roster.RosterChange;
import io.careline.roster.ShiftGap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Gives agents back the shifts that leave took off a roster, where the gap is open still and the day is free. */
record ReturningShifts(List<Roster> rosters) {
    List<Reactions.Answer> after(LeaveRevoked event) {
        return after(event.agent(), date -> LeaveSpans.isWhole(event.span(), date));
    }

    List<Reactions.Answer> after(LeaveShortened event) {
        LeaveSpan taken = event.span();
        return after(
                event.agent(),
                date -> LeaveSpans.isWhole(event.approvedSpan(), date) && !LeaveSpans.isWhole(taken, date));
    }

    private List<Reactions.Answer> after(AgentId agent, Predicate<LocalDate> isBack) {
        List<Reactions.Answer> answers = new ArrayList<>();
        for (Roster roster : rosters) {
            List<RosterChange> changes = changes(roster, agent, isBack);
            if (!changes.isEmpty()) {
                answers.add(new Reactions.Answer("roster", roster.id().value(), AmendRoster.of(changes)));
            }
        }
        return List.copyOf(answers);
    }

    /** An agent has one shift a day: who was given another one meanwhile keeps that. */
    private static List<RosterChange> changes(Roster roster, AgentId agent, Predicate<LocalDate> isBack) {
        Set<LocalDate> taken = new HashSet<>();
        roster.assignments().stream()
                .filter(shift -> shift.agent().equals(agent))
                .forEach(shift -> taken.add(shift.date()));
        List<RosterChange> changes = new ArrayList<>();
        for (ShiftGap gap : roster.gaps()) {
            LocalDate date = gap.open().date();
            if (gap.agent().equals(agent) && isBack.test(date) && taken.add(date)) {
                changes.add(RosterChange.builder()
                        .agent(agent)
                        .date(date)
                        .to(gap.open().shift())
                        .cause(gap.cause())
                        .build());
            }
        }
        return changes;
    }
}
