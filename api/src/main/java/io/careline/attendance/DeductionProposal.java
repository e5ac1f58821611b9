package io.careline.attendance;

import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is proposed to be taken off an agent's pay, and why. A person decides (rule CF5). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface DeductionProposal permits ImmutableDeductionProposal {
    /** What for. */
    DeductionBasis basis();

    /** How much. */
    PayDeduction deduction();

    /** The handbook rule behind it, such as {@code A1}; empty where there is none. */
    Optional<String> ruleId();

    /** The days of the shifts, in order. */
    List<LocalDate> dates();

    /** Starts one; {@code basis} and {@code deduction} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DeductionProposal}. Not thread-safe. */
    class Builder extends ImmutableDeductionProposal.Builder {
        Builder() {}
    }
}
