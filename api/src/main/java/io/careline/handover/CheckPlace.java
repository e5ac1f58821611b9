package io.careline.handover;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Looks whether the place is clean (rule H7); for the taker. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CheckPlace extends HandoverCommand permits ImmutableCheckPlace {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.CHECK_PLACE;
    }

    /** Whether it is. */
    boolean isClean();

    /** What is wanting. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> note();

    /** The command without a note. */
    static CheckPlace of(boolean isClean) {
        return builder().clean(isClean).build();
    }

    /** Starts one; {@code clean} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CheckPlace}. Not thread-safe. */
    class Builder extends ImmutableCheckPlace.Builder {
        Builder() {}
    }
}
