package io.careline.conduct;

import io.careline.common.DepartmentId;
import io.careline.common.Incubating;
import io.careline.common.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A department's fund in a month: what finance collects and publishes (rule C14). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface FundStatement permits ImmutableFundStatement {
    /** The department; empty for cases that name none. */
    Optional<DepartmentId> department();

    /** The month in which the sanctions were confirmed. */
    YearMonth month();

    /** What each case brings, in the order of their confirmation. */
    List<FundEntry> entries();

    /** What they come to, one for each currency, in the order of its code. */
    List<Money> totals();

    /** Starts one; {@code month} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link FundStatement}. Not thread-safe. */
    class Builder extends ImmutableFundStatement.Builder {
        Builder() {}
    }
}
