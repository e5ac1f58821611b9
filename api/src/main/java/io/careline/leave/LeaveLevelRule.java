package io.careline.leave;

import io.careline.common.Incubating;
import io.careline.lifecycle.Role;
import org.immutables.value.Value;

/** One level of approval, by role. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveLevelRule permits ImmutableLeaveLevelRule {
    /** Who decides: those of the applicant's line who have this role. */
    Role role();

    /** Who of them has to approve: any one unless it is set. */
    @Value.Default
    default LeaveLevelMode mode() {
        return LeaveLevelMode.ANY;
    }

    /** A level that one of the role decides. */
    static LeaveLevelRule of(Role role) {
        return builder().role(role).build();
    }

    /** Starts one; {@code role} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveLevelRule}. Not thread-safe. */
    class Builder extends ImmutableLeaveLevelRule.Builder {
        Builder() {}
    }
}
