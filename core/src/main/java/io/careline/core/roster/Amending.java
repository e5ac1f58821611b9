package io.careline.core.roster;

import io.careline.common.AgentId;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import io.careline.roster.AmendRoster;
import io.careline.roster.Assignment;
import io.careline.roster.OpenShift;
import io.careline.roster.ReportAbsence;
import io.careline.roster.Roster;
import io.careline.roster.RosterAmended;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterEvent;
import io.careline.roster.RosterReasons;
import io.careline.roster.RosterRevised;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftGap;
import io.careline.roster.ShiftGapFilled;
import io.careline.roster.ShiftGapOpened;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes of a roster that is known: all of a command or none, each with its cause; an absence leaves gaps. */
record Amending(OnDuty onDuty) {
    List<Rejection> isPossible(Roster roster, AmendRoster command, DecisionContext context) {
        if (command.changes().isEmpty()) {
            return List.of(Rejection.of(RosterReasons.CHANGES_MISSING));
        }
        List<Rejection> reasons = new ArrayList<>();
        Set<Map.Entry<AgentId, LocalDate>> changed = new HashSet<>();
        for (RosterChange change : command.changes()) {
            if (change.cause().isEmpty()) {
                reasons.add(of(RosterReasons.CAUSE_MISSING, change));
            }
            if (!changed.add(Map.entry(change.agent(), change.date()))) {
                reasons.add(of(RosterReasons.CHANGED_TWICE, change));
            }
            reasons.addAll(mismatches(roster, change));
        }
        return reasons;
    }

    private static List<Rejection> mismatches(Roster roster, RosterChange change) {
        List<Rejection> reasons = new ArrayList<>();
        String where = change.agent() + " " + change.date();
        if (!roster.horizon().orElseThrow().includes(change.date())) {
            reasons.add(Drafting.outside(change.date(), roster.horizon().orElseThrow(), where));
        }
        if (change.to().isPresent() && shift(roster, change.to().get()).isEmpty()) {
            reasons.add(Drafting.unknown(change.to().get(), where));
        }
        Optional<ShiftCode> now = roster.assignments().stream()
                .filter(assignment -> isAt(assignment, change))
                .map(assignment -> assignment.shift().code())
                .findFirst();
        if (!now.equals(change.from())) {
            reasons.add(of(RosterReasons.CHANGED_MEANWHILE, change)
                    .with("from", change.from().map(ShiftCode::value).orElse("-"))
                    .with("now", now.map(ShiftCode::value).orElse("-")));
        }
        return reasons;
    }

    private static Rejection of(String code, RosterChange change) {
        return Rejection.of(code).with("agent", change.agent()).with("date", change.date());
    }

    private static Optional<ShiftType> shift(Roster roster, ShiftCode code) {
        return roster.shifts().stream()
                .filter(shift -> shift.code().equals(code))
                .findFirst();
    }

    private static boolean isAt(Assignment assignment, RosterChange change) {
        return assignment.agent().equals(change.agent()) && assignment.date().equals(change.date());
    }

    List<Finding> findings(Roster roster, AmendRoster command, DecisionContext context) {
        return findings(roster, command.changes());
    }

    List<Finding> findings(Roster roster, ReportAbsence command, DecisionContext context) {
        return findings(roster, givenUp(roster, command));
    }

    private List<Finding> findings(Roster roster, List<RosterChange> changes) {
        List<LocalDate> days =
                changes.stream().map(RosterChange::date).distinct().sorted().toList();
        return onDuty.findings(roster.shifts(), after(roster, changes), days);
    }

    /** Who works when once some changes are made. */
    static List<Assignment> after(Roster roster, List<RosterChange> changes) {
        List<Assignment> after = new ArrayList<>(roster.assignments());
        for (RosterChange change : changes) {
            after.removeIf(assignment -> isAt(assignment, change));
            change.to()
                    .flatMap(code -> shift(roster, code))
                    .ifPresent(shift -> after.add(Assignment.of(change.agent(), change.date(), shift)));
        }
        return after;
    }

    List<RosterEvent> amend(Roster roster, AmendRoster command, DecisionContext context) {
        List<RosterEvent> events = new ArrayList<>();
        events.add(RosterAmended.builder()
                .changes(command.changes())
                .attributes(command.attributes())
                .build());
        List<RosterChange> filling = new ArrayList<>(command.changes());
        for (ShiftGap gap : ownFirst(roster.gaps(), filling)) {
            filling.stream()
                    .filter(change -> isFilling(change, gap))
                    .min(Comparator.comparing(change -> !change.agent().equals(gap.agent())))
                    .ifPresent(change -> {
                        filling.remove(change);
                        events.add(ShiftGapFilled.builder()
                                .gap(gap)
                                .agent(change.agent())
                                .attributes(command.attributes())
                                .build());
                    });
        }
        return events;
    }

    /** Who comes back fills the gap that he left, not that of a colleague on the same shift. */
    private static List<ShiftGap> ownFirst(List<ShiftGap> gaps, List<RosterChange> changes) {
        return gaps.stream()
                .sorted(Comparator.comparing(gap -> changes.stream()
                        .noneMatch(change -> change.agent().equals(gap.agent()) && isFilling(change, gap))))
                .toList();
    }

    private static boolean isFilling(RosterChange change, ShiftGap gap) {
        return change.date().equals(gap.open().date())
                && change.to().filter(gap.open().shift()::equals).isPresent();
    }

    /** What an absence takes out of a draft is no gap yet: the draft goes on being made. */
    List<RosterEvent> leaveOut(Roster roster, ReportAbsence command, DecisionContext context) {
        List<RosterChange> changes = givenUp(roster, command);
        return changes.isEmpty()
                ? List.of()
                : List.of(RosterRevised.builder()
                        .assignments(after(roster, changes))
                        .attributes(command.attributes())
                        .build());
    }

    /** Nothing happens if the agent has no shift on those days. */
    List<RosterEvent> giveUp(Roster roster, ReportAbsence command, DecisionContext context) {
        List<RosterEvent> events = new ArrayList<>();
        List<RosterChange> changes = givenUp(roster, command);
        if (!changes.isEmpty()) {
            events.add(RosterAmended.builder()
                    .changes(changes)
                    .attributes(command.attributes())
                    .build());
        }
        for (RosterChange change : changes) {
            OpenShift open = OpenShift.of(change.date(), change.from().orElseThrow());
            events.add(ShiftGapOpened.builder()
                    .gap(ShiftGap.of(open, change.agent(), command.cause()))
                    .attributes(command.attributes())
                    .build());
        }
        return events;
    }

    private static List<RosterChange> givenUp(Roster roster, ReportAbsence command) {
        return roster.assignments().stream()
                .filter(command.absence()::includes)
                .map(assignment -> RosterChange.builder()
                        .agent(assignment.agent())
                        .date(assignment.date())
                        .from(assignment.shift().code())
                        .cause(command.cause())
                        .build())
                .toList();
    }
}
