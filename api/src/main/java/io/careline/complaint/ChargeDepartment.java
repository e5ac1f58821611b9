package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.DepartmentId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Sends a work contact sheet that charges a department, and again while it is unsolved (rules CP3, CP5). Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface ChargeDepartment extends ComplaintCommand permits ImmutableChargeDepartment {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.CHARGE_DEPARTMENT;
    }

    /** The department that is charged. */
    DepartmentId department();

    /** What the contact sheet says. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> sheet();

    /** The command with department. */
    static ChargeDepartment of(DepartmentId department) {
        return builder().department(department).build();
    }

    /** Starts one; {@code department} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ChargeDepartment}. Not thread-safe. */
    class Builder extends ImmutableChargeDepartment.Builder {
        Builder() {}
    }
}
