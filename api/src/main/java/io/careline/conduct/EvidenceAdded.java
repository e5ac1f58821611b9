package io.careline.conduct;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/** There is more that shows what was so. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface EvidenceAdded extends ConductEvent permits ImmutableEvidenceAdded {
    @Override
    default ConductEventType type() {
        return ConductEventType.EVIDENCE_ADDED;
    }

    /** What it is, or where it is kept. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String evidence();

    /** Starts one; {@code evidence} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link EvidenceAdded}. Not thread-safe. */
    class Builder extends ImmutableEvidenceAdded.Builder {
        Builder() {}
    }
}
