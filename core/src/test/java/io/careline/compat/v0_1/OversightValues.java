package io.careline.compat.v0_1;

import io.careline.calendar.IsoWeek;
import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.oversight.AgentComplaint;
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
import io.careline.complaint.oversight.SalesPromiseCount;
import io.careline.complaint.oversight.SalesPromiseId;
import io.careline.complaint.oversight.SalesPromiseReport;
import io.careline.complaint.oversight.UpheldCount;
import java.time.Duration;
import java.util.List;

/** The oversight values of 0.1 with what was mandatory then. */
final class OversightValues {
    private OversightValues() {}

    static List<Object> all() {
        return List.of(
                AgentComplaint.builder()
                        .complaint(ComplaintId.of("id-1"))
                        .agent(AgentId.of("id-1"))
                        .outcome(ResponseOutcome.UPHELD)
                        .answeredAt(Given.NOW)
                        .build(),
                ComplaintRecord.builder()
                        .complaint(ComplaintId.of("id-1"))
                        .receivedAt(Given.NOW)
                        .build(),
                PreventiveAction.builder()
                        .id(PreventiveActionId.of("id-1"))
                        .recurrence(Given.recurrence())
                        .openedAt(Given.NOW)
                        .addOwners(DepartmentId.of("id-1"))
                        .build(),
                PreventiveMeasure.builder()
                        .department(DepartmentId.of("id-1"))
                        .at(Given.NOW)
                        .measure("text")
                        .build(),
                Problem.builder()
                        .agent(AgentId.of("id-1"))
                        .at(Given.NOW)
                        .description("text")
                        .build(),
                ProblemLog.builder()
                        .agent(AgentId.of("id-1"))
                        .week(IsoWeek.of(Given.TODAY))
                        .build(),
                ProblemSummary.builder()
                        .week(IsoWeek.of(Given.TODAY))
                        .problems(1)
                        .open(1)
                        .build(),
                Recurrence.builder().firstAt(Given.NOW).lastAt(Given.NOW).build(),
                RecurrenceRule.builder()
                        .count(2)
                        .window(Duration.ofHours(1))
                        .addAlike(RecurrenceTrait.CATEGORY)
                        .build(),
                SalesPromise.builder()
                        .id(SalesPromiseId.of("id-1"))
                        .agent(AgentId.of("id-1"))
                        .customer(CustomerRef.of("customerref"))
                        .promise("text")
                        .madeAt(Given.NOW)
                        .dueAt(Given.NOW)
                        .build(),
                SalesPromiseCount.builder()
                        .agent(AgentId.of("id-1"))
                        .open(1)
                        .kept(1)
                        .broken(1)
                        .build(),
                SalesPromiseReport.builder().at(Given.NOW).build(),
                UpheldCount.builder().agent(AgentId.of("id-1")).build());
    }
}
