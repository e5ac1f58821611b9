package io.careline.core.callback;

import static io.careline.core.callback.CallbackDesk.ANN;
import static io.careline.core.callback.CallbackDesk.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import io.careline.callback.CallClearance;
import io.careline.callback.CallCount;
import io.careline.callback.CallbackStatus;
import io.careline.callback.CustomerDialed;
import io.careline.callback.DeclineOffer;
import io.careline.callback.DialCustomer;
import io.careline.callback.MarkDue;
import io.careline.callback.NumberRef;
import io.careline.callback.OfferCallback;
import io.careline.callback.ScheduleCallback;
import io.careline.lifecycle.Reason;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DialingTest {
    private final CallbackDesk desk = new CallbackDesk();

    @Test
    void an_offer_that_is_declined_is_no_attempt() {
        desk.due().accept(OfferCallback.of(BOB)).accept(DeclineOffer.of());
        assertThat(desk.callback().status()).isEqualTo(CallbackStatus.DUE);
        assertThat(desk.callback().attempts()).isEmpty();
    }

    @Test
    void what_is_offered_to_one_agent_is_not_dialled_by_another() {
        desk.due().accept(OfferCallback.of(BOB)).as(ANN);
        assertThat(desk.refusal(CallbackDesk.dial())).containsExactly("callback.not-your-offer");
        desk.as(BOB).accept(CallbackDesk.dial());
        assertThat(desk.callback().owner()).contains(BOB);
    }

    @Test
    void dialling_is_an_attempt_with_its_agent_time_and_number() {
        desk.due()
                .accept(DialCustomer.builder()
                        .clearance(CallbackDesk.clearance().build())
                        .number(NumberRef.of("N-8"))
                        .build());
        assertThat(((CustomerDialed) desk.lastEvent()).attempt()).isEqualTo(1);
        assertThat(desk.callback().attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.agent()).isEqualTo(ANN.id());
            assertThat(attempt.dialedAt()).isEqualTo(desk.now());
            assertThat(attempt.number()).contains(NumberRef.of("N-8"));
            assertThat(attempt.outcome()).isEmpty();
        });
    }

    @Test
    void a_callback_has_one_call_in_flight() {
        desk.dialing();
        assertThat(desk.refusal(CallbackDesk.dial())).containsExactly("lifecycle.not-permitted");
        assertThat(desk.refusal(OfferCallback.of(BOB))).containsExactly("lifecycle.not-permitted");
    }

    @Test
    void the_customers_own_clock_counts_not_the_desks() {
        ZoneId newYork = ZoneId.of("America/New_York");
        desk.accept(CallbackDesk.reply().zone(newYork).build())
                .accept(ScheduleCallback.of(desk.now()))
                .at("2026-03-02T22:00")
                .accept(MarkDue.of())
                .at("2026-03-03T20:30");
        assertThat(desk.refusal(CallbackDesk.dial())).containsExactly("callback.outside-window");
        desk.at("2026-03-03T21:30").accept(CallbackDesk.dial());
    }

    @Test
    void windows_and_quiet_hours_are_told_apart() {
        desk.due().at("2026-03-02T12:30");
        assertThat(desk.refusal(CallbackDesk.dial())).containsExactly("callback.quiet-hours");
        desk.at("2026-03-02T21:00");
        assertThat(desk.lifecycle()
                        .decide(desk.callback(), CallbackDesk.dial(), desk.context())
                        .rejections())
                .extracting((Reason reason) -> reason.message(Locale.ENGLISH))
                .containsExactly("It is 2026-03-02T21:00 at the customer's place, outside the contact windows;"
                        + " calls are allowed from 2026-03-03T00:00:00Z.");
        desk.at("2026-03-02T20:59").accept(CallbackDesk.dial());
    }

    @Test
    void whoever_is_on_a_do_not_call_list_is_not_called() {
        desk.due();
        assertThat(desk.refusal(
                        DialCustomer.of(CallbackDesk.clearance().doNotCall(true).build())))
                .containsExactly("callback.do-not-call");
    }

    @Test
    void caps_for_the_customer_and_the_number_are_both_kept() {
        desk.due();
        assertThat(desk.refusal(DialCustomer.of(CallbackDesk.clearance()
                        .toContact(CallCount.of(7, desk.now().minus(Duration.ofDays(6))))
                        .toNumber(CallCount.of(3, desk.now().minus(Duration.ofHours(23))))
                        .build())))
                .containsExactly("callback.contact-cap-reached", "callback.number-cap-reached");
    }

    @Test
    void a_cap_begins_anew_when_its_period_is_over() {
        desk.due()
                .accept(DialCustomer.of(CallbackDesk.clearance()
                        .toContact(CallCount.of(7, desk.now().minus(Duration.ofDays(7))))
                        .toNumber(CallCount.of(2, desk.now()))
                        .build()));
    }

    @Test
    void what_was_not_counted_is_not_under_a_cap() {
        desk.due();
        assertThat(desk.refusal(DialCustomer.of(CallClearance.clear())))
                .containsExactly("callback.count-missing", "callback.count-missing");
    }

    @Test
    void it_can_be_too_late_to_offer_and_to_dial() {
        desk.due().after(Duration.ofDays(7));
        assertThat(desk.refusal(OfferCallback.of(ANN))).containsExactly("callback.expired");
        assertThat(desk.refusal(CallbackDesk.dial())).containsExactly("callback.expired");
    }

    @Test
    void every_reason_that_needs_no_content_is_known_beforehand() {
        desk.due().accept(OfferCallback.of(BOB)).after(Duration.ofDays(8)).at("2026-03-10T23:00");
        assertThat(desk.lifecycle()
                        .permitted(desk.callback(), CallbackDesk.dial().type(), desk.context())
                        .rejections())
                .extracting(Reason::code)
                .containsExactly("callback.expired", "callback.not-your-offer", "callback.outside-window");
    }
}
