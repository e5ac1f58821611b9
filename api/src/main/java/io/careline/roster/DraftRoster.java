package io.careline.roster;

import io.careline.common.Incubating;
import java.time.ZoneId;
import java.util.List;
import org.immutables.value.Value;

/** Starts a roster. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface DraftRoster extends RosterCommand permits ImmutableDraftRoster {
    @Override
    default RosterCommandType type() {
        return RosterCommandType.DRAFT;
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

    /** Assembles a {@link DraftRoster}. Not thread-safe. */
    class Builder extends ImmutableDraftRoster.Builder {
        Builder() {}
    }
}
