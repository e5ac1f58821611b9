package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.HoldReason;
import io.careline.common.Money;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.Category;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.HoldComplaint;
import io.careline.complaint.Product;
import io.careline.complaint.ReclassifyComplaint;
import io.careline.complaint.ResumeComplaint;
import io.careline.complaint.Severity;
import io.careline.complaint.WaitingFor;
import io.careline.lifecycle.Decision;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private final ComplaintDesk desk = new ComplaintDesk();

    @Test
    @DisplayName("CP8: without compensation and within the officer's power a complaint is a general one")
    void an_ordinary_complaint_is_general() {
        desk.registered()
                .accept(AssessComplaint.builder()
                        .category(Category.of("lift"))
                        .product(Product.of("block-3"))
                        .build());
        assertThat(desk.complaint().severity()).contains(Severity.GENERAL);
        assertThat(desk.complaint().category()).contains(Category.of("lift"));
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.ASSESSED);
    }

    @Test
    @DisplayName("CP8: a claim of compensation makes it a major one, also one made at registering")
    void compensation_makes_it_major() {
        desk.accept(desk.entry().claimedCompensation(Money.of("CNY", "0.01")).build());
        desk.accept(AssessComplaint.builder().build());
        assertThat(desk.complaint().severity()).contains(Severity.MAJOR);
    }

    @Test
    @DisplayName("CP8: what the officer cannot solve is a major one")
    void an_officer_out_of_his_depth_makes_it_major() {
        desk.registered()
                .accept(AssessComplaint.builder().solvableByOfficer(false).build());
        assertThat(desk.complaint().severity()).contains(Severity.MAJOR);
    }

    @Test
    @DisplayName("CP4: a complaint that becomes a major one tells when its owner cannot decide it")
    void an_owner_who_cannot_decide_is_found() {
        desk.accept(desk.entry().owner(ComplaintDesk.ANN).build());
        Decision<?> decision =
                desk.send(AssessComplaint.builder().solvableByOfficer(false).build());
        assertThat(decision.isAccepted()).isTrue();
        assertThat(decision.findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("The complaint is a major one and its owner ann has none of the roles [director].");
    }

    @Test
    void a_major_complaint_has_less_time_counted_from_receipt() {
        desk.registered();
        assertThat(desk.due(ComplaintClock.RESOLUTION)).isEqualTo("2026-03-04T18:00");
        desk.at("2026-03-02T11:00")
                .accept(AssessComplaint.builder().solvableByOfficer(false).build());
        assertThat(desk.due(ComplaintClock.RESOLUTION)).isEqualTo("2026-03-02T18:00");
    }

    @Test
    void a_correction_takes_over_what_it_names_and_nothing_else() {
        desk.registered()
                .accept(AssessComplaint.builder().category(Category.of("lift")).build())
                .accept(ReclassifyComplaint.builder()
                        .product(Product.of("block-4"))
                        .reason("wrong block")
                        .build());
        assertThat(desk.complaint().category()).contains(Category.of("lift"));
        assertThat(desk.complaint().product()).contains(Product.of("block-4"));
        assertThat(desk.complaint().severity()).contains(Severity.GENERAL);
    }

    @Test
    void a_correction_without_content_and_reason_is_refused_for_both() {
        desk.assessed();
        assertThat(desk.refusal(ReclassifyComplaint.builder().build()))
                .containsExactly("complaint.nothing-to-reclassify", "complaint.reason-missing");
    }

    @Test
    void a_correction_that_says_what_is_so_already_changes_nothing() {
        desk.assessed();
        assertThat(desk.send(ReclassifyComplaint.builder()
                                .severity(Severity.GENERAL)
                                .reason("checked")
                                .build())
                        .isUnchanged())
                .isTrue();
    }

    @Test
    void a_correction_while_it_waits_counts_from_the_end_of_the_waiting() {
        desk.investigating()
                .at("2026-03-02T10:00")
                .accept(HoldComplaint.of(HoldReason.AWAITING_CUSTOMER, WaitingFor.CUSTOMER))
                .at("2026-03-02T11:00")
                .accept(ReclassifyComplaint.builder()
                        .severity(Severity.MAJOR)
                        .reason("a lawyer wrote")
                        .build())
                .at("2026-03-02T12:00")
                .accept(ResumeComplaint.of());
        assertThat(desk.due(ComplaintClock.RESOLUTION)).isEqualTo("2026-03-03T11:00");
    }
}
