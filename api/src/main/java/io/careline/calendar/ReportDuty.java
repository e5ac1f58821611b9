package io.careline.calendar;

import org.immutables.value.Value;

/** A report that is owed again and again (rules CP10, K13, K14). Immutable and thread-safe. */
@Value.Immutable
public sealed interface ReportDuty permits ImmutableReportDuty {
    /** Which report. */
    ReportName report();

    /** On which dates it is due. */
    ReportSchedule schedule();

    /** A report and its dates. */
    static ReportDuty of(ReportName report, ReportSchedule schedule) {
        return builder().report(report).schedule(schedule).build();
    }

    /** Starts one; both attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReportDuty}. Not thread-safe. */
    class Builder extends ImmutableReportDuty.Builder {
        Builder() {}
    }
}
