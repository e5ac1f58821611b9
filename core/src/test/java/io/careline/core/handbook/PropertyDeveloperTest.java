package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.ChargeDepartment;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.RecordBreach;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.oversight.SalesPromise;
import io.careline.complaint.oversight.SalesPromiseId;
import io.careline.core.complaint.oversight.Oversight;
import io.careline.core.lifecycle.LifecycleDesk;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PropertyDeveloperTest {
    private static final DepartmentId ENGINEERING = DepartmentId.of("engineering");

    private final Handbook handbook = Handbook.load("property-developer");
    private final PackDesk<Complaint, ComplaintCommand, ComplaintEvent> desk = new PackDesk<>(handbook.complaints());

    private static RegisterComplaint.Builder defect() {
        return RegisterComplaint.builder()
                .customer(CustomerRef.of("buyer-3"))
                .receivedAt(LifecycleDesk.local("2026-03-02T09:00"))
                .department(ENGINEERING)
                .summary("Water comes through the window");
    }

    private static SalesPromise.Builder promise(String id) {
        return SalesPromise.builder()
                .id(SalesPromiseId.of(id))
                .agent(AgentId.of("wang"))
                .customer(CustomerRef.of("buyer-3"))
                .promise("a parking space")
                .madeAt(LifecycleDesk.local("2026-02-03T10:00"))
                .dueAt(LifecycleDesk.local("2026-02-20T18:00"));
    }

    @Test
    @DisplayName(
            "CP25: a defect names the department that mends it, and is mended within seven working days, a major one within fifteen")
    void a_defect_is_mended_within_the_set_time() {
        assertThat(desk.refusal(RegisterComplaint.builder().build())).contains("CP2 complaint.department-missing");
        desk.accept(defect().build()).accept(AssessComplaint.builder().build());
        assertThat(desk.owed()).contains("resolution 2026-03-11T18:00");
        var major = new PackDesk<>(handbook.complaints());
        major.accept(defect().build())
                .accept(AssessComplaint.builder().solvableByOfficer(false).build());
        assertThat(major.owed()).contains("resolution 2026-03-23T18:00");
    }

    @Test
    @DisplayName("CP25: customer service charges the department, and a defect that outlasts the set time is recorded")
    void the_department_is_charged_and_lateness_recorded() {
        RecordBreach breach = RecordBreach.of(ComplaintClock.RESOLUTION, 1);
        desk.accept(defect().build())
                .accept(AssessComplaint.builder().build())
                .accept(ChargeDepartment.of(ENGINEERING))
                .at("2026-03-11T17:59");
        assertThat(desk.state().sheets()).isEqualTo(1);
        assertThat(desk.send(breach).isRejected()).isTrue();
        desk.at("2026-03-11T18:01").accept(breach);
        assertThat(desk.state()
                        .clocks()
                        .latest(ComplaintClock.RESOLUTION)
                        .orElseThrow()
                        .isBreachRecorded())
                .isTrue();
    }

    @Test
    @DisplayName("CP27: sales promises are reported on the first of each month, the broken ones and who made them")
    void sales_promises_are_reported_every_month() {
        var due = handbook.reports().due(LocalDate.parse("2026-02-15"), LocalDate.parse("2026-03-15"));
        assertThat(due)
                .extracting(report -> report.date() + " " + report.report())
                .containsExactly("2026-03-01 sales-promises");
        SalesPromise kept =
                promise("1").keptAt(LifecycleDesk.local("2026-02-20T18:00")).build();
        SalesPromise broken = promise("2").build();
        var report = Oversight.promises(List.of(kept, broken), LifecycleDesk.local("2026-03-01T09:00"));
        assertThat(report.broken()).containsExactly(broken);
        assertThat(report.agents())
                .extracting(count -> count.agent() + " kept " + count.kept() + ", broken " + count.broken())
                .containsExactly("wang kept 1, broken 1");
    }
}
