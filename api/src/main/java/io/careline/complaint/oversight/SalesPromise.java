package io.careline.complaint.oversight;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.CustomerRef;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What was promised to a customer in selling, and whether it was kept (rule CP27). Immutable and thread-safe. */
@Value.Immutable
public sealed interface SalesPromise permits ImmutableSalesPromise {
    /** The promise. */
    SalesPromiseId id();

    /** Who made it. */
    AgentId agent();

    /** To whom. */
    CustomerRef customer();

    /** What was promised. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String promise();

    /** When it was made. */
    Instant madeAt();

    /** Until when it must be kept; that moment is still in time. */
    Instant dueAt();

    /** When it was kept, late or not; empty until then. */
    Optional<Instant> keptAt();

    /** When it became clear that it would not be kept; empty unless somebody said so. */
    Optional<Instant> givenUpAt();

    /**
     * How it stands at a moment; what happened later does not count.
     *
     * @throws NullPointerException if the moment is null
     */
    default SalesPromiseStatus status(Instant at) {
        if (at.isBefore(madeAt())) {
            return SalesPromiseStatus.NOT_MADE;
        }
        if (givenUpAt().filter(givenUp -> !givenUp.isAfter(at)).isPresent()) {
            return SalesPromiseStatus.BROKEN;
        }
        if (keptAt().filter(kept -> !kept.isAfter(at) && !kept.isAfter(dueAt())).isPresent()) {
            return SalesPromiseStatus.KEPT;
        }
        return at.isAfter(dueAt()) ? SalesPromiseStatus.BROKEN : SalesPromiseStatus.OPEN;
    }

    /** Refuses times before the promise was made, and one that was both kept and given up. */
    @Value.Check
    default void check() {
        notBeforeMade("dueAt", dueAt());
        keptAt().ifPresent(at -> notBeforeMade("keptAt", at));
        givenUpAt().ifPresent(at -> notBeforeMade("givenUpAt", at));
        if (keptAt().isPresent() && givenUpAt().isPresent()) {
            throw new IllegalArgumentException(
                    "givenUpAt (" + givenUpAt().get() + ") of " + id() + " must be empty: it was kept");
        }
    }

    private void notBeforeMade(String name, Instant at) {
        if (at.isBefore(madeAt())) {
            throw new IllegalArgumentException(
                    name + " (" + at + ") of " + id() + " must not be before madeAt (" + madeAt() + ")");
        }
    }

    /** Starts one; all but {@code keptAt} and {@code givenUpAt} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SalesPromise}. Not thread-safe. */
    class Builder extends ImmutableSalesPromise.Builder {
        Builder() {}
    }
}
