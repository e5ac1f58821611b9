package io.careline.orderflag;

import io.careline.common.Attributes;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.State;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known of one order's flag and remark (rules OF1 to OF3). Immutable and thread-safe. */
@Value.Immutable
public sealed interface OrderFlag extends State permits ImmutableOrderFlag {
    @Override
    OrderId id();

    @Override
    @Value.Default
    default OrderFlagStatus status() {
        return OrderFlagStatus.NONE;
    }

    @Override
    @Value.Default
    default Revision revision() {
        return Revision.none();
    }

    /** The flag and remark; there exactly while they are set. */
    Optional<OrderAnnotation> annotation();

    /** The name beside the colour, for platforms that have such names. */
    Optional<String> tagName();

    /** How many times it was set, amended or cleared. */
    @Value.Default
    default int edition() {
        return 0;
    }

    /** How far the latest change has come on each platform, in the order they were named. */
    List<PlatformPush> pushes();

    /** Every change, oldest first. */
    List<FlagChange> changes();

    /** What the host carries along. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }

    /** A flag before it is set. */
    static OrderFlag unset(OrderId id) {
        return builder().id(id).build();
    }

    /** How far the latest change has come on a platform; empty if it is not meant for it. */
    default Optional<PlatformPush> push(Platform platform) {
        return pushes().stream()
                .filter(push -> push.platform().equals(platform))
                .findFirst();
    }

    /** Starts one; {@code id} is mandatory. For snapshots: a life cycle makes its own. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OrderFlag}. Not thread-safe. */
    class Builder extends ImmutableOrderFlag.Builder {
        Builder() {}

        /** Takes over every attribute of a flag, the empty ones too. */
        public Builder from(OrderFlag flag) {
            return id(flag.id())
                    .status(flag.status())
                    .revision(flag.revision())
                    .annotation(flag.annotation())
                    .tagName(flag.tagName())
                    .edition(flag.edition())
                    .pushes(flag.pushes())
                    .changes(flag.changes())
                    .attributes(flag.attributes());
        }
    }
}
