package io.careline.handover;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** The taker has looked at the place (rule H7). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface PlaceChecked extends HandoverEvent permits ImmutablePlaceChecked {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.PLACE_CHECKED;
    }

    /** Whether it is clean. */
    boolean isClean();

    /** What is wanting. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> note();

    /** Starts one; {@code clean} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PlaceChecked}. Not thread-safe. */
    class Builder extends ImmutablePlaceChecked.Builder {
        Builder() {}
    }
}
