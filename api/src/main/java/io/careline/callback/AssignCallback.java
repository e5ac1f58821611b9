package io.careline.callback;

import io.careline.lifecycle.Actor;
import org.immutables.value.Value;

/** Gives a callback that nobody owns to somebody (rule CB12). Immutable and thread-safe. */
@Value.Immutable
public sealed interface AssignCallback extends CallbackCommand permits ImmutableAssignCallback {
    @Override
    default CallbackCommandType type() {
        return CallbackCommandType.ASSIGN;
    }

    /** Who is to call. */
    Actor assignee();

    /** The command with assignee. */
    static AssignCallback of(Actor assignee) {
        return builder().assignee(assignee).build();
    }

    /** Starts one; {@code assignee} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AssignCallback}. Not thread-safe. */
    class Builder extends ImmutableAssignCallback.Builder {
        Builder() {}
    }
}
