package io.careline.callback;

import io.careline.common.CustomerRef;
import io.careline.complaint.CustomerTier;
import java.time.LocalDate;
import java.time.ZoneId;
import org.immutables.value.Value;

/** What a host's store knows of a customer who is visited on schedule: a small read model. Immutable and thread-safe. */
@Value.Immutable
public sealed interface VisitedCustomer permits ImmutableVisitedCustomer {
    /** Who. */
    CustomerRef customer();

    /** Of which tier. */
    CustomerTier tier();

    /** Where. */
    ZoneId zone();

    /** When the latest visit was; without one, since when the person is a customer. */
    LocalDate lastVisitOn();

    /** Whether a callback for the next visit is open already. */
    @Value.Default
    default boolean isVisitPending() {
        return false;
    }

    /** Starts one; {@code customer}, {@code tier}, {@code zone} and {@code lastVisitOn} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link VisitedCustomer}. Not thread-safe. */
    class Builder extends ImmutableVisitedCustomer.Builder {
        Builder() {}
    }
}
