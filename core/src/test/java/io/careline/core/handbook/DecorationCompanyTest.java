package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.common.Money;
import io.careline.complaint.AcceptResponse;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.CustomerTier;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.Severity;
import io.careline.core.lifecycle.LifecycleDesk;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecorationCompanyTest {
    private static final ProposeResponse ANSWER = ProposeResponse.builder()
            .outcome(ResponseOutcome.UPHELD)
            .reasons("The tiles were laid askew")
            .build();

    private final Handbook handbook = Handbook.load("decoration-company");
    private final PackDesk<Complaint, ComplaintCommand, ComplaintEvent> desk = new PackDesk<>(handbook.complaints());

    private static RegisterComplaint.Builder entry() {
        return RegisterComplaint.builder()
                .customer(CustomerRef.of("owner-12"))
                .receivedAt(LifecycleDesk.local("2026-03-02T09:00"))
                .department(DepartmentId.of("site-3"))
                .summary("The tiles are askew");
    }

    @Test
    @DisplayName("CP8: a general complaint is the officer's, who answers it")
    void a_general_complaint_is_the_officer_s() {
        desk.accept(entry().build()).accept(AssessComplaint.builder().build());
        assertThat(desk.state().severity()).contains(Severity.GENERAL);
        assertThat(desk.owed()).contains("resolution 2026-03-05T18:00");
        desk.accept(ANSWER);
    }

    @Test
    @DisplayName("CP8: with compensation it is a major one, which an officer neither answers nor pays")
    void compensation_makes_it_a_major_one() {
        desk.accept(entry().claimedCompensation(Money.parse("CNY 800")).build())
                .accept(AssessComplaint.builder().build());
        assertThat(desk.state().severity()).contains(Severity.MAJOR);
        assertThat(desk.owed()).contains("resolution 2026-03-10T18:00");
        assertThat(desk.refusal(ANSWER)).containsExactly("CP4 complaint.decision-maker-needed");
        desk.as(PackDesk.MANAGER).accept(ANSWER);
    }

    @Test
    @DisplayName("CP8: what the officer cannot solve is a major one as well")
    void what_the_officer_cannot_solve_is_a_major_one() {
        desk.accept(entry().build())
                .accept(AssessComplaint.builder().solvableByOfficer(false).build());
        assertThat(desk.state().severity()).contains(Severity.MAJOR);
    }

    @ParameterizedTest
    @CsvSource({
        "A, 2026-03-04T00:00",
        "B, 2026-03-06T00:00",
        "C, 2026-03-10T00:00",
        "completed-project, 2026-04-02T00:00",
        "D, 2026-03-10T00:00"
    })
    @DisplayName(
            "CP9, G14: who is asked when depends on the tier: A after 1 day, B after 3, C after 7, the completed after 30")
    void each_tier_is_followed_up_at_its_own_pace(String tier, String dueAt) {
        desk.accept(entry().tier(CustomerTier.of(tier)).build())
                .accept(AssessComplaint.builder().build())
                .accept(ANSWER)
                .accept(AcceptResponse.of());
        assertThat(desk.owed()).contains("follow-up " + dueAt);
    }

    @Test
    @DisplayName("CP9, G14: another interval is a matter of one value")
    void another_interval_is_one_value() {
        Handbook slower = Handbook.parse(
                Documents.with(Packs.text("decoration-company"), "/complaints/clocks/3/target", "\"P2D\""));
        assertThat(handbook.followUpTiers().get(CustomerTier.A)).hasToString("P1D");
        assertThat(slower.followUpTiers().get(CustomerTier.A)).hasToString("P2D");
    }

    @Test
    @DisplayName("CP10, K13: reports on Wednesdays and Saturdays, on the 25th and on the fourth Wednesday")
    void reports_are_due_by_the_calendar() {
        assertThat(handbook.reports().due(LocalDate.parse("2026-02-23"), LocalDate.parse("2026-03-01")))
                .extracting(due -> due.date() + " " + due.report())
                .containsExactlyInAnyOrder(
                        "2026-02-25 weekly-wednesday",
                        "2026-02-25 monthly-satisfaction",
                        "2026-02-25 monthly-wednesday",
                        "2026-02-28 weekly-saturday");
    }
}
