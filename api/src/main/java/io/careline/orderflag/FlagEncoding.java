package io.careline.orderflag;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.lifecycle.Rejection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An annotation in the terms of one platform, or why the platform cannot carry it. Immutable and thread-safe. */
@Value.Immutable
public sealed interface FlagEncoding permits ImmutableFlagEncoding {
    /** The platform. */
    Platform platform();

    /** The colour's code; empty if the platform has none for it: there is never a similar one instead. */
    Optional<String> code();

    /** The remark's text, also where it is too long. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String remark();

    /** The name beside the colour; empty where the platform has none. */
    Optional<String> tagName();

    /** Every reason why it cannot be carried; empty if it can. */
    List<Rejection> rejections();

    /** Whether the platform can carry all of it. */
    default boolean isCarried() {
        return rejections().isEmpty();
    }

    /** Starts one; {@code platform} and {@code remark} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link FlagEncoding}. Not thread-safe. */
    class Builder extends ImmutableFlagEncoding.Builder {
        Builder() {}
    }
}
