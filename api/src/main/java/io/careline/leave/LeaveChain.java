package io.careline.leave;

import io.careline.common.Incubating;
import java.util.List;
import org.immutables.value.Value;

/** Who approves one request: level by level, drawn up when it was submitted (rule L6). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveChain permits ImmutableLeaveChain {
    /** The levels, the lowest first; at least one. */
    List<LeaveLevel> levels();

    /** The applicant's reporting line, the nearest first: only its members are given a decision. */
    List<LeaveSuperior> line();

    /** Who stands in for whom, and when. */
    List<LeaveSubstitution> substitutions();

    /** Refuses a chain without levels, and a level without approvers. */
    @Value.Check
    default void check() {
        if (levels().isEmpty()) {
            throw new IllegalArgumentException("levels (" + levels() + ") must not be empty");
        }
        for (LeaveLevel level : levels()) {
            if (level.approvers().isEmpty()) {
                throw new IllegalArgumentException("approvers of level " + level.role() + " must not be empty");
            }
        }
    }

    /** Starts one; at least one level is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveChain}. Not thread-safe. */
    class Builder extends ImmutableLeaveChain.Builder {
        Builder() {}

        /** Takes over every attribute, the empty ones too. */
        public Builder from(LeaveChain chain) {
            levels(chain.levels()).line(chain.line()).substitutions(chain.substitutions());
            return this;
        }
    }
}
