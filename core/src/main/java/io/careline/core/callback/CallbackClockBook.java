package io.careline.core.callback;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockTrace;
import io.careline.calendar.ServiceClock;
import io.careline.callback.Callback;
import io.careline.callback.CallbackClock;
import io.careline.callback.CallbackPurpose;
import io.careline.core.calendar.ServiceClocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which clocks a policy keeps on callbacks, and which of them counts for one callback. */
final class CallbackClockBook {
    private record Entry(CallbackClock rule, ServiceClock clock) {
        private boolean isNamed(ClockName name) {
            return rule.policy().name().equals(name);
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    CallbackClockBook(List<CallbackClock> rules, BusinessCalendar calendar) {
        for (CallbackClock rule : rules) {
            entries.add(new Entry(rule, ServiceClocks.of(rule.policy(), calendar)));
        }
    }

    /** The clock under a name for one purpose: its own before the one for all; null if there is none. */
    @Nullable ServiceClock find(ClockName name, Optional<CallbackPurpose> purpose) {
        ServiceClock general = null;
        for (Entry entry : entries) {
            if (entry.isNamed(name) && entry.rule.purpose().isEmpty() && general == null) {
                general = entry.clock;
            }
            if (entry.isNamed(name)
                    && purpose.isPresent()
                    && entry.rule.purpose().equals(purpose)) {
                return entry.clock;
            }
        }
        return general;
    }

    /** Begins the marks that one decision makes on a callback's clocks. */
    CallbackClockMarks on(Callback callback) {
        return new CallbackClockMarks(this, callback.clocks(), callback.purpose());
    }

    /** Begins the marks on a callback that has no clocks yet. */
    CallbackClockMarks onNew(CallbackPurpose purpose) {
        return new CallbackClockMarks(this, ClockTrace.empty(), Optional.of(purpose));
    }
}
