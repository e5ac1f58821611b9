package io.careline.roster;

import io.careline.common.Incubating;
import java.util.List;
import org.immutables.value.Value;

/** Days of a known roster were changed. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterAmended extends RosterEvent permits ImmutableRosterAmended {
    @Override
    default RosterEventType type() {
        return RosterEventType.AMENDED;
    }

    /** The changes, each with its cause. */
    List<RosterChange> changes();

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterAmended}. Not thread-safe. */
    class Builder extends ImmutableRosterAmended.Builder {
        Builder() {}
    }
}
