package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** The customer takes the complaint back. Immutable and thread-safe. */
@Value.Immutable
public sealed interface WithdrawComplaint extends ComplaintCommand permits ImmutableWithdrawComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.WITHDRAW;
    }

    /** Why; a missing or blank one is refused. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with reason. */
    static WithdrawComplaint of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link WithdrawComplaint}. Not thread-safe. */
    class Builder extends ImmutableWithdrawComplaint.Builder {
        Builder() {}
    }
}
