package io.careline.core.handbook;

import io.careline.calendar.ReportDuty;
import io.careline.calendar.ReportName;
import io.careline.calendar.ReportSchedule;
import java.util.List;

/** The shapes of what a handbook says of the reports that are owed (rules CP10, K13, K14). */
final class ReportForms {
    private static final String WEEKDAY = "(MON|TUE|WED|THU|FRI|SAT|SUN)";

    private static final Shape<ReportSchedule> SCHEDULE = Words.matching(
            "handbook.bad-schedule",
            "weekly " + WEEKDAY + "|monthly ([1-9]|[12][0-9]|3[01])|monthly " + WEEKDAY + " [1-5]",
            ReportSchedule::parse);

    private static final Shape<ReportDuty> DUTY = Form.of(ReportDuty::builder, ReportDuty.Builder::build)
            .required("name", Words.code(ReportName::of), (duty, name) -> duty.report(name))
            .required("due", SCHEDULE, (duty, schedule) -> duty.schedule(schedule))
            .entry();

    static final Shape<List<ReportDuty>> REPORTS = Listing.ofDistinct(DUTY, 1, 100, ReportDuty::report);

    private ReportForms() {}
}
