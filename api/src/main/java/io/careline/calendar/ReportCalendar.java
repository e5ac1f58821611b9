package io.careline.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** Which reports a desk owes, and when (rules CP10, K13, K14). Immutable and thread-safe. */
@Value.Immutable
public sealed interface ReportCalendar permits ImmutableReportCalendar {
    /** The reports; none twice; empty if the desk owes none. */
    List<ReportDuty> duties();

    /**
     * What is due from one date to another, both included: by date, and on one date in the order of the duties. Empty if
     * nothing is.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    default List<ReportDue> due(LocalDate from, LocalDate to) {
        return duties().stream()
                .flatMap(duty ->
                        duty.schedule().between(from, to).stream().map(date -> ReportDue.of(duty.report(), date)))
                .sorted(Comparator.comparing(ReportDue::date))
                .toList();
    }

    /** Refuses a report that is listed twice. */
    @Value.Check
    default void check() {
        Set<ReportName> names = new HashSet<>();
        for (ReportDuty duty : duties()) {
            if (!names.add(duty.report())) {
                throw new IllegalArgumentException("duties list the report (" + duty.report() + ") twice");
            }
        }
    }

    /** The calendar of these duties. */
    static ReportCalendar of(ReportDuty... duties) {
        return builder().addDuties(duties).build();
    }

    /** Starts one; without duties nothing is ever due. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReportCalendar}. Not thread-safe. */
    class Builder extends ImmutableReportCalendar.Builder {
        Builder() {}
    }
}
