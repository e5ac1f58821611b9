package io.careline.callback;

import io.careline.complaint.ComplaintId;
import java.util.Optional;
import org.immutables.value.Value;

/** What a host's store knows of a callback that has not ended: a small read model. Immutable and thread-safe. */
@Value.Immutable
public sealed interface OpenCallback permits ImmutableOpenCallback {
    /** Its id. */
    CallbackId id();

    /** What it is for. */
    CallbackPurpose purpose();

    /** The case it is about. */
    Optional<ComplaintId> caseId();

    /** Starts one; {@code id} and {@code purpose} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OpenCallback}. Not thread-safe. */
    class Builder extends ImmutableOpenCallback.Builder {
        Builder() {}
    }
}
