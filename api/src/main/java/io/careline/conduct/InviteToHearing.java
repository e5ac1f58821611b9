package io.careline.conduct;

import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** Tells the agent when to come and be heard. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface InviteToHearing extends ConductCommand permits ImmutableInviteToHearing {
    @Override
    default ConductCommandType type() {
        return ConductCommandType.INVITE_TO_HEARING;
    }

    /** When; not in the past. */
    Instant at();

    /** The command with a time. */
    static InviteToHearing of(Instant at) {
        return builder().at(at).build();
    }

    /** Starts one; {@code at} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link InviteToHearing}. Not thread-safe. */
    class Builder extends ImmutableInviteToHearing.Builder {
        Builder() {}
    }
}
