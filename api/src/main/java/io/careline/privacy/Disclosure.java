package io.careline.privacy;

import io.careline.common.Incubating;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a reader is shown of a thing, and the records of what was secret in it. Immutable and thread-safe if the content is.
 *
 * @param <T> what is shown
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface Disclosure<T> permits ImmutableDisclosure {
    /** As much as the reader may see. */
    T content();

    /** One for each class that is secret or closer and of which something was shown; empty if nothing was. */
    List<AccessRecord> records();

    /** What is shown, with its records. */
    static <T> Disclosure<T> of(T content, List<AccessRecord> records) {
        return new Builder<T>().content(content).records(records).build();
    }

    /** Starts one; {@code content} is mandatory. */
    static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Assembles a {@link Disclosure}. Not thread-safe.
     *
     * @param <T> what is shown
     */
    class Builder<T> extends ImmutableDisclosure.Builder<T> {
        Builder() {}
    }
}
