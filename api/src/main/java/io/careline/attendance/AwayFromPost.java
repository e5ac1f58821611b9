package io.careline.attendance;

import io.careline.calendar.OpenInterval;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** An interval in which an agent who had come was away from the post (rules A3, R14). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AwayFromPost permits ImmutableAwayFromPost {
    /** From leaving the post to being back. */
    OpenInterval interval();

    /** Whether the duty manager had agreed (rule R14): it then does not count. */
    @Value.Default
    default boolean isApproved() {
        return false;
    }

    /** Why, in words. */
    Optional<String> reason();

    /** Starts one; {@code interval} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AwayFromPost}. Not thread-safe. */
    class Builder extends ImmutableAwayFromPost.Builder {
        Builder() {}
    }
}
