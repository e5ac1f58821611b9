package io.careline.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.callback.CallOutcome;
import io.careline.callback.Callback;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackCommandType;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackStatus;
import io.careline.core.lifecycle.LifecycleExploration;
import io.careline.lifecycle.Transition;
import java.util.EnumSet;
import java.util.Set;

/** Walks through the callback life cycle by chance, with permitted and forbidden commands. */
class CallbackExplorationTest
        extends LifecycleExploration<Callback, CallbackCommand, CallbackEvent, CallbackCommandType, CallbackDesk> {
    private static final Set<CallbackStatus> ENDED = EnumSet.range(CallbackStatus.COMPLETED, CallbackStatus.SUPPRESSED);
    private static final Set<CallbackStatus> WAITING =
            EnumSet.of(CallbackStatus.SCHEDULED, CallbackStatus.AWAITING_RETRY);

    CallbackExplorationTest() {
        super(Callback.class);
    }

    @Override
    protected CallbackDesk desk() {
        return new CallbackDesk();
    }

    @Override
    protected CallbackCommands commands(long seed) {
        return new CallbackCommands(seed);
    }

    @Override
    protected boolean isEnded(Callback callback) {
        return ENDED.contains(callback.status());
    }

    @Override
    protected boolean isNeverAccepted(Transition row) {
        boolean isDueAlready = row.command() == CallbackCommandType.MARK_DUE && !WAITING.contains(row.source());
        boolean isTooLate = ENDED.contains(row.source())
                && (row.command() == CallbackCommandType.EXPIRE
                        || row.command() == CallbackCommandType.RECORD_PROMISE_BREACH);
        return isDueAlready || isTooLate;
    }

    @Override
    protected boolean isWayOut(CallbackCommandType type) {
        return switch (type) {
            case CANCEL, SUPPRESS -> true;
            default -> false;
        };
    }

    @Override
    protected void requireInvariants(Callback before, CallbackDesk desk) {
        Callback callback = desk.state();
        CallbackStatus status = callback.status();
        assertThat(callback.requestedAt().isPresent()).isEqualTo(status != CallbackStatus.NONE);
        assertThat(callback.dueAt().isPresent()).isEqualTo(WAITING.contains(status));
        assertThat(callback.offeredTo().isPresent()).isEqualTo(status == CallbackStatus.OFFERED);
        assertThat(callback.result().isPresent()).isEqualTo(status == CallbackStatus.COMPLETED);
        long inFlight = callback.attempts().stream()
                .filter(attempt -> attempt.outcome().isEmpty())
                .count();
        assertThat(inFlight).isEqualTo(status == CallbackStatus.DIALING ? 1 : 0);
        if (status == CallbackStatus.CONNECTED) {
            assertThat(callback.attempts())
                    .last()
                    .satisfies(last -> assertThat(last.outcome()).contains(CallOutcome.ANSWERED));
        }
        if (ENDED.contains(status)) {
            assertThat(callback.clocks().running()).isEmpty();
        }
    }
}
