package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.common.Money;
import io.careline.lifecycle.Actor;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Puts a complaint into the register (rules CP1, CP2, CP11). Which of its entries may be missing is the policy's.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface RegisterComplaint extends ComplaintCommand permits ImmutableRegisterComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.REGISTER;
    }

    /** The customer (rule CP2). */
    Optional<CustomerRef> customer();

    /** When the complaint came in (rule CP2); the moment of registering where the policy lets it be left out. */
    Optional<Instant> receivedAt();

    /** How it came in (rules CP1 and CP2). */
    Optional<Channel> channel();

    /** The department concerned (rule CP2). */
    Optional<DepartmentId> department();

    /** What it is about (rule CP2). */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> summary();

    /** The customer's tier (rule CP9). */
    Optional<CustomerTier> tier();

    /** What kind of matter it is, where that is known already. */
    Optional<Category> category();

    /** The product or service, where that is known already. */
    Optional<Product> product();

    /** What the customer asks to be paid; it makes the complaint a major one once assessed (rule CP8). */
    Optional<Money> claimedCompensation();

    /** Whose customer or case it is (rule CP13); in the pool if empty. */
    Optional<Actor> owner();

    /** The earlier complaint that this one takes up, or was split from. */
    Optional<ComplaintId> follows();

    /** The complaint that this one lies under, which is then not closed before it. */
    Optional<ComplaintId> parent();

    /** Whether the customer wants to be called quickly: starts the clock of rule CP12. */
    @Value.Default
    default boolean isQuickContactWanted() {
        return false;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RegisterComplaint}. Not thread-safe. */
    class Builder extends ImmutableRegisterComplaint.Builder {
        Builder() {}
    }
}
