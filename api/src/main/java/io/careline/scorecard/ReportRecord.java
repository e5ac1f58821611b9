package io.careline.scorecard;

import io.careline.calendar.ReportName;
import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A report that an agent owed, and what became of it (rule K4). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ReportRecord permits ImmutableReportRecord {
    /** Who owed it. */
    AgentId agent();

    /** Which report. */
    ReportName report();

    /** The last day on which it is in time. */
    LocalDate dueOn();

    /** The day it was handed in; empty if it was not. */
    Optional<LocalDate> submittedOn();

    /** Whether whoever checked it found it true; empty if nobody did. */
    Optional<Boolean> truthful();

    /** How good it is, 0 to 100; empty if nobody says. */
    Optional<Integer> mark();

    /** Refuses a mark that is not 0 to 100. */
    @Value.Check
    default void check() {
        mark().filter(mark -> mark < 0 || mark > 100).ifPresent(mark -> {
            throw new IllegalArgumentException("mark (" + mark + ") must be 0 to 100");
        });
    }

    /** Starts one; {@code agent}, {@code report} and {@code dueOn} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReportRecord}. Not thread-safe. */
    class Builder extends ImmutableReportRecord.Builder {
        Builder() {}
    }
}
