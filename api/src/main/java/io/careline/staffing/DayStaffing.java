package io.careline.staffing;

import io.careline.common.Incubating;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** What the contacts of a day need, slot by slot from midnight on. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface DayStaffing permits ImmutableDayStaffing {
    /** The day. */
    LocalDate date();

    /** The length of a slot: whole minutes that divide a day. */
    Duration slot();

    /** What each slot needs; one for each slot of 24 hours. */
    List<StaffingRequirement> requirements();

    /** The agents to schedule in each slot. */
    default AgentDemand demand() {
        return AgentDemand.of(
                date(),
                slot(),
                requirements().stream().map(StaffingRequirement::scheduled).toList());
    }

    /** Refuses slots that do not fill a day. */
    @Value.Check
    default void check() {
        Bounds.slots(slot(), requirements());
    }

    /** Starts one; {@code date}, {@code slot} and as many {@code requirements} as there are slots are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DayStaffing}. Not thread-safe. */
    class Builder extends ImmutableDayStaffing.Builder {
        Builder() {}
    }
}
