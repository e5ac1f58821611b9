package io.careline.swap;

import io.careline.common.Incubating;
import io.careline.roster.RosterChange;
import java.util.List;
import org.immutables.value.Value;

/** Notes that the roster has changed underneath a swap. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface VoidSwap extends SwapCommand permits ImmutableVoidSwap {
    @Override
    default SwapCommandType type() {
        return SwapCommandType.VOID;
    }

    /** What has changed in the roster. */
    List<RosterChange> changes();

    /** The command with the changes. */
    static VoidSwap of(List<RosterChange> changes) {
        return builder().changes(changes).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link VoidSwap}. Not thread-safe. */
    class Builder extends ImmutableVoidSwap.Builder {
        Builder() {}
    }
}
