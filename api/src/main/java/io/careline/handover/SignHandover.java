package io.careline.handover;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Puts the giver's name under what he hands over (rules H8, H11). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SignHandover extends HandoverCommand permits ImmutableSignHandover {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.SIGN;
    }

    /** Whether both stand face to face (rule H8): yes unless it is set. */
    @Value.Default
    default boolean isInPerson() {
        return true;
    }

    /** Face to face. */
    static SignHandover of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SignHandover}. Not thread-safe. */
    class Builder extends ImmutableSignHandover.Builder {
        Builder() {}
    }
}
