package io.careline.calendar;

import java.time.LocalDate;
import org.immutables.value.Value;

/** One report that is due on one date. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ReportDue permits ImmutableReportDue {
    /** Which report. */
    ReportName report();

    /** By the end of which date. */
    LocalDate date();

    /** A report on a date. */
    static ReportDue of(ReportName report, LocalDate date) {
        return builder().report(report).date(date).build();
    }

    /** Starts one; both attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReportDue}. Not thread-safe. */
    class Builder extends ImmutableReportDue.Builder {
        Builder() {}
    }
}
