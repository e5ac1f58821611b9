package io.careline.core.handbook;

import io.careline.calendar.WeeklyHours;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.VisitInterval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a handbook says of callbacks, as far as it has been read. */
final class CallbackSection {
    final CallbackPolicy.Builder policy = CallbackPolicy.builder();

    @Nullable String calendar;

    @Nullable WeeklyHours contactWindows;

    @Nullable WeeklyHours quietHours;

    boolean isAfterSolvedComplaints;
    List<VisitInterval> visits = List.of();
}
