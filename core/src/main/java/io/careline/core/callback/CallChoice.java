package io.careline.core.callback;

import io.careline.callback.CallAgent;
import io.careline.callback.CallCriterion;
import io.careline.callback.CallbackReasons;
import io.careline.callback.NextCall;
import io.careline.lifecycle.Finding;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses among the first of each line that an agent may be served from: the best, and the next best. */
final class CallChoice {
    private final CallAgent agent;
    private final Instant now;
    private final CallOrder order;
    private final CustomerHours hours;
    private final Map<ZoneId, Instant> openAt = new HashMap<>();
    private final List<CallLine> seen = new ArrayList<>();
    private @Nullable WaitingCall best;
    private @Nullable WaitingCall second;

    CallChoice(CallAgent agent, Instant now, CallOrder order, CustomerHours hours) {
        this.agent = agent;
        this.now = now;
        this.order = order;
        this.hours = hours;
    }

    /** Looks at a line: the first two that are ready are all that can be best and next best. */
    void look(CallLine line) {
        if (!agent.skills().containsAll(line.key().skills())) {
            return;
        }
        seen.add(line);
        if (!line.readyAt().isAfter(now) && openAt(line).equals(now)) {
            WaitingCall first = line.calls().firstReady(now, null);
            if (first != null && consider(first)) {
                WaitingCall next = line.calls().firstReady(now, first);
                if (next != null) {
                    consider(next);
                }
            }
        }
    }

    private Instant openAt(CallLine line) {
        return openAt.computeIfAbsent(line.key().zone(), zone -> hours.next(zone, now));
    }

    /** Whether it is among the two best so far. The owner of what may be taken over meets it twice. */
    private boolean consider(WaitingCall call) {
        if (best == null) {
            best = call;
            return true;
        }
        if (order.compare(call, best) < 0) {
            second = call.id().equals(best.id()) ? second : best;
            best = call;
            return true;
        }
        if (call.id().equals(best.id())) {
            return true;
        }
        if (second == null || order.compare(call, second) < 0) {
            second = call;
            return true;
        }
        return false;
    }

    NextCall answer() {
        if (best == null) {
            return nothing();
        }
        NextCall.Builder answer = NextCall.builder();
        answer.callback(best.callback().id()).access(best.access()).addReasons(CallReasons.access(best));
        if (second == null) {
            return answer.addReasons(Finding.of(CallbackReasons.NEXT_WITHOUT_RIVAL))
                    .build();
        }
        Optional<CallCriterion> decided = order.decided(best, second);
        return answer.aheadOf(second.callback().id())
                .decidedBy(decided)
                .addReasons(CallReasons.ahead(best, second, decided))
                .build();
    }

    private NextCall nothing() {
        Instant earliest = Instant.MAX;
        for (CallLine line : seen) {
            Instant readyAt = readyAt(line);
            earliest = readyAt.isBefore(earliest) ? readyAt : earliest;
        }
        NextCall.Builder answer = NextCall.builder();
        return earliest.equals(Instant.MAX)
                ? answer.addReasons(Finding.of(CallbackReasons.NOTHING_TO_DIAL)).build()
                : answer.askAgainAt(earliest)
                        .addReasons(Finding.of(CallbackReasons.NOTHING_TO_DIAL_BEFORE)
                                .with("at", earliest))
                        .build();
    }

    /** When a line has something at the earliest; the far future if never. */
    private Instant readyAt(CallLine line) {
        Instant open = openAt(line);
        if (line.calls().firstReady(open, null) != null) {
            return open;
        }
        Instant readyAt = line.calls().nextReadyAt(open);
        return readyAt.equals(Instant.MAX) ? readyAt : hours.next(line.key().zone(), readyAt);
    }
}
