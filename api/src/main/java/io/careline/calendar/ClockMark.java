package io.careline.calendar;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decided fact about one clock, carried by an event and kept in a {@link ClockTrace}.
 *
 * <p>The due time is decided when the mark is made, so that replaying it under another calendar or policy moves nothing.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ClockMark permits ImmutableClockMark {
    /** Which clock. */
    ClockName clock();

    /** Which run of that clock: 1 for the first start, 2 for the second and so on. */
    int instance();

    /** What happened. */
    ClockMarkKind kind();

    /** When it was decided. */
    Instant at();

    /** The due time from here on; there exactly if the kind sets one. */
    Optional<Instant> dueAt();

    /** Why the clock is held; there exactly if the kind is {@link ClockMarkKind#HELD}. */
    Optional<HoldReason> holdReason();

    /** Refuses an instance below 1, and a due time or hold reason that the kind does not have or lacks. */
    @Value.Check
    default void check() {
        if (instance() < 1) {
            throw new IllegalArgumentException("instance (" + instance() + ") must be at least 1");
        }
        if (dueAt().isPresent() != kind().isDueTimeSet()) {
            throw new IllegalArgumentException("dueAt (" + dueAt() + ") must be there exactly if the kind sets one, "
                    + kind() + (kind().isDueTimeSet() ? " does" : " does not"));
        }
        if (holdReason().isPresent() != (kind() == ClockMarkKind.HELD)) {
            throw new IllegalArgumentException(
                    "holdReason (" + holdReason() + ") must be there exactly if the kind (" + kind() + ") is HELD");
        }
    }

    /** A builder; clock, instance, kind and at must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds marks; not thread-safe. {@code build} refuses a missing attribute with IllegalStateException. */
    class Builder extends ImmutableClockMark.Builder {
        Builder() {}
    }
}
