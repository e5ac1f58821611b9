package io.careline.leave;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Decides whether approved leave is undone as the applicant asked. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface DecideRevocation extends LeaveCommand permits ImmutableDecideRevocation {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.DECIDE_REVOCATION;
    }

    /** Whether it is undone. */
    boolean isGranted();

    /** Why; demanded of a refusal. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command without a reason. */
    static DecideRevocation of(boolean granted) {
        return builder().granted(granted).build();
    }

    /** Starts one; {@code granted} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DecideRevocation}. Not thread-safe. */
    class Builder extends ImmutableDecideRevocation.Builder {
        Builder() {}
    }
}
