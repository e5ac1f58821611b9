package io.careline.roster;

import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What has happened to a roster, and how much of it may change. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ReplanRequest permits ImmutableReplanRequest {
    /** The absences that the roster does not know yet. Their shifts are given up even where nothing else may change. */
    List<AbsenceNotice> absences();

    /** The first day that may change; empty: that of the horizon. */
    Optional<LocalDate> from();

    /** The last day that may change; empty: that of the horizon. */
    Optional<LocalDate> to();

    /** Days of agents that must not change, beside those that the problem locks. */
    List<RosterLock> locks();

    /** The most days of agents that may change, the shifts given up included; empty: as many as pay. */
    OptionalInt maximumChanges();

    /** How much soft cost each changed day must save at least: 1 to 1,000,000, 1 unless set. */
    @Value.Default
    default long changeCost() {
        return 1;
    }

    /** Why days change that follow from no absence: demand unless set. */
    @Value.Default
    default ChangeCause cause() {
        return ChangeCause.DEMAND;
    }

    /** Refuses days and numbers that are out of order. */
    @Value.Check
    default void check() {
        if (from().isPresent() && to().isPresent() && to().get().isBefore(from().get())) {
            throw new IllegalArgumentException("to (" + to().get() + ") must not be before " + from().get());
        }
        if (maximumChanges().orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "maximumChanges (" + maximumChanges().getAsInt() + ") must not be negative");
        }
        if (changeCost() < 1 || changeCost() > 1_000_000) {
            throw new IllegalArgumentException("changeCost (" + changeCost() + ") must be 1 to 1000000");
        }
    }

    /** A request that knows of absences only. */
    static ReplanRequest of(AbsenceNotice... absences) {
        return builder().addAbsences(absences).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReplanRequest}. Not thread-safe. */
    class Builder extends ImmutableReplanRequest.Builder {
        Builder() {}
    }
}
