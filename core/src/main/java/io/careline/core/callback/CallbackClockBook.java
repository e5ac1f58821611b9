package io.careline.core.callback;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockTrace;
import io.careline.calendar.ServiceClock;
import io.careline.callback.Callback;
import io.careline.callback.CallbackClock;
import io.careline.callback.CallbackPurpose;
import io.careline.core.calendar.ClockMarks;
import io.careline.core.calendar.ServiceClocks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which clocks a policy keeps on callbacks, by what a callback is for. */
final class CallbackClockBook {
    private final Map<ClockName, ServiceClock> general = new HashMap<>();
    private final Map<CallbackPurpose, Map<ClockName, ServiceClock>> byPurpose = new HashMap<>();

    CallbackClockBook(List<CallbackClock> rules, BusinessCalendar calendar) {
        for (CallbackClock rule : rules) {
            rule.purpose()
                    .map(purpose -> byPurpose.computeIfAbsent(purpose, unused -> new HashMap<>()))
                    .orElse(general)
                    .putIfAbsent(rule.policy().name(), ServiceClocks.of(rule.policy(), calendar));
        }
        for (Map<ClockName, ServiceClock> own : byPurpose.values()) {
            general.forEach(own::putIfAbsent);
        }
    }

    /** The clocks for one purpose: its own before the ones for all. */
    private Map<ClockName, ServiceClock> of(Optional<CallbackPurpose> purpose) {
        return purpose.map(byPurpose::get).orElse(general);
    }

    /** Begins the marks that one decision makes on a callback's clocks. */
    ClockMarks on(Callback callback) {
        return ClockMarks.on(of(callback.purpose()), callback.clocks());
    }

    /** Begins the marks on a callback that has no clocks yet. */
    ClockMarks onNew(CallbackPurpose purpose) {
        return ClockMarks.on(of(Optional.of(purpose)), ClockTrace.empty());
    }
}
