package io.careline.returns;

import org.immutables.value.Value;

/** Who pays each way of the goods. Immutable and thread-safe. */
@Value.Immutable
public sealed interface FreightTerms permits ImmutableFreightTerms {
    /** The way to the buyer. */
    FreightPayer outbound();

    /** The way back. */
    FreightPayer returning();

    /** The way of other goods to the buyer. */
    FreightPayer reship();

    /** Who pays one way. */
    default FreightPayer payer(FreightLeg leg) {
        return switch (leg) {
            case OUTBOUND -> outbound();
            case RETURN -> returning();
            case RESHIP -> reship();
        };
    }

    /** Who pays the way to the buyer, the way back, and the way of other goods. */
    static FreightTerms of(FreightPayer outbound, FreightPayer returning, FreightPayer reship) {
        return builder().outbound(outbound).returning(returning).reship(reship).build();
    }

    /** One pays them all. */
    static FreightTerms all(FreightPayer payer) {
        return of(payer, payer, payer);
    }

    /** Starts one; {@code outbound}, {@code returning} and {@code reship} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link FreightTerms}. Not thread-safe. */
    class Builder extends ImmutableFreightTerms.Builder {
        Builder() {}
    }
}
