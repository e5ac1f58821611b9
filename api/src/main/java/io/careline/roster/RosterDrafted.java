package io.careline.roster;

import io.careline.common.Incubating;
import java.time.ZoneId;
import java.util.List;
import org.immutables.value.Value;

/** A roster was started. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterDrafted extends RosterEvent permits ImmutableRosterDrafted {
    @Override
    default RosterEventType type() {
        return RosterEventType.DRAFTED;
    }

    /** The days it is for. */
    RosterHorizon horizon();

    /** The zone of its days and hours. */
    ZoneId zone();

    /** The shifts that can be worked. */
    List<ShiftType> shifts();

    /** Who works which shift when. */
    List<Assignment> assignments();

    /** Starts one; {@code horizon} and {@code zone} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterDrafted}. Not thread-safe. */
    class Builder extends ImmutableRosterDrafted.Builder {
        Builder() {}
    }
}
