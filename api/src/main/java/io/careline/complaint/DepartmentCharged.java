package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.DepartmentId;
import java.util.Optional;
import org.immutables.value.Value;

/** A work contact sheet charged a department (rules CP3, CP5). Immutable and thread-safe. */
@Value.Immutable
public sealed interface DepartmentCharged extends ComplaintEvent permits ImmutableDepartmentCharged {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.DEPARTMENT_CHARGED;
    }

    /** The department that is charged. */
    DepartmentId department();

    /** Which sheet for this complaint it is, from 1. */
    int round();

    /** What the contact sheet says. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> sheet();

    /** Starts one; {@code department} and {@code round} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DepartmentCharged}. Not thread-safe. */
    class Builder extends ImmutableDepartmentCharged.Builder {
        Builder() {}
    }
}
