package io.careline.returns;

import io.careline.common.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known of goods that a buyer wants to send back (rules RT1 to RT8). Immutable and thread-safe. */
@Value.Immutable
public sealed interface ReturnFacts permits ImmutableReturnFacts {
    /** When the goods were ordered: the terms in force then count. */
    Instant orderedAt();

    /** When the buyer asked to send them back. */
    Instant requestedAt();

    /** What the buyer has paid for the goods, without freight; not negative. */
    Money price();

    /** When the buyer signed for the parcel; without it no return is eligible. */
    Optional<Instant> signedAt();

    /** What was sold; empty if nobody has said. */
    Optional<GoodsKind> goods();

    /** Why they come back; empty if nobody has said. */
    Optional<ReturnCause> cause();

    /** Whether the outer packaging is complete as it was received (rule RT1); empty if unknown. */
    Optional<Boolean> packagingComplete();

    /** Whether the goods were opened (rule RT2); empty if unknown. */
    Optional<Boolean> opened();

    /** Whether there are traces of use (rules RT1, RT2); empty if unknown. */
    Optional<Boolean> used();

    /** Whether the parcel was checked before it was signed for (rule RT5); empty if unknown. */
    Optional<Boolean> checkedOnSigning();

    /** Whether they were sold at a distance, as the law asks for (rule RT7): yes unless it is set. */
    @Value.Default
    default boolean isDistanceSale() {
        return true;
    }

    /**
     * Whether the buyer confirmed at purchase, in a step for this purchase alone, that the goods cannot come back without
     * reason: no unless it is set. The law lets that count for goods of three kinds ({@link
     * GoodsKind#SENSITIVE_ONCE_OPENED}, {@link GoodsKind#DEVALUED_BY_TRIAL}, {@link GoodsKind#DECLARED_FLAWED}) and for no
     * others: Interim Measures for the Seven-Day Return of Goods Bought Online without Reason, articles 7 and 20 (rule
     * RT7).
     */
    @Value.Default
    default boolean isExemptionConfirmed() {
        return false;
    }

    /** Who pays the way back where seller and buyer have agreed on it (rule RT7). */
    Optional<FreightPayer> agreedReturnPayer();

    /** What the ways have cost so far, in the currency of the price; empty if nothing. */
    List<FreightCharge> charges();

    /** Refuses a negative price, and times that no calendar reckons with. */
    @Value.Check
    default void check() {
        requireYear("orderedAt", orderedAt());
        requireYear("requestedAt", requestedAt());
        signedAt().ifPresent(at -> requireYear("signedAt", at));
        if (price().amount().signum() < 0) {
            throw new IllegalArgumentException("price (" + price() + ") must not be negative");
        }
    }

    private static void requireYear(String name, Instant at) {
        if (at.isBefore(Instant.parse("0001-01-01T00:00:00Z")) || !at.isBefore(Instant.parse("9999-01-01T00:00:00Z"))) {
            throw new IllegalArgumentException(name + " (" + at + ") must lie in the years 1 to 9998");
        }
    }

    /** Starts one; {@code orderedAt}, {@code requestedAt} and {@code price} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReturnFacts}. Not thread-safe. */
    class Builder extends ImmutableReturnFacts.Builder {
        Builder() {}

        /** Takes over every fact, the unknown ones too. */
        public Builder from(ReturnFacts facts) {
            orderedAt(facts.orderedAt())
                    .requestedAt(facts.requestedAt())
                    .price(facts.price())
                    .signedAt(facts.signedAt())
                    .goods(facts.goods())
                    .cause(facts.cause())
                    .packagingComplete(facts.packagingComplete())
                    .opened(facts.opened())
                    .used(facts.used())
                    .checkedOnSigning(facts.checkedOnSigning())
                    .distanceSale(facts.isDistanceSale())
                    .exemptionConfirmed(facts.isExemptionConfirmed())
                    .agreedReturnPayer(facts.agreedReturnPayer())
                    .charges(facts.charges());
            return this;
        }
    }
}
