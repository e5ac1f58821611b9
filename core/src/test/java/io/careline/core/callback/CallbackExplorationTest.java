package io.careline.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.callback.CallOutcome;
import io.careline.callback.Callback;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackCommandType;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackStatus;
import io.careline.core.json.CarelineJson;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Transition;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Walks through the callback life cycle by chance, with permitted and forbidden commands. */
class CallbackExplorationTest {
    private static final CarelineJson JSON = CarelineJson.standard();
    private static final Set<CallbackStatus> ENDED = EnumSet.range(CallbackStatus.COMPLETED, CallbackStatus.SUPPRESSED);
    private static final Set<CallbackStatus> WAITING =
            EnumSet.of(CallbackStatus.SCHEDULED, CallbackStatus.AWAITING_RETRY);

    @Property(tries = 300)
    @Label("whatever is sent, nothing is thrown, every row lands where it says and replay equals live")
    void any_sequence_of_commands_keeps_the_contract(@ForAll long seed) {
        walk(seed, 60, new HashSet<>());
    }

    @Test
    void every_row_of_the_table_is_walked_through() {
        Set<Transition> rows = new HashSet<>(Callbacks.lifecycle(CallbackDesk.POLICY, CallbackDesk.CALENDAR)
                .table()
                .transitions());
        rows.removeIf(CallbackExplorationTest::isNeverAccepted);
        for (long seed = 0; seed < 2000 && !rows.isEmpty(); seed++) {
            Set<Transition> exercised = new HashSet<>();
            walk(seed, 60, exercised);
            rows.removeAll(exercised);
        }
        assertThat(rows).isEmpty();
    }

    /** Rows that are there to say "it is so already": a timer's second or late message. */
    private static boolean isNeverAccepted(Transition row) {
        boolean isDueAlready = row.command() == CallbackCommandType.MARK_DUE && !WAITING.contains(row.source());
        boolean isTooLate = ENDED.contains(row.source())
                && (row.command() == CallbackCommandType.EXPIRE
                        || row.command() == CallbackCommandType.RECORD_PROMISE_BREACH);
        return isDueAlready || isTooLate;
    }

    private static void walk(long seed, int steps, Set<Transition> exercised) {
        CallbackCommands commands = new CallbackCommands(seed);
        CallbackDesk desk = new CallbackDesk();
        for (int step = 0; step < steps; step++) {
            desk.as(commands.actor()).after(commands.pause());
            desk.send(commands.of(likelyType(desk, commands), desk.now()));
            requireInvariants(desk.callback());
            requireSameFromJson(desk.callback());
            fireSomeDeadline(desk, commands);
            requireDeadlinesAreAccepted(desk);
            if (ENDED.contains(desk.callback().status()) && commands.isSeldom()) {
                exercised.addAll(desk.probe().exercised());
                desk = new CallbackDesk();
            }
        }
        exercised.addAll(desk.probe().exercised());
    }

    private static void fireSomeDeadline(CallbackDesk desk, CallbackCommands commands) {
        List<Deadline<CallbackCommand>> deadlines = desk.lifecycle().deadlines(desk.callback(), desk.context());
        if (!deadlines.isEmpty() && commands.isSeldom()) {
            desk.send(deadlines.get(0).command());
        }
    }

    /** Mostly something that is permitted, so that a walk gets anywhere. */
    private static CallbackCommandType likelyType(CallbackDesk desk, CallbackCommands commands) {
        CallbackCommandType type = commands.type();
        for (int i = 0; i < 8 && (!isPermitted(desk, type) || (isWayOut(type) && !commands.isSeldom())); i++) {
            type = commands.type();
        }
        return type;
    }

    private static boolean isWayOut(CallbackCommandType type) {
        return switch (type) {
            case CANCEL, SUPPRESS -> true;
            default -> false;
        };
    }

    private static boolean isPermitted(CallbackDesk desk, CallbackCommandType type) {
        return desk.lifecycle().permitted(desk.callback(), type, desk.context()).isAllowed();
    }

    private static void requireInvariants(Callback callback) {
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

    private static void requireSameFromJson(Callback callback) {
        assertThat(JSON.read(JSON.write(callback), Callback.class)).isEqualTo(callback);
    }

    /** The command a deadline names is refused before and accepted once it is due. */
    private static void requireDeadlinesAreAccepted(CallbackDesk desk) {
        for (Deadline<CallbackCommand> deadline : desk.lifecycle().deadlines(desk.callback(), desk.context())) {
            Instant late = deadline.dueAt().isAfter(desk.now()) ? deadline.dueAt() : desk.now();
            assertThat(decide(desk, deadline, late).isAccepted())
                    .as(deadline.toString())
                    .isTrue();
            assertThat(decide(desk, deadline, deadline.dueAt().minusSeconds(1)).isRejected())
                    .as(deadline.toString())
                    .isTrue();
        }
    }

    private static Decision<CallbackEvent> decide(CallbackDesk desk, Deadline<CallbackCommand> deadline, Instant at) {
        DecisionContext context = DecisionContext.of(at, CallbackDesk.TIMER, "timer-" + deadline.name());
        return desk.lifecycle().decide(desk.callback(), deadline.command(), context);
    }
}
