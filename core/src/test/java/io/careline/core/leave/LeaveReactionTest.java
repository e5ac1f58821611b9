package io.careline.core.leave;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.reaction.StandardReactions;
import io.careline.core.roster.Rosters;
import io.careline.leave.DayHalf;
import io.careline.leave.LeaveSpan;
import io.careline.leave.ReportBack;
import io.careline.leave.RevokeLeave;
import io.careline.leave.StartLeave;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.PolicyVersion;
import io.careline.reaction.Reaction;
import io.careline.roster.AmendRoster;
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
                .filter(reaction -> reaction.lifecycle().equals("roster"))
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

    private final Lifecycle<Roster, RosterCommand, RosterEvent> rosters = Rosters.lifecycle(
            RosterPolicy.builder().version(PolicyVersion.of("desk", "1")).build());

    /** A published roster on which Ann and Bob work Tuesday to Thursday, once Ann's leave from Wednesday on is known. */
    private Roster withGaps(LeaveOffice desk) {
        Roster roster = rosters.initial(MARCH.value());
        DraftRoster.Builder draft = DraftRoster.builder()
                .horizon(RosterHorizon.of(LeaveOffice.march(1), 31))
                .zone(LeaveOffice.ZONE)
                .addShifts(LeaveOffice.DAY);
        for (int day = 3; day <= 5; day++) {
            draft.addAssignments(
                    LeaveOffice.shift(LeaveOffice.BOB, day, LeaveOffice.DAY),
                    LeaveOffice.shift(LeaveOffice.ANN, day, LeaveOffice.DAY));
        }
        roster = send(roster, draft.build());
        roster = send(roster, PublishRoster.builder().build());
        desk.accept(LeaveOffice.submit(
                        LeaveOffice.wish(LeaveOffice.march(4, 5)),
                        LeaveOffice.facts().addRosters(MARCH)))
                .as(LeaveOffice.SUE)
                .accept(LeaveOffice.approval());
        Reaction reaction = StandardReactions.all().to(desk.lastEnvelope()).get(0);
        assertThat(reaction.lifecycle()).isEqualTo(rosters.name());
        assertThat(reaction.aggregateId()).isEqualTo(MARCH.value());
        return send(roster, (RosterCommand) reaction.command());
    }

    private static List<String> gaps(Roster roster) {
        return roster.gaps().stream()
                .map(gap -> gap.agent() + " " + gap.open().date() + " " + gap.cause())
                .toList();
    }

    @Test
    void the_roster_shows_the_gap_when_the_command_arrives() {
        assertThat(gaps(withGaps(new LeaveOffice()))).containsExactly("ann 2026-03-04 leave", "ann 2026-03-05 leave");
    }

    private Roster returning(LeaveOffice desk, Roster roster) {
        return desk.probe().history().stream()
                .flatMap(event -> StandardReactions.returningShifts(List.of(roster)).to(event).stream())
                .map(reaction -> send(roster, (RosterCommand) reaction.command()))
                .findFirst()
                .orElse(roster);
    }

    @Test
    void leave_that_is_undone_gives_the_shifts_back_whose_gaps_are_open() {
        LeaveOffice desk = new LeaveOffice();
        Roster gone = withGaps(desk);
        desk.as(LeaveOffice.MAX).accept(RevokeLeave.of("a promotion"));
        Roster back = returning(desk, gone);
        assertThat(gaps(back)).isEmpty();
        assertThat(back.assignments()).hasSize(6);
        Roster filled = send(gone, AmendRoster.of(List.of(change(LeaveOffice.TOM, 4))));
        assertThat(gaps(filled)).containsExactly("ann 2026-03-05 leave");
        assertThat(returning(desk, filled).assignments())
                .contains(
                        LeaveOffice.shift(LeaveOffice.TOM, 4, LeaveOffice.DAY),
                        LeaveOffice.shift(LeaveOffice.ANN, 5, LeaveOffice.DAY))
                .doesNotContain(LeaveOffice.shift(LeaveOffice.ANN, 4, LeaveOffice.DAY));
    }

    @Test
    void who_has_another_shift_by_then_keeps_that() {
        LeaveOffice desk = new LeaveOffice();
        Roster gone = withGaps(desk);
        desk.as(LeaveOffice.MAX).accept(RevokeLeave.of("a promotion"));
        Roster back = returning(desk, gone);
        assertThat(returning(desk, back)).isSameAs(back);
    }

    @Test
    @DisplayName("L10: who is back early works the days again that were not taken")
    void who_is_back_early_works_the_rest() {
        LeaveOffice desk = new LeaveOffice();
        Roster gone = withGaps(desk);
        desk.at("2026-03-04T09:00").accept(StartLeave.of()).at("2026-03-05T08:00");
        desk.accept(ReportBack.builder()
                .taken(LeaveOffice.march(4, 4))
                .facts(LeaveOffice.facts().build())
                .build());
        assertThat(gaps(returning(desk, gone))).containsExactly("ann 2026-03-04 leave");
    }

    @Test
    void who_comes_back_fills_the_own_gap_and_not_a_colleagues() {
        Roster gone = send(
                withGaps(new LeaveOffice()),
                ReportAbsence.of(
                        RosterAbsence.of(LeaveOffice.BOB.id(), LeaveOffice.march(4), LeaveOffice.march(4)),
                        ChangeCause.SICKNESS));
        Roster bobBack = send(gone, AmendRoster.of(List.of(change(LeaveOffice.BOB, 4))));
        assertThat(gaps(bobBack)).containsExactly("ann 2026-03-04 leave", "ann 2026-03-05 leave");
    }

    private static RosterChange change(Actor agent, int day) {
        return RosterChange.builder()
                .agent(agent.id())
                .date(LeaveOffice.march(day))
                .to(LeaveOffice.DAY.code())
                .cause(ChangeCause.SICKNESS)
                .build();
    }

    private Roster send(Roster roster, RosterCommand command) {
        return rosters.apply(
                roster,
                rosters.decide(
                        roster,
                        command,
                        DecisionContext.of(
                                LeaveOffice.local("2026-03-01T09:00"),
                                LeaveOffice.MAX,
                                "command after " + roster.revision().version())));
    }
}
