package io.careline.lifecycle;

import java.util.List;
import org.immutables.value.Value;

/**
 * Whether a command type may be sent now, as far as that can be said without its content. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Permission permits ImmutablePermission {
    /** The command type. */
    CommandType command();

    /** Every reason against it that needs no content; empty if it is allowed. */
    List<Rejection> rejections();

    /** Whether nothing speaks against it. */
    default boolean isAllowed() {
        return rejections().isEmpty();
    }

    /** What speaks against a command type; an empty list allows it. */
    static Permission of(CommandType command, List<Rejection> rejections) {
        return new Builder().command(command).rejections(rejections).build();
    }

    /** Assembles a {@link Permission}. Not thread-safe. */
    class Builder extends ImmutablePermission.Builder {
        Builder() {}
    }
}
