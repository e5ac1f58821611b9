package io.careline.core.leave;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.reaction.StandardReactions;
import io.careline.core.roster.Rosters;
import io.careline.leave.DayHalf;
import io.careline.leave.LeaveSpan;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.PolicyVersion;
import io.careline.reaction.Reaction;
import io.careline.roster.ChangeCause;
import io.careline.roster.DraftRoster;
import io.careline.roster.PublishRoster;
import io.careline.roster.ReportAbsence;
import io.careline.roster.Roster;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterCommand;
import io.careline.roster.RosterEvent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterId;
import io.careline.roster.RosterPolicy;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What approved leave does to a roster. */
class LeaveReactionTest {
    private static final RosterId MARCH = RosterId.of("desk-2026-03");

    private static List<Reaction> reactions(LeaveSpan span) {
        LeaveOffice desk = new LeaveOffice()
                .accept(LeaveOffice.submit(
                        LeaveOffice.wish(span), LeaveOffice.facts().addRosters(MARCH)))
                .as(LeaveOffice.SUE)
                .accept(LeaveOffice.approval());
        return desk.probe().history().stream()
                .flatMap(event -> StandardReactions.all().to(event).stream())
                .toList();
    }

    private static ReportAbsence absence(int first, int last) {
        return ReportAbsence.of(
                RosterAbsence.of(LeaveOffice.ANN.id(), LeaveOffice.march(first), LeaveOffice.march(last)),
                ChangeCause.LEAVE);
    }

    @Test
    void approved_leave_takes_the_agent_off_the_roster_on_whole_days() {
        assertThat(reactions(LeaveOffice.march(4, 5)))
                .extracting(Reaction::command)
                .containsExactly(absence(4, 5));
        LeaveSpan halves = LeaveSpan.of(LeaveOffice.march(3), DayHalf.SECOND, LeaveOffice.march(5), DayHalf.FIRST);
        assertThat(reactions(halves)).extracting(Reaction::command).containsExactly(absence(4, 4));
        assertThat(reactions(LeaveSpan.halfDay(LeaveOffice.march(4), DayHalf.FIRST)))
                .isEmpty();
    }

    @Test
    @DisplayName("L6: the gap opens once the last level has approved, and not before")
    void the_gap_opens_once_all_have_approved() {
        LeaveOffice desk = new LeaveOffice()
                .accept(LeaveOffice.submit(
                        LeaveOffice.wish(LeaveOffice.march(4, 10)),
                        LeaveOffice.facts().addRosters(MARCH)))
                .as(LeaveOffice.SUE)
                .accept(LeaveOffice.approval());
        assertThat(desk.lastEvents()).containsExactly("approval-given");
        desk.as(LeaveOffice.DORA).accept(LeaveOffice.approval());
        assertThat(desk.lastEvents()).containsExactly("approval-given", "approved", "roster-gap-requested");
    }

    @Test
    void the_roster_shows_the_gap_when_the_command_arrives() {
        Lifecycle<Roster, RosterCommand, RosterEvent> rosters = Rosters.lifecycle(
                RosterPolicy.builder().version(PolicyVersion.of("desk", "1")).build());
        Roster roster = rosters.initial(MARCH.value());
        roster = send(
                rosters,
                roster,
                DraftRoster.builder()
                        .horizon(RosterHorizon.of(LeaveOffice.march(1), 31))
                        .zone(LeaveOffice.ZONE)
                        .addShifts(LeaveOffice.DAY)
                        .addAssignments(
                                LeaveOffice.shift(LeaveOffice.ANN, 3, LeaveOffice.DAY),
                                LeaveOffice.shift(LeaveOffice.ANN, 4, LeaveOffice.DAY))
                        .build(),
                "draft");
        roster = send(rosters, roster, PublishRoster.builder().build(), "publish");
        Reaction reaction = reactions(LeaveOffice.march(4, 5)).get(0);
        assertThat(reaction.lifecycle()).isEqualTo(rosters.name());
        assertThat(reaction.aggregateId()).isEqualTo(MARCH.value());
        roster = send(
                rosters,
                roster,
                (RosterCommand) reaction.command(),
                reaction.commandId().value());
        assertThat(roster.gaps()).extracting(gap -> gap.open().date()).containsExactly(LeaveOffice.march(4));
        assertThat(roster.gaps()).extracting(gap -> gap.cause()).containsExactly(ChangeCause.LEAVE);
    }

    private static Roster send(
            Lifecycle<Roster, RosterCommand, RosterEvent> rosters, Roster roster, RosterCommand command, String id) {
        return rosters.apply(
                roster,
                rosters.decide(
                        roster,
                        command,
                        DecisionContext.of(LeaveOffice.local("2026-03-01T09:00"), LeaveOffice.MAX, id)));
    }
}
