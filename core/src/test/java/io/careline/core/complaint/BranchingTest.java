package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.DepartmentId;
import io.careline.complaint.Category;
import io.careline.complaint.CloseComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintRelations;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.CustomerTier;
import io.careline.complaint.FollowUpCaseRequested;
import io.careline.complaint.RaiseNewDemand;
import io.careline.complaint.ReopenComplaint;
import io.careline.complaint.SplitComplaint;
import io.careline.lifecycle.DecisionContext;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BranchingTest {
    private static final ComplaintId FIRST = ComplaintId.of("C-1");

    private final ComplaintOffice office = new ComplaintOffice()
            .accept(
                    "C-1",
                    ComplaintOffice.entry(ComplaintDesk.local("2026-03-02T09:00"))
                            .tier(CustomerTier.A)
                            .category(Category.of("lift"))
                            .build());

    @Test
    @DisplayName("CP23: a part that is split off keeps its receipt, its customer and its owner")
    void a_part_keeps_its_receipt_its_customer_and_its_owner() {
        office.at("2026-03-02T11:00")
                .accept(
                        "C-1",
                        SplitComplaint.builder()
                                .summary("the intercom is silent")
                                .department(DepartmentId.of("telephony"))
                                .build());
        Complaint whole = office.complaint("C-1");
        Complaint part = office.complaint("C-1/1");
        assertThat(part.status()).isEqualTo(ComplaintStatus.REGISTERED);
        assertThat(part.receivedAt()).isEqualTo(whole.receivedAt());
        assertThat(part.customer()).isEqualTo(whole.customer());
        assertThat(part.owner()).contains(ComplaintDesk.ANN);
        assertThat(part.tier()).contains(CustomerTier.A);
        assertThat(part.category()).contains(Category.of("lift"));
        assertThat(part.department()).contains(DepartmentId.of("telephony"));
        assertThat(part.summary()).contains("the intercom is silent");
        assertThat(part.follows()).contains(FIRST);
        assertThat(part.relations().parent()).isEmpty();
        assertThat(part.clocks().dueAt(ComplaintClock.RESOLUTION))
                .isEqualTo(whole.clocks().dueAt(ComplaintClock.RESOLUTION));
        assertThat(whole.relations().openChildren()).isEmpty();
        assertThat(whole.status()).isEqualTo(ComplaintStatus.REGISTERED);
    }

    @Test
    void a_part_that_is_a_child_keeps_the_whole_open_from_the_split_on() {
        office.accept(
                "C-1",
                SplitComplaint.builder().summary("the intercom").child(true).build());
        assertThat(office.complaint("C-1").relations().openChildren()).containsExactly(ComplaintId.of("C-1/1"));
        assertThat(office.complaint("C-1/1").relations().parent()).contains(FIRST);
        office.resolved("C-1");
        assertThat(office.refusal("C-1", CloseComplaint.builder().waiver("none").build()))
                .containsExactly("complaint.children-open");
        office.closed("C-1/1");
        assertThat(office.complaint("C-1").relations().openChildren()).isEmpty();
    }

    @Test
    void a_complaint_that_was_taken_over_gives_no_number_that_it_knows_already() {
        Complaint taken = Complaint.builder()
                .from(office.complaint("C-1"))
                .relations(ComplaintRelations.builder()
                        .addRelated(ComplaintId.of("C-1/1"))
                        .addOpenChildren(ComplaintId.of("C-1/2"))
                        .addAbsorbed(ComplaintId.of("C-1/3"))
                        .build())
                .build();
        ComplaintEvent raised = office.lifecycle()
                .decide(
                        taken,
                        RaiseNewDemand.of("a handrail"),
                        DecisionContext.of(office.now(), ComplaintDesk.ANN, "another"))
                .events()
                .get(0)
                .event();
        assertThat(((FollowUpCaseRequested) raised).newCase()).isEqualTo(ComplaintId.of("C-1/4"));
    }

    @Test
    @DisplayName("CP2: a part says what it is about")
    void a_part_says_what_it_is_about() {
        assertThat(office.refusal("C-1", SplitComplaint.of(" "))).containsExactly("complaint.summary-missing");
    }

    @Test
    @DisplayName("CB6, CP13: a new demand becomes a complaint that follows the original one, with the same owner")
    void a_new_demand_becomes_a_complaint_that_follows() {
        office.closed("C-1").at("2026-03-09T09:00").accept("C-1", RaiseNewDemand.of("a handrail"));
        Complaint demand = office.complaint("C-1/1");
        assertThat(demand.status()).isEqualTo(ComplaintStatus.REGISTERED);
        assertThat(demand.follows()).contains(FIRST);
        assertThat(demand.owner()).contains(ComplaintDesk.ANN);
        assertThat(demand.summary()).contains("a handrail");
        assertThat(demand.category()).contains(Category.of("lift"));
        assertThat(demand.receivedAt()).contains(ComplaintDesk.local("2026-03-09T09:00"));
        assertThat(office.complaint("C-1").status()).isEqualTo(ComplaintStatus.CLOSED);
    }

    @Test
    @DisplayName("CB6: a demand says what is asked for")
    void a_demand_says_what_is_asked_for() {
        assertThat(office.refusal("C-1", RaiseNewDemand.of(""))).containsExactly("complaint.summary-missing");
    }

    @Test
    void complaints_that_come_of_one_are_numbered_together() {
        office.accept("C-1", SplitComplaint.of("the intercom"))
                .accept("C-1", RaiseNewDemand.of("a handrail"))
                .closed("C-1")
                .after(Duration.ofDays(31))
                .accept("C-1", ReopenComplaint.of("it broke again"));
        assertThat(office.complaints())
                .extracting(complaint -> complaint.id().value())
                .containsExactly("C-1", "C-1/1", "C-1/2", "C-1/3");
        assertThat(office.complaint("C-1/3").owner()).isEmpty();
    }

    @Test
    @DisplayName("CB6, G14: the original knows the complaints that follow it, and they know the original")
    void the_link_to_what_follows_shows_on_both() {
        office.accept("C-1", SplitComplaint.of("the intercom"))
                .accept("C-1", RaiseNewDemand.of("a handrail"))
                .closed("C-1")
                .after(Duration.ofDays(31))
                .accept("C-1", ReopenComplaint.of("it broke again"));
        assertThat(office.complaint("C-1").relations().related())
                .containsExactly(ComplaintId.of("C-1/1"), ComplaintId.of("C-1/2"), ComplaintId.of("C-1/3"));
        assertThat(office.complaints())
                .filteredOn(complaint -> !complaint.id().equals(FIRST))
                .allMatch(complaint -> complaint.follows().equals(Optional.of(FIRST)));
    }

    @Test
    void a_part_that_is_a_child_is_not_related_as_well() {
        office.accept(
                "C-1",
                SplitComplaint.builder().summary("the intercom").child(true).build());
        assertThat(office.complaint("C-1").relations().related()).isEmpty();
    }
}
