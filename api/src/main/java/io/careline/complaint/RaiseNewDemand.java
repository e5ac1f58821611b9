package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.DepartmentId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The customer comes with a new demand that no plan was given for: a complaint of its own is to follow this one
 * (rule CB6), with the same owner (rule CP13). Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface RaiseNewDemand extends ComplaintCommand permits ImmutableRaiseNewDemand {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.RAISE_NEW_DEMAND;
    }

    /** What the customer asks for; a missing or blank one is refused. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> demand();

    /** The department that it concerns; this complaint's if empty. */
    Optional<DepartmentId> department();

    /** What kind of matter it is; this complaint's if empty. */
    Optional<Category> category();

    /** Its product or service; this complaint's if empty. */
    Optional<Product> product();

    /** The command with the demand. */
    static RaiseNewDemand of(String demand) {
        return builder().demand(demand).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RaiseNewDemand}. Not thread-safe. */
    class Builder extends ImmutableRaiseNewDemand.Builder {
        Builder() {}
    }
}
