package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Corrects what an assessment said; the clocks take over the new targets as their policies say. Immutable and thread-
 * safe.
 */
@Value.Immutable
public sealed interface ReclassifyComplaint extends ComplaintCommand permits ImmutableReclassifyComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.RECLASSIFY;
    }

    /** The severity; unchanged if empty. */
    Optional<Severity> severity();

    /** The category; unchanged if empty. */
    Optional<Category> category();

    /** The product; unchanged if empty. */
    Optional<Product> product();

    /** Why; a missing or blank one is refused. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReclassifyComplaint}. Not thread-safe. */
    class Builder extends ImmutableReclassifyComplaint.Builder {
        Builder() {}
    }
}
