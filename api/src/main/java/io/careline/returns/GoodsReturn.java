package io.careline.returns;

import io.careline.common.AgentId;
import io.careline.common.Attributes;
import io.careline.common.CustomerRef;
import io.careline.common.Money;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.State;
import io.careline.orderflag.OrderId;
import io.careline.orderflag.WaybillNumber;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known of one return, from the wish to its end. Immutable and thread-safe. */
@Value.Immutable
public sealed interface GoodsReturn extends State permits ImmutableGoodsReturn {
    @Override
    ReturnId id();

    @Override
    @Value.Default
    default ReturnStatus status() {
        return ReturnStatus.NONE;
    }

    @Override
    @Value.Default
    default Revision revision() {
        return Revision.none();
    }

    /** The buyer. */
    Optional<CustomerRef> customer();

    /** The order. */
    Optional<OrderId> order();

    /** What the buyer wants. */
    Optional<ReturnRemedy> remedy();

    /** What is known; after the inspection, the condition as it was seen. */
    Optional<ReturnFacts> facts();

    /** The latest assessment: the house and the law side by side. */
    Optional<ReturnComparison> assessment();

    /** By which of the two it is handled; there from the authorisation on. */
    Optional<ReturnBasis> basis();

    /** Until when the goods must be handed over; there from the authorisation on. */
    Optional<Instant> expiresAt();

    /** The parcel with the goods. */
    Optional<WaybillNumber> waybill();

    /** When the goods came back. */
    Optional<Instant> receivedAt();

    /** Until when a refund is owed (rule RT7). */
    Optional<Instant> refundDueAt();

    /** Whether it is recorded that the refund is late. */
    @Value.Default
    default boolean isRefundOverdue() {
        return false;
    }

    /** The money that could go back. */
    Optional<Money> proposedRefund();

    /** The money that goes back: confirmed. */
    Optional<Money> refund();

    /** Who has confirmed it. */
    Optional<AgentId> refundConfirmedBy();

    /** The parcel with other goods. */
    Optional<WaybillNumber> replacement();

    /** What the host carries along. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }

    /** The decision by which it is handled: that of the house until the law was chosen; empty before it is assessed. */
    default Optional<ReturnDecision> grounds() {
        return assessment().map(both -> both.on(basis().orElse(ReturnBasis.HOUSE)));
    }

    /** A return before it is asked for. */
    static GoodsReturn unrequested(ReturnId id) {
        return builder().id(id).build();
    }

    /** Starts one; {@code id} is mandatory. For snapshots: a life cycle makes its own. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link GoodsReturn}. Not thread-safe. */
    class Builder extends ImmutableGoodsReturn.Builder {
        Builder() {}

        /** Takes over every attribute of a return, the empty ones too. */
        public Builder from(GoodsReturn goodsReturn) {
            id(goodsReturn.id())
                    .status(goodsReturn.status())
                    .revision(goodsReturn.revision())
                    .customer(goodsReturn.customer())
                    .order(goodsReturn.order())
                    .remedy(goodsReturn.remedy())
                    .facts(goodsReturn.facts())
                    .assessment(goodsReturn.assessment())
                    .basis(goodsReturn.basis())
                    .expiresAt(goodsReturn.expiresAt())
                    .waybill(goodsReturn.waybill())
                    .receivedAt(goodsReturn.receivedAt())
                    .refundDueAt(goodsReturn.refundDueAt())
                    .refundOverdue(goodsReturn.isRefundOverdue())
                    .proposedRefund(goodsReturn.proposedRefund())
                    .refund(goodsReturn.refund())
                    .refundConfirmedBy(goodsReturn.refundConfirmedBy())
                    .replacement(goodsReturn.replacement())
                    .attributes(goodsReturn.attributes());
            return this;
        }
    }
}
