package io.careline.orderflag;

import org.immutables.value.Value;

/** A platform took the latest change, or refused it. Immutable and thread-safe. */
@Value.Immutable
public sealed interface PushRecorded extends OrderFlagEvent permits ImmutablePushRecorded {
    @Override
    default OrderFlagEventType type() {
        return OrderFlagEventType.PUSH_RECORDED;
    }

    /** What the platform said. */
    PlatformPush push();

    /** The event with what the platform said. */
    static PushRecorded of(PlatformPush push) {
        return builder().push(push).build();
    }

    /** Starts one; {@code push} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PushRecorded}. Not thread-safe. */
    class Builder extends ImmutablePushRecorded.Builder {
        Builder() {}
    }
}
