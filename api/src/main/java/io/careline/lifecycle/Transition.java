package io.careline.lifecycle;

import java.util.Set;
import org.immutables.value.Value;

/** One row of a table: a command in a status, and where it can lead. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Transition permits ImmutableTransition {
    /** The status in which the command may be sent. */
    Status source();

    /** The command. */
    CommandType command();

    /** Where it can lead, in the order of the statuses; holds the source where it can stay. */
    Set<Status> targets();

    /** Whether it always stays where it is. */
    default boolean isInternal() {
        return targets().equals(Set.of(source()));
    }

    /** A row; {@code targets} must not be empty. */
    static Transition of(Status source, CommandType command, Set<Status> targets) {
        return new Builder().source(source).command(command).targets(targets).build();
    }

    /** A row that leads nowhere is none. */
    @Value.Check
    default void check() {
        if (targets().isEmpty()) {
            throw new IllegalArgumentException(
                    "targets (" + targets() + ") must not be empty in the row for " + command());
        }
    }

    /** Assembles a {@link Transition}. Not thread-safe. */
    class Builder extends ImmutableTransition.Builder {
        Builder() {}
    }
}
