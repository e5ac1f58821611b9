package io.careline.handover;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Wants to let the giver go before he is relieved (rules H2, H11). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeavePost extends HandoverCommand permits ImmutableLeavePost {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.LEAVE_POST;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** Who stays on duty (rule R7): nobody unless it is set. */
    @Value.Default
    default PostCover cover() {
        return PostCover.nobody();
    }

    /** Nobody stays. */
    static LeavePost of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeavePost}. Not thread-safe. */
    class Builder extends ImmutableLeavePost.Builder {
        Builder() {}
    }
}
