package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Restoration;
import io.careline.reaction.Reaction;
import io.careline.reaction.Reactions;
import io.careline.roster.AmendRoster;
import io.careline.roster.Assignment;
import io.careline.roster.ChangeCause;
import io.careline.roster.CloseRoster;
import io.careline.roster.OpenShift;
import io.careline.roster.PublishRoster;
import io.careline.roster.ReviseRoster;
import io.careline.roster.Roster;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterId;
import io.careline.roster.RosterStatus;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftGap;
import io.careline.roster.ShiftGapFilled;
import io.careline.roster.ShiftGapOpened;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RosterLifeTest {
    private static final AgentId BOB = RosterDesk.AGENTS.get(1);
    private static final AgentId CAI = RosterDesk.AGENTS.get(2);

    private final RosterRoom room = new RosterRoom();

    @Test
    void a_roster_goes_from_the_draft_through_its_versions_to_its_end() {
        room.published();
        assertThat(room.state().publication()).isEqualTo(1);
        room.accept(AmendRoster.of(List.of(RosterRoom.change(2, 0, '.', 'D', ChangeCause.DEMAND))));
        assertThat(room.state().status()).isEqualTo(RosterStatus.AMENDED);
        assertThat(room.state().changes()).hasSize(1);
        room.accept(PublishRoster.of());
        assertThat(room.state().publication()).isEqualTo(2);
        assertThat(room.state().changes()).isEmpty();
        assertThat(room.send(PublishRoster.of()).isUnchanged()).isTrue();
        assertThat(room.as(RosterRoom.TIMER).at("2026-03-15T23:59").refusal(CloseRoster.of()))
                .containsExactly("roster.not-over");
        room.at("2026-03-16T00:00").accept(CloseRoster.of());
        assertThat(room.state().status()).isEqualTo(RosterStatus.CLOSED);
        assertThat(room.send(CloseRoster.of()).isUnchanged()).isTrue();
    }

    @Test
    void a_known_roster_is_to_be_closed_when_its_last_day_is_over() {
        assertThat(room.drafted().lifecycle().deadlines(room.state(), room.context()))
                .isEmpty();
        room.accept(PublishRoster.of());
        assertThat(room.lifecycle().deadlines(room.state(), room.context()))
                .extracting(deadline -> deadline.name() + " "
                        + LocalDateTime.ofInstant(deadline.dueAt(), LifecycleDesk.ZONE) + " "
                        + deadline.command().type().tag())
                .containsExactly("end 2026-03-16T00:00 close");
    }

    @Test
    @DisplayName("R13: the supervisor makes the roster; a program may pass changes on")
    void the_supervisor_makes_the_roster() {
        room.as(RosterRoom.ANN);
        assertThat(room.refusal(RosterRoom.week().build())).containsExactly("R13 roster.planner-needed");
        room.as(RosterRoom.BOSS).published().as(RosterRoom.TIMER);
        room.accept(AmendRoster.of(List.of(RosterRoom.change(0, 0, 'D', '.', ChangeCause.LEAVE))));
        assertThat(room.refusal(PublishRoster.of())).containsExactly("R13 roster.planner-needed");
    }

    @Test
    void a_draft_is_sound_and_all_its_faults_are_named() {
        List<Assignment> faulty = RosterDesk.roster("D......DN");

        assertThat(room.refusal(RosterRoom.week()
                        .shifts(List.of(RosterDesk.DAY))
                        .assignments(faulty)
                        .addAssignments(faulty.get(1))
                        .build()))
                .containsExactly("roster.day-outside", "roster.unknown-shift", "roster.assigned-twice");
        assertThat(room.refusal(RosterRoom.week()
                        .horizon(RosterHorizon.of(RosterDesk.MONDAY, 0))
                        .build()))
                .containsExactly("roster.horizon-invalid");
    }

    @Test
    void a_draft_is_replaced_and_the_same_one_changes_nothing() {
        room.drafted();
        assertThat(room.send(ReviseRoster.of(RosterRoom.ROSTER)).isUnchanged()).isTrue();
        assertThat(room.refusal(ReviseRoster.of(RosterDesk.roster("D")))).containsExactly("roster.day-outside");
        room.accept(ReviseRoster.of(RosterDesk.roster(".......D")));
        assertThat(room.letters(1)).containsExactly("D......");
    }

    @Test
    @DisplayName("R7: a night that nobody works is a finding when the roster becomes known, and so is a late one")
    void what_is_wrong_is_said_when_a_roster_becomes_known() {
        room.accept(RosterRoom.week()
                .assignments(RosterDesk.roster(".......DDDDDDD", ".......NNNNNN"))
                .build());
        assertThat(room.at("2026-03-04T00:01").findings(PublishRoster.of()))
                .containsExactly("roster.published-late", "R7 roster.night-unmanned");
    }

    @Test
    @DisplayName("R7: an absence opens a gap, an unmanned night is a finding at once, and whoever steps in fills it")
    void an_absence_opens_a_gap_that_is_filled() {
        room.published().as(RosterRoom.TIMER);
        ShiftGap tuesday = ShiftGap.of(
                OpenShift.of(RosterRoom.WEEK.start().plusDays(1), ShiftCode.NIGHT), BOB, ChangeCause.SICKNESS);

        assertThat(room.findings(RosterRoom.sick(1, 1, 2)))
                .containsExactly("R7 roster.night-unmanned", "R7 roster.night-unmanned");

        assertThat(room.state().gaps()).hasSize(2).startsWith(tuesday);
        assertThat(room.lastEvent()).isInstanceOf(ShiftGapOpened.class);
        assertThat(room.letters(2)).containsExactly("DDDDDDD", "N..NNNN");
        assertThat(room.send(RosterRoom.sick(1, 1, 2)).isUnchanged()).isTrue();
        room.as(RosterRoom.BOSS)
                .accept(AmendRoster.of(List.of(RosterRoom.change(2, 1, '.', 'N', ChangeCause.SICKNESS))));
        assertThat(room.lastEvent())
                .isEqualTo(ShiftGapFilled.builder().gap(tuesday).agent(CAI).build());
        assertThat(room.state().gaps()).hasSize(1);
        assertThat(room.findings(PublishRoster.of())).containsExactly("roster.gaps-open", "R7 roster.night-unmanned");
    }

    @Test
    void an_absence_during_the_draft_takes_the_shifts_out_and_opens_no_gap() {
        room.drafted().accept(RosterRoom.sick(0, 0, 0));
        assertThat(room.letters(1)).containsExactly(".DDDDDD");
        assertThat(room.state().gaps()).isEmpty();
        assertThat(room.send(RosterRoom.sick(2, 0, 0)).isUnchanged()).isTrue();
    }

    @Test
    @DisplayName("W3: a swap changes both agents' days or none of them")
    void a_swap_is_made_whole_or_not_at_all() {
        room.published().as(RosterRoom.TIMER);
        RosterChange ann = RosterRoom.change(0, 0, 'D', 'N', ChangeCause.SWAP);
        RosterChange bob = RosterRoom.change(1, 0, 'N', 'D', ChangeCause.SWAP);
        RosterChange stale = RosterRoom.change(1, 0, 'D', 'N', ChangeCause.SWAP);

        assertThat(room.refusal(AmendRoster.of(List.of(ann, stale)))).containsExactly("roster.changed-meanwhile");
        assertThat(room.letters(2)).containsExactly("DDDDDDD", "NNNNNNN");
        room.accept(AmendRoster.of(List.of(ann, bob)));
        assertThat(room.letters(2)).containsExactly("NDDDDDD", "DNNNNNN");
        assertThat(room.state().changes()).containsExactly(ann, bob);
    }

    @Test
    void every_change_names_its_cause_and_what_it_changes() {
        room.published();
        RosterChange unexplained = RosterChange.builder()
                .agent(CAI)
                .date(RosterRoom.WEEK.start().minusDays(1))
                .to(ShiftCode.of("dusk"))
                .build();

        assertThat(room.refusal(AmendRoster.of(List.of()))).containsExactly("roster.changes-missing");
        assertThat(room.refusal(AmendRoster.of(List.of(unexplained, unexplained))))
                .containsExactly(
                        "roster.cause-missing",
                        "roster.day-outside",
                        "roster.unknown-shift",
                        "roster.cause-missing",
                        "roster.changed-twice",
                        "roster.day-outside",
                        "roster.unknown-shift");
    }

    @Test
    void a_gap_can_be_answered_by_a_reaction_and_an_absence_can_come_from_one() {
        Reactions reactions = Reactions.builder()
                .on(
                        ShiftGapOpened.class,
                        (event, envelope) -> new Reactions.Answer(
                                envelope.lifecycle(),
                                envelope.aggregateId(),
                                AmendRoster.of(List.of(RosterChange.builder()
                                        .agent(CAI)
                                        .date(event.gap().open().date())
                                        .to(event.gap().open().shift())
                                        .cause(event.gap().cause())
                                        .build()))))
                .build();
        room.published().accept(RosterRoom.sick(0, 3, 3));
        EventEnvelope<?> gap = room.lastEnvelope();

        Reaction reaction = reactions.to(gap).get(0);

        assertThat(reaction.commandId()).isEqualTo(CommandId.following(gap.eventId(), 1));
        room.as(RosterRoom.TIMER).accept((AmendRoster) reaction.command());
        assertThat(room.letters(3)).containsExactly("DDD.DDD", "NNNNNNN", "...D...");
        assertThat(room.state().gaps()).isEmpty();
    }

    @Test
    void a_snapshot_is_completed_and_nothing_is_refused() {
        assertThat(findings(Roster.builder())).containsExactly("roster.not-drafted");
        assertThat(findings(Roster.builder().status(RosterStatus.PUBLISHED)))
                .containsExactly("roster.horizon-missing", "roster.zone-missing", "roster.publication-derived");
        Roster restored = restore(
                        Roster.builder().status(RosterStatus.PUBLISHED).assignments(RosterRoom.ROSTER))
                .state();
        assertThat(restored.horizon()).contains(RosterRoom.WEEK);
        assertThat(restored.zone()).contains(ZoneOffset.UTC);
        assertThat(restored.publication()).isEqualTo(1);
        assertThat(restored.view().orElseThrow().on(RosterRoom.WEEK.start())).hasSize(2);
    }

    private Restoration<Roster> restore(Roster.Builder snapshot) {
        DecisionContext context = room.context();
        return room.lifecycle().restore(snapshot.id(RosterId.of("R")).build(), context);
    }

    private List<String> findings(Roster.Builder snapshot) {
        return LifecycleDesk.rules(restore(snapshot).findings());
    }
}
