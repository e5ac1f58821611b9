package io.careline.callback;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Says how a visit went that was announced by telephone (rule CB10). Immutable and thread-safe. */
@Value.Immutable
public sealed interface RecordVisit extends CallbackCommand permits ImmutableRecordVisit {
    @Override
    default CallbackCommandType type() {
        return CallbackCommandType.RECORD_VISIT;
    }

    /** When the visitor was there; now if empty. */
    Optional<Instant> visitedAt();

    /** Whether the customer was at home. */
    boolean isCustomerHome();

    /** What the note says that was left; refused where it is missing or blank and nobody was at home. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> note();

    /** The visit of a customer who was at home. */
    static RecordVisit of() {
        return builder().customerHome(true).build();
    }

    /** Starts one; {@code customerHome} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordVisit}. Not thread-safe. */
    class Builder extends ImmutableRecordVisit.Builder {
        Builder() {}
    }
}
