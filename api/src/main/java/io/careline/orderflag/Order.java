package io.careline.orderflag;

import io.careline.common.Attributes;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.CustomerRef;
import io.careline.common.Money;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.State;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known of one order on its way to the customer (rules OF4 to OF6, OL). Immutable and thread-safe. */
@Value.Immutable
public sealed interface Order extends State permits ImmutableOrder {
    @Override
    OrderId id();

    @Override
    @Value.Default
    default OrderStatus status() {
        return OrderStatus.NONE;
    }

    @Override
    @Value.Default
    default Revision revision() {
        return Revision.none();
    }

    /** When it was placed; empty only before it is. */
    Optional<Instant> placedAt();

    /** The customer. */
    Optional<CustomerRef> customer();

    /** What is to be paid. */
    Optional<Money> amount();

    /** What the shop wants done with it (rule OF6). */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> instruction();

    /** Who follows up while it is unpaid; kept afterwards. */
    Optional<FollowUpDuty> followUp();

    /** The number of its parcel; there from the label on. */
    Optional<WaybillNumber> waybill();

    /** What the host carries along. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }

    /** An order before it is placed. */
    static Order unplaced(OrderId id) {
        return builder().id(id).build();
    }

    /** Starts one; {@code id} is mandatory. For snapshots: a life cycle makes its own. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link Order}. Not thread-safe. */
    class Builder extends ImmutableOrder.Builder {
        Builder() {}

        /** Takes over every attribute of an order, the empty ones too. */
        public Builder from(Order order) {
            return id(order.id())
                    .status(order.status())
                    .revision(order.revision())
                    .placedAt(order.placedAt())
                    .customer(order.customer())
                    .amount(order.amount())
                    .instruction(order.instruction())
                    .followUp(order.followUp())
                    .waybill(order.waybill())
                    .attributes(order.attributes());
        }
    }
}
