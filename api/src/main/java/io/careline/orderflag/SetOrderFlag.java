package io.careline.orderflag;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Writes the first remark on an order; its colour follows from the parts (rules OF1, OF2, OF8). Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface SetOrderFlag extends OrderFlagCommand permits ImmutableSetOrderFlag {
    @Override
    default OrderFlagCommandType type() {
        return OrderFlagCommandType.SET;
    }

    /** The remark's parts, in any order; at least one is demanded. */
    List<RemarkPart> parts();

    /** Where the flag is to be shown; empty if nowhere but here. */
    Set<Platform> platforms();

    /** The name beside the colour, for platforms that have such names. */
    Optional<String> tagName();

    /** The command with parts, for no platform. */
    static SetOrderFlag of(RemarkPart... parts) {
        return builder().addParts(parts).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SetOrderFlag}. Not thread-safe. */
    class Builder extends ImmutableSetOrderFlag.Builder {
        Builder() {}
    }
}
