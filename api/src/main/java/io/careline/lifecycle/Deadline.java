package io.careline.lifecycle;

import java.time.Instant;
import org.immutables.value.Value;

/**
 * Something still owed, and the command to send when it is not done in time. The host arms its own timer: too early is
 * refused, late is accepted, twice is unchanged. Immutable and thread-safe.
 *
 * @param <C> the commands of one life cycle
 */
@Value.Immutable
public sealed interface Deadline<C extends Command> permits ImmutableDeadline {
    /** What is owed: a clock's name, such as {@code first-response}. */
    String name();

    /** The last moment at which it is in time. */
    Instant dueAt();

    /** The command to send after that moment. */
    C command();

    /** A deadline. */
    static <C extends Command> Deadline<C> of(String name, Instant dueAt, C command) {
        return new Builder<C>().name(name).dueAt(dueAt).command(command).build();
    }

    /**
     * Assembles a {@link Deadline}. Not thread-safe.
     *
     * @param <C> the commands of one life cycle
     */
    class Builder<C extends Command> extends ImmutableDeadline.Builder<C> {
        Builder() {}
    }
}
