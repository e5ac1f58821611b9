package io.careline.complaint;

import org.immutables.value.Value;

/**
 * A complaint into which another was merged had ended by then and does not take it over: that one is to go on by itself.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface AbsorptionDeclined extends ComplaintEvent permits ImmutableAbsorptionDeclined {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.ABSORPTION_DECLINED;
    }

    /** The complaint that was merged into this one. */
    ComplaintId source();

    /** Where this one stood. */
    ComplaintStatus status();

    /** Starts one; {@code source} and {@code status} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AbsorptionDeclined}. Not thread-safe. */
    class Builder extends ImmutableAbsorptionDeclined.Builder {
        Builder() {}
    }
}
