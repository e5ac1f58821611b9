package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.careline.complaint.CloseComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.ComplaintFollowUp;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintRelation;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.ComplaintView;
import io.careline.complaint.DeclineComplaint;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.LinkComplaint;
import io.careline.complaint.RecordFollowUp;
import io.careline.complaint.RecordRelation;
import io.careline.complaint.ReferComplaint;
import io.careline.complaint.ReopenComplaint;
import io.careline.complaint.SetParent;
import io.careline.complaint.WithdrawComplaint;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RelatingTest {
    private static final ComplaintId FIRST = ComplaintId.of("C-1");
    private static final ComplaintId SECOND = ComplaintId.of("C-2");
    private static final CloseComplaint WAIVED =
            CloseComplaint.builder().waiver("he has moved away").build();

    private final ComplaintOffice office =
            new ComplaintOffice().registered("C-1").registered("C-2").registered("C-3");

    private SetParent under(String parent) {
        return SetParent.of(office.view(parent));
    }

    private ComplaintOffice nested() {
        return office.accept("C-2", under("C-1"));
    }

    private List<ComplaintId> openChildren(String id) {
        return office.complaint(id).relations().openChildren();
    }

    @Test
    void a_link_shows_on_both() {
        office.accept("C-1", LinkComplaint.of(office.view("C-2")));
        assertThat(office.complaint("C-1").relations().related()).containsExactly(SECOND);
        assertThat(office.complaint("C-2").relations().related()).containsExactly(FIRST);
        assertThat(office.send("C-2", LinkComplaint.of(office.view("C-1"))).isUnchanged())
                .isTrue();
    }

    @Test
    void a_complaint_is_not_linked_to_itself_or_to_one_that_was_merged() {
        ComplaintView merged = ComplaintView.builder()
                .id(SECOND)
                .status(ComplaintStatus.MERGED)
                .build();
        assertThat(office.refusal("C-1", LinkComplaint.of(office.view("C-1"))))
                .containsExactly("complaint.related-to-itself");
        assertThat(office.refusal("C-1", LinkComplaint.of(merged))).containsExactly("complaint.target-merged");
    }

    @Test
    void a_parent_is_not_closed_before_its_child() {
        nested().resolved("C-1");
        assertThat(office.refusal("C-1", WAIVED)).containsExactly("complaint.children-open");
        assertThat(office.lifecycle()
                        .permitted(office.complaint("C-1"), ComplaintCommandType.CLOSE, office.context())
                        .isAllowed())
                .isFalse();
        office.resolved("C-2");
        assertThat(office.refusal("C-1", WAIVED)).containsExactly("complaint.children-open");
        office.accept("C-2", WAIVED).accept("C-1", WAIVED);
        assertThat(office.complaint("C-1").status()).isEqualTo(ComplaintStatus.CLOSED);
    }

    @Test
    @DisplayName("CP6: a satisfied customer's word is kept, and closes the complaint once its children have ended")
    void a_satisfied_customers_word_is_kept() {
        nested().resolved("C-1");
        assertThat(office.findings("C-1", RecordFollowUp.of(FollowUpOutcome.SATISFIED)))
                .containsExactly("complaint.children-open");
        Complaint parent = office.complaint("C-1");
        assertThat(parent.status()).isEqualTo(ComplaintStatus.FOLLOW_UP);
        assertThat(parent.followUp().map(ComplaintFollowUp::isDone)).contains(true);
        assertThat(office.refusal("C-1", CloseComplaint.of())).containsExactly("complaint.children-open");
        office.closed("C-2").accept("C-1", CloseComplaint.of());
        assertThat(office.complaint("C-1").status()).isEqualTo(ComplaintStatus.CLOSED);
    }

    @Test
    void every_end_of_a_child_is_told_to_the_parent() {
        nested().accept("C-3", under("C-1"));
        assertThat(openChildren("C-1")).containsExactly(SECOND, ComplaintId.of("C-3"));
        office.accept("C-3", WithdrawComplaint.of("solved by itself"));
        assertThat(openChildren("C-1")).containsExactly(SECOND);
        office.accept("C-2", ReferComplaint.of("the city", "public road"));
        assertThat(openChildren("C-1")).isEmpty();
    }

    @Test
    void a_child_that_closes_by_its_follow_up_is_told_too_and_one_that_is_reopened() {
        nested().resolved("C-2").accept("C-2", RecordFollowUp.of(FollowUpOutcome.SATISFIED));
        assertThat(openChildren("C-1")).isEmpty();
        office.accept("C-2", ReopenComplaint.of("it broke again"));
        assertThat(openChildren("C-1")).containsExactly(SECOND);
    }

    @Test
    void a_complaint_comes_under_another_parent_or_under_none() {
        nested().accept("C-2", under("C-3"));
        assertThat(openChildren("C-1")).isEmpty();
        assertThat(openChildren("C-3")).containsExactly(SECOND);
        assertThat(office.send("C-2", under("C-3")).isUnchanged()).isTrue();
        office.accept("C-2", SetParent.builder().build());
        assertThat(office.complaint("C-2").relations().parent()).isEmpty();
        assertThat(openChildren("C-3")).isEmpty();
    }

    @Test
    void a_complaint_does_not_lie_below_itself_at_any_depth() {
        nested().accept("C-3", under("C-2"));
        assertThat(office.refusal("C-1", under("C-1"))).containsExactly("complaint.related-to-itself");
        assertThat(office.refusal("C-1", under("C-3"))).containsExactly("complaint.relation-cycle");
        assertThat(office.refusal(
                        "C-4",
                        ComplaintOffice.entry(office.now())
                                .parent(ComplaintId.of("C-4"))
                                .build()))
                .containsExactly("complaint.related-to-itself");
    }

    @Test
    void a_parent_goes_on() {
        office.accept("C-1", WithdrawComplaint.of("solved by itself"));
        assertThat(office.refusal("C-2", under("C-1"))).containsExactly("complaint.target-ended");
    }

    @Test
    void a_complaint_is_registered_under_its_parent() {
        office.accept("C-4", ComplaintOffice.entry(office.now()).parent(FIRST).build());
        assertThat(office.complaint("C-4").relations().parent()).contains(FIRST);
        assertThat(openChildren("C-1")).containsExactly(ComplaintId.of("C-4"));
    }

    @Test
    void a_child_of_a_parent_that_has_ended_is_recorded_with_a_warning() {
        office.accept("C-1", WithdrawComplaint.of("solved by itself"));
        RecordRelation late = RecordRelation.of(SECOND, ComplaintRelation.CHILD);
        assertThat(office.findings("C-1", late)).containsExactly("complaint.parent-ended");
        assertThat(office.send("C-1", late).isUnchanged()).isTrue();
        assertThat(office.findings("C-1", RecordRelation.of(SECOND, ComplaintRelation.ENDED_CHILD)))
                .isEmpty();
    }

    @Test
    void a_view_is_of_a_registered_complaint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComplaintView.of(Complaint.unregistered(FIRST), List.of()))
                .withMessage("status (NONE) must be that of a registered complaint");
    }

    @Test
    void a_parent_that_ends_another_way_warns_of_the_children_that_it_leaves() {
        nested();
        assertThat(office.findings("C-1", WithdrawComplaint.of("solved by itself")))
                .containsExactly("complaint.children-open");
        office.accept("C-2", SetParent.of(office.view("C-3")));
        assertThat(office.findings("C-3", DeclineComplaint.of("not ours"))).containsExactly("complaint.children-open");
        office.registered("C-4").accept("C-2", under("C-4"));
        assertThat(office.findings("C-4", ReferComplaint.of("the city", "public road")))
                .containsExactly("complaint.children-open");
        assertThat(office.findings("C-2", WithdrawComplaint.of("solved by itself")))
                .isEmpty();
    }
}
