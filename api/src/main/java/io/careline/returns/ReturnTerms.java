package io.careline.returns;

import io.careline.lifecycle.PolicyVersion;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.immutables.value.Value;

/** What a house tells its buyers about returns, from a date on (rules RT1 to RT6). Immutable and thread-safe. */
@Value.Immutable
public sealed interface ReturnTerms permits ImmutableReturnTerms {
    /** Their id and version, recorded in every decision. */
    PolicyVersion version();

    /** For goods ordered from this moment on, until later terms are in force. */
    Instant inForceFrom();

    /** How long after signing the buyer can ask (rule RT2): 7 days to the hour unless it is set. */
    @Value.Default
    default ReturnWindow window() {
        return ReturnWindow.of(7, DayCount.EXACT);
    }

    /** What the house does not take back at all (rule RT8); nothing unless it is set. */
    Set<GoodsKind> notReturnable();

    /** Who pays where nothing is wrong with the goods (rule RT4): the buyer unless it is set. */
    @Value.Default
    default FreightTerms ordinaryFreight() {
        return FreightTerms.all(FreightPayer.BUYER);
    }

    /**
     * Who pays for courier damage that was signed for without checking (rule RT5): the buyer pays the way back unless it
     * is set. The handbook does not speak of the other ways.
     */
    @Value.Default
    default FreightTerms courierDamageFreight() {
        return FreightTerms.of(FreightPayer.SELLER, FreightPayer.BUYER, FreightPayer.SELLER);
    }

    /** Who pays for a quality problem (rule RT6, which leaves it open): the seller unless it is set. */
    @Value.Default
    default FreightTerms qualityFreight() {
        return FreightTerms.all(FreightPayer.SELLER);
    }

    /** Whether parcels are taken whose freight the seller shall pay on receipt (rule RT3): no unless it is set. */
    @Value.Default
    default boolean isFreightCollectAccepted() {
        return false;
    }

    /** What the buyer can have: a refund or an exchange unless it is set. */
    @Value.Default
    default Set<ReturnRemedy> remedies() {
        return EnumSet.allOf(ReturnRemedy.class);
    }

    /** Refuses terms without a remedy. */
    @Value.Check
    default void check() {
        if (remedies().isEmpty()) {
            throw new IllegalArgumentException("remedies (" + remedies() + ") must not be empty");
        }
    }

    /** Starts one; {@code version} and {@code inForceFrom} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReturnTerms}. Not thread-safe. */
    class Builder extends ImmutableReturnTerms.Builder {
        Builder() {}
    }
}
