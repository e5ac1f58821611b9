package io.careline.privacy;

import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/** That somebody wants to copy, lend or take out an aggregate's data (rule CF4). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CopyWish permits ImmutableCopyWish {
    /** What is to be done. */
    CopyKind kind();

    /** The aggregate whose data it is. */
    String aggregateId();

    /** The closest class in it. */
    ConfidentialityClass confidentiality();

    /** A wish. */
    static CopyWish of(CopyKind kind, String aggregateId, ConfidentialityClass confidentiality) {
        return new Builder()
                .kind(kind)
                .aggregateId(aggregateId)
                .confidentiality(confidentiality)
                .build();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CopyWish}. Not thread-safe. */
    class Builder extends ImmutableCopyWish.Builder {
        Builder() {}
    }
}
