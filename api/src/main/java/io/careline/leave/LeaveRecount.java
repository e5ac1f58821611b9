package io.careline.leave;

import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/** What changed when leave was counted again under another calendar. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveRecount permits ImmutableLeaveRecount {
    /** The request. */
    LeaveRequestId request();

    /** What was counted before. */
    LeaveCount before();

    /** What is counted now; other than before. */
    LeaveCount after();

    /** How much more is charged now; negative if it is less, zero if only the dates changed. */
    default LeaveAmount difference() {
        return after().amount().minus(before().amount());
    }

    /** The dates that count otherwise, by date; empty if only the amount's measure or step is another. */
    default List<LocalDate> changedDays() {
        Set<LeavePortion> changed = new HashSet<>(before().portions());
        Set<LeavePortion> now = new HashSet<>(after().portions());
        Set<LeavePortion> same = new HashSet<>(changed);
        same.retainAll(now);
        changed.addAll(now);
        changed.removeAll(same);
        TreeSet<LocalDate> dates = new TreeSet<>();
        changed.forEach(portion -> dates.add(portion.date()));
        return List.copyOf(dates);
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveRecount}. Not thread-safe. */
    class Builder extends ImmutableLeaveRecount.Builder {
        Builder() {}
    }
}
