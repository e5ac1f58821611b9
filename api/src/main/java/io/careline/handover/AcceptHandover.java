package io.careline.handover;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Puts the taker's name under it: the giver is relieved (rules H2, H8). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AcceptHandover extends HandoverCommand permits ImmutableAcceptHandover {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.ACCEPT;
    }

    /** What the taker wants noted; not blank. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> remarks();

    /** Whether both stand face to face (rule H8): yes unless it is set. */
    @Value.Default
    default boolean isInPerson() {
        return true;
    }

    /** Who is on duty beside the taker from now on (rule R7): nobody unless it is set. */
    @Value.Default
    default PostCover cover() {
        return PostCover.nobody();
    }

    /** Face to face, without remarks. */
    static AcceptHandover of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AcceptHandover}. Not thread-safe. */
    class Builder extends ImmutableAcceptHandover.Builder {
        Builder() {}
    }
}
