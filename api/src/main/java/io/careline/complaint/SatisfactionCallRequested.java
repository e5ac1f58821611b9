package io.careline.complaint;

import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;

/** The customer is to be called and asked whether what was solved satisfies him (rule CB1). Immutable and thread-safe. */
@Value.Immutable
public sealed interface SatisfactionCallRequested extends ComplaintEvent permits ImmutableSatisfactionCallRequested {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.SATISFACTION_CALL_REQUESTED;
    }

    /** The customer. */
    CustomerRef customer();

    /** Where the customer is taken to be. */
    ZoneId zone();

    /** The department concerned. */
    Optional<DepartmentId> department();

    /** Starts one; {@code customer} and {@code zone} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SatisfactionCallRequested}. Not thread-safe. */
    class Builder extends ImmutableSatisfactionCallRequested.Builder {
        Builder() {}
    }
}
