package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.IsoWeek;
import io.careline.calendar.ReportCalendar;
import io.careline.calendar.ReportDuty;
import io.careline.calendar.ReportName;
import io.careline.calendar.ReportSchedule;
import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.Category;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.Product;
import io.careline.complaint.RegisterField;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.oversight.AgentComplaint;
import io.careline.complaint.oversight.Cause;
import io.careline.complaint.oversight.ComplaintRecord;
import io.careline.complaint.oversight.PreventiveAction;
import io.careline.complaint.oversight.PreventiveActionId;
import io.careline.complaint.oversight.PreventiveMeasure;
import io.careline.complaint.oversight.Problem;
import io.careline.complaint.oversight.ProblemLog;
import io.careline.complaint.oversight.ProblemSummary;
import io.careline.complaint.oversight.Recurrence;
import io.careline.complaint.oversight.RecurrenceRule;
import io.careline.complaint.oversight.RecurrenceTrait;
import io.careline.complaint.oversight.SalesPromise;
import io.careline.complaint.oversight.SalesPromiseId;
import io.careline.complaint.oversight.SalesPromiseReport;
import io.careline.complaint.oversight.UpheldCount;
import io.careline.core.complaint.RegulatoryClocks;
import io.careline.core.complaint.oversight.Oversight;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The released form: once a file is here, later versions must still read it. */
@DisplayName("The JSON form of what oversight keeps")
class OversightGoldenFilesTest {
    private static final AgentId ANN = AgentId.of("ann");
    private static final DepartmentId REPAIRS = DepartmentId.of("repairs");
    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-03-06T01:00:00Z");

    private final CarelineJson json = CarelineJson.standard();

    @TestFactory
    Stream<DynamicTest> every_value_keeps_its_form() {
        return Stream.of(
                test("complaint-record", complaintRecord(), ComplaintRecord.class),
                test("recurrence-rule", rule(), RecurrenceRule.class),
                test("preventive-action", preventiveAction(), PreventiveAction.class),
                test("agent-complaint", agentComplaint(), AgentComplaint.class),
                test(
                        "upheld-count",
                        Oversight.upheld(List.of(agentComplaint()), MONDAY, FRIDAY.plusSeconds(1))
                                .get(0),
                        UpheldCount.class),
                test("problem-log", problemLog(), ProblemLog.class),
                test(
                        "problem-summary",
                        Oversight.summary(
                                IsoWeek.parse("2026-W10"), List.of(problemLog()), Set.of(ANN, AgentId.of("bob"))),
                        ProblemSummary.class),
                test("sales-promise", promise(), SalesPromise.class),
                test("sales-promise-report", Oversight.promises(List.of(promise()), FRIDAY), SalesPromiseReport.class),
                test("report-calendar", reports(), ReportCalendar.class),
                test("regulated-policy", policy(), ComplaintPolicy.class));
    }

    private <T> DynamicTest test(String name, T value, Class<T> type) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(json.read(GoldenFile.of("oversight/" + name, value), type))
                        .isEqualTo(value));
    }

    private static ComplaintRecord complaintRecord() {
        return ComplaintRecord.builder()
                .complaint(ComplaintId.of("C-1"))
                .receivedAt(MONDAY)
                .category(Category.of("lift"))
                .product(Product.of("tower-1"))
                .cause(Cause.of("worn"))
                .department(REPAIRS)
                .build();
    }

    private static RecurrenceRule rule() {
        return RecurrenceRule.of(3, Duration.ofDays(30), RecurrenceTrait.CATEGORY, RecurrenceTrait.CAUSE);
    }

    private static PreventiveAction preventiveAction() {
        Recurrence recurrence = Recurrence.builder()
                .category(Category.of("lift"))
                .product(Product.of("tower-1"))
                .cause(Cause.of("worn"))
                .addComplaints(ComplaintId.of("C-1"), ComplaintId.of("C-2"))
                .addDepartments(REPAIRS)
                .firstAt(MONDAY)
                .lastAt(FRIDAY)
                .build();
        return PreventiveAction.open(PreventiveActionId.of("PA-1"), recurrence, FRIDAY)
                .plus(PreventiveMeasure.of(REPAIRS, FRIDAY.plusSeconds(60), "Service every month"))
                .closed(FRIDAY.plusSeconds(120));
    }

    private static AgentComplaint agentComplaint() {
        return AgentComplaint.builder()
                .complaint(ComplaintId.of("C-1"))
                .agent(ANN)
                .outcome(ResponseOutcome.UPHELD)
                .answeredAt(MONDAY)
                .build();
    }

    private static ProblemLog problemLog() {
        return ProblemLog.builder()
                .agent(ANN)
                .week(IsoWeek.parse("2026-W10"))
                .addProblems(Problem.builder()
                        .agent(ANN)
                        .at(MONDAY)
                        .category(Category.of("printing"))
                        .description("The printer is stuck")
                        .handling("Bought another")
                        .build())
                .build()
                .handedTo(AgentId.of("lead"), FRIDAY);
    }

    private static SalesPromise promise() {
        return SalesPromise.builder()
                .id(SalesPromiseId.of("P-1"))
                .agent(ANN)
                .customer(CustomerRef.of("K-7"))
                .promise("Free parking for a year")
                .madeAt(MONDAY)
                .dueAt(FRIDAY)
                .keptAt(FRIDAY.plusSeconds(60))
                .build();
    }

    private static ReportCalendar reports() {
        return ReportCalendar.of(
                ReportDuty.of(ReportName.of("weekly-saturday"), ReportSchedule.parse("weekly SAT")),
                ReportDuty.of(ReportName.of("monthly-wednesday"), ReportSchedule.parse("monthly WED 4")),
                ReportDuty.of(ReportName.of("rebate"), ReportSchedule.parse("monthly 5")));
    }

    private static ComplaintPolicy policy() {
        return ComplaintPolicy.builder()
                .version(PolicyVersion.of("regulated", "1"))
                .mandatoryFields(Set.of(RegisterField.SUMMARY))
                .reassigners(Set.of(Role.SUPERVISOR))
                .addAllClocks(RegulatoryClocks.unitedKingdom())
                .addAllClocks(RegulatoryClocks.mainlandChina())
                .build();
    }
}
