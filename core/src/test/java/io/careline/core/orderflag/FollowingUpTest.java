package io.careline.core.orderflag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.common.AgentId;
import io.careline.lifecycle.Decision;
import io.careline.orderflag.FollowUpDuty;
import io.careline.orderflag.FollowUpSource;
import io.careline.orderflag.PayOrder;
import io.careline.orderflag.TransferFollowUp;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowingUpTest {
    private final OrderDesk desk = new OrderDesk();

    private FollowUpDuty duty() {
        return desk.order().followUp().orElseThrow();
    }

    @Test
    @DisplayName("OF4: whose customer it is, follows up")
    void whose_customer_it_is_follows_up() {
        desk.send(OrderDesk.entry("2026-03-02T23:00").agent(AgentId.of("ann")).build());
        assertThat(duty()).isEqualTo(FollowUpDuty.of(FollowUpSource.OWN_CUSTOMER, AgentId.of("ann")));
    }

    @ParameterizedTest
    @DisplayName("K11: placed alone, it is that day's night shift's; after midnight, of the night shift still on")
    @CsvSource({
        "2026-03-01T10:00, nina",
        "2026-03-01T17:00, nina",
        "2026-03-01T23:59, nina",
        "2026-03-02T00:00, nina",
        "2026-03-02T00:59, nina",
        "2026-03-02T01:00, noel",
        "2026-03-02T16:59, noel",
        "2026-03-03T00:30, noel"
    })
    void an_order_placed_alone_is_the_night_shifts(String placedAt, String agent) {
        desk.send(OrderDesk.entry(placedAt).build());
        assertThat(duty()).isEqualTo(FollowUpDuty.of(FollowUpSource.NIGHT_SHIFT, AgentId.of(agent)));
    }

    @Test
    @DisplayName("OF4: without a night shift nobody follows up, and that is said")
    void without_a_night_shift_nobody_follows_up() {
        Decision<?> decision = desk.send(OrderDesk.entry("2026-02-10T10:00").build());
        assertThat(decision.isAccepted()).isTrue();
        assertThat(duty().source()).isEqualTo(FollowUpSource.UNASSIGNED);
        assertThat(duty().agent()).isEmpty();
        assertThat(duty().reasons())
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .containsExactly("No agent follows up: nobody works a night shift on 2026-02-10.");
        assertThat(OrderFlagDesk.codes(decision)).containsExactly("orderflag.follow-up-unassigned");
    }

    @Test
    @DisplayName("K11: a transfer needs a reason and notice")
    void a_transfer_needs_a_reason_and_notice() {
        desk.send(OrderDesk.entry("2026-03-02T10:00").build());
        assertThat(OrderFlagDesk.codes(desk.send(
                        TransferFollowUp.builder().agent(AgentId.of("ann")).build())))
                .containsExactly("orderflag.reason-missing", "orderflag.notice-missing");
        TransferFollowUp transfer = TransferFollowUp.builder()
                .agent(AgentId.of("ann"))
                .reason("noel is ill")
                .noticeGiven(true)
                .build();
        assertThat(desk.send(transfer).isAccepted()).isTrue();
        assertThat(duty()).isEqualTo(FollowUpDuty.of(FollowUpSource.TRANSFERRED, AgentId.of("ann")));
        assertThat(desk.send(transfer).isUnchanged()).isTrue();
    }

    @Test
    @DisplayName("OF4: to the end: it stays with the agent, and nobody takes over what is paid")
    void it_stays_with_the_agent_to_the_end() {
        desk.send(OrderDesk.entry("2026-03-01T10:00").build());
        desk.send(PayOrder.of());
        assertThat(duty().agent()).contains(AgentId.of("nina"));
        assertThat(OrderFlagDesk.codes(desk.send(
                        TransferFollowUp.builder().agent(AgentId.of("ann")).build())))
                .containsExactly("lifecycle.not-permitted");
    }

    @Test
    void a_duty_is_somebodys_or_has_a_reason() {
        assertThatThrownBy(() ->
                        FollowUpDuty.builder().source(FollowUpSource.UNASSIGNED).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FollowUpDuty.builder()
                        .source(FollowUpSource.NIGHT_SHIFT)
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
