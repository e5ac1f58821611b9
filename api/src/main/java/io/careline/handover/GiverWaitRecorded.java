package io.careline.handover;

import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** The giver's shift is over and he stays until he is relieved (rule H2). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface GiverWaitRecorded extends HandoverEvent permits ImmutableGiverWaitRecorded {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.GIVER_WAIT_RECORDED;
    }

    /** From when on he waits. */
    Instant since();

    /** Starts one; {@code since} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link GiverWaitRecorded}. Not thread-safe. */
    class Builder extends ImmutableGiverWaitRecorded.Builder {
        Builder() {}
    }
}
