package io.careline.examples.replay.callbacks;

import io.careline.calendar.ClockRun;
import io.careline.calendar.ServiceClock;
import io.careline.callback.Callback;
import io.careline.callback.CallbackClock;
import io.careline.core.calendar.ServiceClocks;
import io.careline.examples.replay.run.Shop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the promises from the clocks of callbacks; each callback starts a clock at most once. */
final class PromiseReading {
    private final Map<CallbackClock, ServiceClock> clocks = new LinkedHashMap<>();

    PromiseReading(Shop shop) {
        for (CallbackClock rule : shop.callbacks().clocks()) {
            clocks.put(rule, ServiceClocks.of(rule.policy(), shop.calendar()));
        }
    }

    List<Promise> promises(Callback callback, Instant end) {
        List<Promise> promises = new ArrayList<>();
        for (var name : callback.clocks().clocks()) {
            ClockRun run = callback.clocks().latest(name).orElseThrow();
            clocks.keySet().stream()
                    .filter(rule -> rule.policy().name().equals(name))
                    .filter(rule -> rule.purpose().isEmpty() || rule.purpose().equals(callback.purpose()))
                    .min(Comparator.comparing(rule -> rule.purpose().isEmpty()))
                    .map(clocks::get)
                    .ifPresent(clock -> promises.add(new Promise(
                            callback,
                            run,
                            clock.state(callback.clocks(), end),
                            clock.elapsed(callback.clocks(), end))));
        }
        return promises;
    }
}
