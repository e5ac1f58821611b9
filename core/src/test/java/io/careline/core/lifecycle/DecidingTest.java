package io.careline.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.common.DeskId;
import io.careline.core.lifecycle.Lamp.Act;
import io.careline.core.lifecycle.Lamp.Change;
import io.careline.core.lifecycle.Lamp.Kind;
import io.careline.core.lifecycle.Lamp.LampStatus;
import io.careline.core.lifecycle.Lamp.Order;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.CorrelationId;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.EventId;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Permission;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Role;
import org.junit.jupiter.api.Test;

class DecidingTest {
    private final Lifecycle<Lamp, Order, Change> lamps = Lamp.lifecycle();
    private final Lamp none = lamps.initial("hall");
    private final Lamp off = lamps.apply(none, lamps.decide(none, new Order(Act.INSTALL, 40), Lamp.context("c-1")));

    @Test
    void an_accepted_command_gives_its_events_and_findings() {
        Decision<Change> decision = lamps.decide(none, new Order(Act.INSTALL, 75), Lamp.context("c-1"));
        assertThat(decision.outcome()).isEqualTo(Decision.Outcome.ACCEPTED);
        assertThat(decision.events()).extracting(EventEnvelope::event).containsExactly(new Change(Kind.INSTALLED));
        assertThat(decision.findings()).containsExactly(Finding.of("lamp.bright"));
        assertThat(decision.rejections()).isEmpty();
    }

    @Test
    void the_envelope_says_everything_about_an_event() {
        Lifecycle<Lamp, Order, Change> versioned =
                Lamp.table().version(PolicyVersion.of("house", "7")).schema(2).build();
        DecisionContext context = DecisionContext.builder()
                .now(Lamp.NOON)
                .actor(Lamp.OWNER)
                .commandId(CommandId.of("c-2"))
                .correlationId(CorrelationId.of("night"))
                .deskId(DeskId.of("home"))
                .build();
        EventEnvelope<Change> broken = versioned
                .decide(off, new Order(Act.SWITCH_ON, 101), context)
                .events()
                .get(1);
        assertThat(broken)
                .isEqualTo(EventEnvelope.<Change>builder()
                        .eventId(EventId.of("c-2#2"))
                        .lifecycle("lamp")
                        .aggregateId("hall")
                        .version(3)
                        .time(Lamp.NOON)
                        .actor(AgentId.of("otto"))
                        .commandId(CommandId.of("c-2"))
                        .correlationId(CorrelationId.of("night"))
                        .deskId(DeskId.of("home"))
                        .policy(PolicyVersion.of("house", "7"))
                        .schema(2)
                        .event(new Change(Kind.BROKEN))
                        .build());
    }

    @Test
    void all_reasons_are_given_and_nothing_changes() {
        DecisionContext stranger = DecisionContext.of(Lamp.NOON, Actor.of("eve"), "c-2");
        Decision<Change> decision = lamps.decide(off, new Order(Act.SWITCH_ON, 0), stranger);
        assertThat(decision.isRejected()).isTrue();
        assertThat(decision.rejections()).extracting(Reason::code).containsExactly("lamp.not-yours", "lamp.no-power");
        assertThat(lamps.apply(off, decision)).isSameAs(off);
    }

    @Test
    void a_command_without_a_row_names_where_it_is_permitted() {
        Decision<Change> decision = lamps.decide(none, new Order(Act.SWITCH_OFF, 40), Lamp.context("c-1"));
        assertThat(decision.rejections().get(0).code()).isEqualTo("lifecycle.not-permitted");
        assertThat(decision.rejections().get(0).details().toString())
                .isEqualTo("{command=switch-off, permitted=OFF, ON, status=NONE}");
    }

    @Test
    void what_is_so_already_is_unchanged() {
        Decision<Change> decision = lamps.decide(off, new Order(Act.SWITCH_OFF, 40), Lamp.context("c-2"));
        assertThat(decision.isUnchanged()).isTrue();
        assertThat(decision.findings()).extracting(Reason::code).containsExactly("lifecycle.already-so");
        assertThat(decision.events()).isEmpty();
    }

    @Test
    void a_command_id_accepted_long_ago_is_unchanged_whatever_it_asks() {
        Lamp on = lamps.apply(off, lamps.decide(off, new Order(Act.SWITCH_ON, 40), Lamp.context("c-2")));
        Decision<Change> decision = lamps.decide(on, new Order(Act.SWITCH_OFF, 40), Lamp.context("c-1"));
        assertThat(decision.isUnchanged()).isTrue();
        assertThat(decision.findings()).extracting(Reason::code).containsExactly("lifecycle.repeated-command");
    }

    @Test
    void permitted_tells_every_command_without_its_content() {
        DecisionContext stranger = DecisionContext.of(Lamp.NOON, Actor.of("eve", Role.CUSTOMER), "c-2");
        assertThat(lamps.permitted(off, Lamp.context("c-2")))
                .extracting(Permission::isAllowed)
                .containsExactly(false, true, true, false);
        assertThat(lamps.permitted(off, Act.SWITCH_ON, stranger).rejections())
                .extracting(Reason::code)
                .containsExactly("lamp.not-yours");
        assertThat(lamps.permitted(off, Act.BREAK, stranger).rejections())
                .extracting(Reason::code)
                .containsExactly("lifecycle.not-permitted");
    }

    @Test
    void several_events_of_one_command_lead_to_the_last_ones_state() {
        Lamp broken = lamps.apply(off, lamps.decide(off, new Order(Act.SWITCH_ON, 101), Lamp.context("c-2")));
        assertThat(broken.status()).isEqualTo(LampStatus.BROKEN);
        assertThat(broken.revision().version()).isEqualTo(3);
        assertThat(broken.revision().commandIds()).containsExactly(CommandId.of("c-1"), CommandId.of("c-2"));
    }
}
