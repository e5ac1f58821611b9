package io.careline.orderflag;

import java.util.Optional;
import org.immutables.value.Value;

/** Reports what a platform said to the latest change. Immutable and thread-safe. */
@Value.Immutable
public sealed interface RecordPush extends OrderFlagCommand permits ImmutableRecordPush {
    @Override
    default OrderFlagCommandType type() {
        return OrderFlagCommandType.RECORD_PUSH;
    }

    /** The platform. */
    Platform platform();

    /** Which change it is about: the {@link OrderFlag#edition()} that was pushed. */
    int edition();

    /** Why the platform refused it; empty if it took it. */
    Optional<String> rejection();

    /** The platform has the change. */
    static RecordPush synced(Platform platform, int edition) {
        return builder().platform(platform).edition(edition).build();
    }

    /** The platform refused the change. */
    static RecordPush rejected(Platform platform, int edition, String reason) {
        return builder().platform(platform).edition(edition).rejection(reason).build();
    }

    /** Starts one; {@code platform} and {@code edition} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordPush}. Not thread-safe. */
    class Builder extends ImmutableRecordPush.Builder {
        Builder() {}
    }
}
