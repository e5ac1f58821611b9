package io.careline.leave;

import io.careline.common.Incubating;
import io.careline.lifecycle.Rejection;
import java.util.List;
import org.immutables.value.Value;

/** How much annual leave the law gives in one year, and why not more. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AnnualLeaveEntitlement permits ImmutableAnnualLeaveEntitlement {
    /** What the years of work give for a full year, in days. */
    LeaveAmount fullYear();

    /** What the year gives, in whole days; zero where there are reasons against it. */
    LeaveAmount amount();

    /** Every reason why the year gives nothing; empty if there is none. */
    List<Rejection> reasons();

    /** Whether this year's leave was taken before a reason arose: it stays, and the next year's is lost. */
    boolean isNextYearLost();

    /** The articles, for people. */
    String source();

    /** Starts one; {@code fullYear}, {@code amount}, {@code nextYearLost} and {@code source} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AnnualLeaveEntitlement}. Not thread-safe. */
    class Builder extends ImmutableAnnualLeaveEntitlement.Builder {
        Builder() {}
    }
}
