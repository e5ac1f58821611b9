package io.careline.returns;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** Lets the goods come. Immutable and thread-safe. */
@Value.Immutable
public sealed interface AuthoriseReturn extends ReturnCommand permits ImmutableAuthoriseReturn {
    @Override
    default ReturnCommandType type() {
        return ReturnCommandType.AUTHORISE;
    }

    /** By which decision: that of the house unless it is set; the other one is for a supervisor. */
    @Value.Default
    default ReturnBasis basis() {
        return ReturnBasis.HOUSE;
    }

    /** Why; demanded of a supervisor who decides by hand or by the law (rule RT8). */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command without anything else. */
    static AuthoriseReturn of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AuthoriseReturn}. Not thread-safe. */
    class Builder extends ImmutableAuthoriseReturn.Builder {
        Builder() {}
    }
}
