package io.careline.returns;

import org.immutables.value.Value;

/**
 * Assesses a request again, because more is known or something was wrong. When the goods were ordered and when they were
 * asked back is fixed: it decides which terms count and whether the buyer was in time, so a change of it is refused.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ReassessReturn extends ReturnCommand permits ImmutableReassessReturn {
    @Override
    default ReturnCommandType type() {
        return ReturnCommandType.REASSESS;
    }

    /** Everything that is known now; {@code orderedAt} and {@code requestedAt} as they were requested. */
    ReturnFacts facts();

    /** The command with facts. */
    static ReassessReturn of(ReturnFacts facts) {
        return builder().facts(facts).build();
    }

    /** Starts one; {@code facts} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReassessReturn}. Not thread-safe. */
    class Builder extends ImmutableReassessReturn.Builder {
        Builder() {}
    }
}
