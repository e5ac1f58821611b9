package io.careline.callback;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The customer was visited, at home or not (rule CB10). Immutable and thread-safe. */
@Value.Immutable
public sealed interface VisitRecorded extends CallbackEvent permits ImmutableVisitRecorded {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.VISIT_RECORDED;
    }

    /** When the visitor was there. */
    Instant visitedAt();

    /** Whether the customer was at home. */
    boolean isCustomerHome();

    /** What the note says that was left. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> note();

    /** Starts one; {@code visitedAt} and {@code customerHome} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link VisitRecorded}. Not thread-safe. */
    class Builder extends ImmutableVisitRecorded.Builder {
        Builder() {}
    }
}
