package io.careline.handover;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Lets the giver go to an emergency while somebody keeps the post (rule R7). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CallAway extends HandoverCommand permits ImmutableCallAway {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.CALL_AWAY;
    }

    /** The emergency; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** Who keeps the post: nobody unless it is set. */
    @Value.Default
    default PostCover cover() {
        return PostCover.nobody();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallAway}. Not thread-safe. */
    class Builder extends ImmutableCallAway.Builder {
        Builder() {}
    }
}
