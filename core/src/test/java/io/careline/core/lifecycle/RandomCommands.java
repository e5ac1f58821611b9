package io.careline.core.lifecycle;

import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandType;
import io.careline.lifecycle.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Commands by chance, sound and unsound ones; the same for the same seed.
 *
 * @param <S> the states they are sent to
 * @param <C> the commands
 * @param <T> their types
 */
public abstract class RandomCommands<S extends State, C extends Command, T extends CommandType> {
    private final Random random;
    private final List<T> types;
    private final List<Actor> people;
    private final Duration longest;

    /** Commands that people send, between which as much time passes as the longest pause at most. */
    protected RandomCommands(long seed, List<T> types, List<Actor> people, Duration longest) {
        this.random = new Random(seed);
        this.types = types;
        this.people = people;
        this.longest = longest;
    }

    public abstract C of(T type, Instant now, S state);

    public final T type() {
        return any(types);
    }

    public final Actor actor() {
        return any(people);
    }

    public final Duration pause() {
        return any(List.of(Duration.ZERO, Duration.ofMinutes(7), Duration.ofHours(5), longest));
    }

    public final boolean isSeldom() {
        return below(5) == 0;
    }

    protected final boolean chance() {
        return random.nextBoolean();
    }

    protected final int below(int bound) {
        return random.nextInt(bound);
    }

    protected final <V> V any(List<V> values) {
        return values.get(below(values.size()));
    }

    protected final <V> Optional<V> maybe(V value) {
        return chance() ? Optional.of(value) : Optional.empty();
    }

    protected final <V> Optional<V> mostly(V value) {
        return below(12) == 0 ? Optional.empty() : Optional.of(value);
    }
}
