package io.careline.returns;

import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a desk decides for itself about returns: the knobs of the life cycle. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ReturnPolicy permits ImmutableReturnPolicy {
    /** The policy's id and version, recorded in every event. */
    PolicyVersion version();

    /** The zone in which whole days are meant. */
    ZoneId zone();

    /** The terms of the house over time, the oldest first; without any, a supervisor decides every return. */
    List<ReturnTerms> terms();

    /** How long the buyer has to hand the goods over once they may come: 7 days unless it is set. */
    @Value.Default
    default Duration authorisationValidity() {
        return Duration.ofDays(7);
    }

    /**
     * How long the refund can take once the goods are back (rule RT7): 7 days, the day after the first, unless it is set.
     */
    @Value.Default
    default ReturnWindow refundWindow() {
        return ReturnWindow.of(7, DayCount.NEXT_DAY_FIRST);
    }

    /** Who decides what the rules do not settle (rule RT8). */
    @Value.Default
    default Set<Role> supervisors() {
        return new LinkedHashSet<>(List.of(Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR));
    }

    /** Who may confirm that money goes back; never a program. */
    @Value.Default
    default Set<Role> refundConfirmers() {
        return new LinkedHashSet<>(List.of(Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR));
    }

    /** The terms that were in force at a moment; empty before the first. */
    default Optional<ReturnTerms> termsAt(Instant orderedAt) {
        return terms().stream()
                .filter(candidate -> !candidate.inForceFrom().isAfter(orderedAt))
                .reduce((earlier, later) -> later);
    }

    /** Refuses terms that are not in the order of their dates, and a validity that is not above zero. */
    @Value.Check
    default void check() {
        for (int i = 1; i < terms().size(); i++) {
            Instant earlier = terms().get(i - 1).inForceFrom();
            if (!earlier.isBefore(terms().get(i).inForceFrom())) {
                throw new IllegalArgumentException(
                        "terms[" + i + "].inForceFrom (" + terms().get(i).inForceFrom() + ") must be after " + earlier);
            }
        }
        if (authorisationValidity().isNegative() || authorisationValidity().isZero()) {
            throw new IllegalArgumentException(
                    "authorisationValidity (" + authorisationValidity() + ") must be above zero");
        }
    }

    /** Starts one; {@code version} and {@code zone} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReturnPolicy}. Not thread-safe. */
    class Builder extends ImmutableReturnPolicy.Builder {
        Builder() {}
    }
}
