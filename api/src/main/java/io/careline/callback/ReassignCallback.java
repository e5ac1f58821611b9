package io.careline.callback;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.lifecycle.Actor;
import java.util.Optional;
import org.immutables.value.Value;

/** Gives a callback to another owner; the one before is to be told (rules CP12, CB7). Immutable and thread-safe. */
@Value.Immutable
public sealed interface ReassignCallback extends CallbackCommand permits ImmutableReassignCallback {
    @Override
    default CallbackCommandType type() {
        return CallbackCommandType.REASSIGN;
    }

    /** Who is to call now. */
    Actor assignee();

    /** Why; a missing or blank one is refused. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with assignee and reason. */
    static ReassignCallback of(Actor assignee, String reason) {
        return builder().assignee(assignee).reason(reason).build();
    }

    /** Starts one; {@code assignee} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReassignCallback}. Not thread-safe. */
    class Builder extends ImmutableReassignCallback.Builder {
        Builder() {}
    }
}
