package io.careline.core.roster;

import io.careline.common.AgentId;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import io.careline.roster.Assignment;
import io.careline.roster.ChangeCause;
import io.careline.roster.DraftRoster;
import io.careline.roster.PublishRoster;
import io.careline.roster.ReportAbsence;
import io.careline.roster.Roster;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterCommand;
import io.careline.roster.RosterEvent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterPolicy;
import io.careline.roster.ShiftCode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where one roster lives: a week from Monday, 9 March 2026, that is to be known five days before. */
final class RosterRoom extends LifecycleDesk<Roster, RosterCommand, RosterEvent, RosterRoom> {
    static final Actor ANN = Actor.of("ann", Role.OFFICER);
    static final Actor BOSS = Actor.of("boss", Role.SUPERVISOR);
    static final Actor TIMER = Actor.of("timer", Role.SYSTEM);
    static final RosterHorizon WEEK = RosterHorizon.of(RosterDesk.MONDAY.plusDays(7), 7);
    static final RosterPolicy POLICY = RosterPolicy.builder()
            .version(PolicyVersion.of("taobao-shop", "1"))
            .publicationLead(Duration.ofDays(5))
            .build();

    /** Ann works the days, Bob the nights. */
    static final List<Assignment> ROSTER = RosterDesk.roster(".......DDDDDDD", ".......NNNNNNN");

    RosterRoom() {
        super(Rosters.lifecycle(POLICY), "desk-2026-11", BOSS);
    }

    @Override
    protected RosterRoom self() {
        return this;
    }

    static DraftRoster.Builder week() {
        return DraftRoster.builder().horizon(WEEK).zone(ZONE).addShifts(RosterDesk.DAY, RosterDesk.NIGHT);
    }

    RosterRoom drafted() {
        return accept(week().assignments(ROSTER).build());
    }

    RosterRoom published() {
        return drafted().accept(PublishRoster.of());
    }

    /** A day of an agent, from Monday on, that changes; a letter is a shift, a dot a day off. */
    static RosterChange change(int agent, int day, char from, char to, ChangeCause cause) {
        return RosterChange.builder()
                .agent(RosterDesk.AGENTS.get(agent))
                .date(WEEK.start().plusDays(day))
                .from(shift(from))
                .to(shift(to))
                .cause(cause)
                .build();
    }

    private static Optional<ShiftCode> shift(char letter) {
        return letter == '.' ? Optional.empty() : Optional.of(letter == 'D' ? ShiftCode.DAY : ShiftCode.NIGHT);
    }

    static ReportAbsence sick(int agent, int from, int to) {
        AgentId who = RosterDesk.AGENTS.get(agent);
        return ReportAbsence.of(
                RosterAbsence.of(who, WEEK.start().plusDays(from), WEEK.start().plusDays(to)), ChangeCause.SICKNESS);
    }

    /** The week of some agents as letters. */
    List<String> letters(int agents) {
        return RosterDesk.letters(state().assignments()).values().stream()
                .limit(agents)
                .map(row -> row.substring(7))
                .toList();
    }
}
