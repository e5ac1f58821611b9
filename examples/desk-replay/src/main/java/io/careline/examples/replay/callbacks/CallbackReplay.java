package io.careline.examples.replay.callbacks;

import io.careline.callback.CallResult;
import io.careline.callback.Callback;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackCommandType;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackStatus;
import io.careline.callback.OpenCallback;
import io.careline.common.CustomerRef;
import io.careline.core.callback.Callbacks;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.journal.Course;
import io.careline.examples.replay.journal.Journal;
import io.careline.examples.replay.journal.JournalLine;
import io.careline.examples.replay.journal.Ledger;
import io.careline.examples.replay.journal.Verdict;
import io.careline.examples.replay.run.Shop;
import io.careline.lifecycle.Lifecycle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Replays a journal of callbacks by time, so that what is open for a customer is known when another is requested. */
public final class CallbackReplay {
    private final Journal journal;
    private final Shop shop;
    private final Lifecycle<Callback, CallbackCommand, CallbackEvent> lifecycle;
    private final Ledger ledger = new Ledger();
    private final Map<String, Course<Callback, CallbackCommand, CallbackEvent>> courses = new LinkedHashMap<>();
    private final Map<CustomerRef, List<Course<Callback, CallbackCommand, CallbackEvent>>> customers = new HashMap<>();
    private final Map<CallResult, Integer> results = new EnumMap<>(CallResult.class);

    private CallbackReplay(Journal journal, Shop shop) {
        this.journal = journal;
        this.shop = shop;
        this.lifecycle = Callbacks.lifecycle(shop.callbacks(), shop.calendar());
    }

    /**
     * Replays a journal.
     *
     * @throws io.careline.examples.replay.input.InputFault if a line cannot be used and lines are not to be skipped
     */
    public static CallbackResult of(Journal journal, Shop shop) {
        return new CallbackReplay(journal, shop).run();
    }

    private CallbackResult run() {
        for (JournalLine line : journal.lines()) {
            try {
                replay(line);
            } catch (LineFault fault) {
                journal.skipped().skip(fault);
            }
        }
        Instant end = journal.log().last();
        courses.values().forEach(course -> course.pass(end.plusNanos(1)));
        List<Callback> callbacks = courses.values().stream()
                .map(Course::state)
                .filter(callback -> callback.status() != CallbackStatus.NONE)
                .toList();
        PromiseReading reading = new PromiseReading(shop);
        List<Promise> promises = callbacks.stream()
                .flatMap(callback -> reading.promises(callback, end).stream())
                .toList();
        return new CallbackResult(journal, shop, ledger, callbacks, results, promises);
    }

    /** Being reached is due at the due time itself: an agent may dial in the very minute that was arranged. */
    private Course<Callback, CallbackCommand, CallbackEvent> course(String id) {
        return courses.computeIfAbsent(
                id, unused -> new Course<>(lifecycle, id, command -> command.type() == CallbackCommandType.MARK_DUE));
    }

    private void replay(JournalLine line) throws LineFault {
        CallbackCommands commands = new CallbackCommands(line, shop.zone());
        CallbackCommandType type = CallbackCommands.type(line);
        Optional<CustomerRef> customer =
                type == CallbackCommandType.REQUEST ? CallbackCommands.customer(line) : Optional.empty();
        Course<Callback, CallbackCommand, CallbackEvent> course = course(line.subject());
        Verdict verdict = course.send(commands.commands(open(customer, line.time())), line);
        ledger.add(line, verdict);
        if (verdict.isAccepted()) {
            customer.ifPresent(known -> customers
                    .computeIfAbsent(known, unused -> new ArrayList<>(1))
                    .add(course));
            count(type, commands);
        }
    }

    private void count(CallbackCommandType type, CallbackCommands commands) throws LineFault {
        if (type == CallbackCommandType.CONCLUDE_CALL) {
            commands.result().ifPresent(result -> results.merge(result, 1, Integer::sum));
        }
    }

    private List<OpenCallback> open(Optional<CustomerRef> customer, Instant now) {
        List<OpenCallback> open = new ArrayList<>();
        customer.map(customers::get).orElse(List.of()).forEach(course -> {
            course.pass(now);
            add(course.state(), open);
        });
        return open;
    }

    private void add(Callback callback, List<OpenCallback> open) {
        if (!lifecycle.table().isFinal(callback.status())) {
            callback.purpose()
                    .ifPresent(purpose -> open.add(OpenCallback.builder()
                            .id(callback.id())
                            .purpose(purpose)
                            .caseId(callback.caseId())
                            .build()));
        }
    }
}
