package io.careline.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.callback.CallAttempt;
import io.careline.callback.CallOutcome;
import io.careline.callback.Callback;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackCommandType;
import io.careline.callback.CallbackId;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.CallbackStatus;
import io.careline.callback.OfferCallback;
import io.careline.callback.ScheduleCallback;
import io.careline.common.CustomerRef;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Restoration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RestorationTest {
    private final CallbackDesk desk = new CallbackDesk();

    private static Callback.Builder snapshot(CallbackStatus status) {
        Callback.Builder snapshot = Callback.builder();
        snapshot.id(CallbackId.of("R-9")).status(status);
        return snapshot;
    }

    private Restoration<Callback> restore(Callback snapshot) {
        return desk.lifecycle().restore(snapshot, desk.context());
    }

    private List<String> findings(Callback snapshot) {
        return restore(snapshot).findings().stream().map(Reason::code).toList();
    }

    @Test
    void status_columns_are_enough_to_go_on() {
        Restoration<Callback> restored = restore(snapshot(CallbackStatus.SCHEDULED)
                .requestedAt(CallbackDesk.local("2026-02-27T17:50"))
                .customer(CustomerRef.of("K-1"))
                .zone(CallbackDesk.ZONE)
                .purpose(CallbackPurpose.REPLY_OWED)
                .build());
        assertThat(restored.findings())
                .extracting(Reason::code)
                .containsExactly("callback.due-time-missing", "callback.expiry-missing", "callback.clocks-derived");
        assertThat(desk.lifecycle().deadlines(restored.state(), desk.context()))
                .extracting(Deadline::name)
                .containsExactly("due", "reply", "expiry");
    }

    @Test
    void what_a_snapshot_lacks_is_found_and_nothing_is_refused() {
        assertThat(findings(snapshot(CallbackStatus.NONE).build())).containsExactly("callback.not-requested");
        assertThat(findings(snapshot(CallbackStatus.COMPLETED).build()))
                .containsExactly("callback.time-missing", "callback.customer-missing", "callback.zone-missing");
        assertThat(findings(snapshot(CallbackStatus.OFFERED).build()))
                .contains("callback.offer-missing", "callback.expiry-missing");
        assertThat(restore(snapshot(CallbackStatus.CONNECTED).build()).state().status())
                .isEqualTo(CallbackStatus.DUE);
    }

    @Test
    void a_callback_that_used_up_its_attempts_elsewhere_is_not_dialled_once_more() {
        CallAttempt attempt = CallAttempt.builder()
                .agent(CallbackDesk.ANN.id())
                .dialedAt(CallbackDesk.local("2026-03-01T10:00"))
                .outcome(CallOutcome.NO_ANSWER)
                .build();
        Callback.Builder used = snapshot(CallbackStatus.DUE);
        used.requestedAt(CallbackDesk.local("2026-02-27T17:50"))
                .customer(CustomerRef.of("K-1"))
                .zone(CallbackDesk.ZONE)
                .purpose(CallbackPurpose.REPLY_OWED)
                .expiresAt(CallbackDesk.local("2026-03-06T17:50"));
        assertThat(findings(used.attempts(Collections.nCopies(2, attempt)).build()))
                .containsExactly("callback.clocks-derived");
        Callback snapshot = used.attempts(Collections.nCopies(3, attempt)).build();
        assertThat(findings(snapshot)).containsExactly("callback.attempts-used", "callback.clocks-derived");
        Callback restored = restore(snapshot).state();
        for (CallbackCommand command :
                List.of(CallbackDesk.dial(), OfferCallback.of(CallbackDesk.ANN), ScheduleCallback.of(desk.now()))) {
            assertThat(desk.lifecycle()
                            .decide(restored, command, desk.context())
                            .rejections())
                    .extracting(Rejection::code)
                    .as(command.type().name())
                    .containsExactly("callback.attempts-used");
        }
        assertThat(desk.lifecycle()
                        .permitted(restored, CallbackCommandType.CANCEL, desk.context())
                        .isAllowed())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(CallbackStatus.class)
    void whatever_was_restored_can_be_decided_upon_without_an_exception(CallbackStatus status) {
        Callback restored = restore(snapshot(status).build()).state();
        CallbackCommands commands = new CallbackCommands(7);
        for (int i = 0; i < 200; i++) {
            assertThat(desk.lifecycle()
                            .decide(restored, commands.of(commands.type(), desk.now(), restored), desk.context()))
                    .isNotNull();
        }
    }

    @Test
    void a_sound_state_is_restored_as_it_is() {
        Callback live = desk.talked().callback();
        Restoration<Callback> restored = restore(live);
        assertThat(restored.state()).isEqualTo(live);
        assertThat(restored.findings()).isEmpty();
    }
}
