package io.careline.core.complaint.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.careline.common.DepartmentId;
import io.careline.complaint.Category;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.Product;
import io.careline.complaint.oversight.Cause;
import io.careline.complaint.oversight.ComplaintRecord;
import io.careline.complaint.oversight.PreventiveAction;
import io.careline.complaint.oversight.PreventiveActionId;
import io.careline.complaint.oversight.PreventiveMeasure;
import io.careline.complaint.oversight.Recurrence;
import io.careline.complaint.oversight.RecurrenceRule;
import io.careline.complaint.oversight.RecurrenceTrait;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecurrenceDetectorTest {
    private static final RecurrenceRule THREE_IN_A_WEEK =
            RecurrenceRule.of(3, Duration.ofDays(7), RecurrenceTrait.CATEGORY);

    private final RecurrenceDetector detector = RecurrenceDetector.of(THREE_IN_A_WEEK);

    private static ComplaintRecord.Builder lift(String id, String receivedAt) {
        return ComplaintRecord.builder()
                .complaint(ComplaintId.of(id))
                .receivedAt(Instant.parse(receivedAt))
                .category(Category.of("lift"))
                .product(Product.of("tower-" + id))
                .department(DepartmentId.of("repairs"));
    }

    private static List<String> ids(Recurrence recurrence) {
        return recurrence.complaints().stream().map(ComplaintId::value).toList();
    }

    @Test
    @DisplayName("CP7: the third complaint of a category within the window makes it a problem that recurs")
    void the_third_complaint_makes_it_recur() {
        assertThat(detector.add(lift("1", "2026-03-02T09:00:00Z").build())).isEmpty();
        assertThat(detector.add(lift("2", "2026-03-05T09:00:00Z").build())).isEmpty();
        Recurrence recurrence =
                detector.add(lift("3", "2026-03-09T09:00:00Z").build()).orElseThrow();
        assertThat(ids(recurrence)).containsExactly("1", "2", "3");
        assertThat(recurrence.category()).contains(Category.of("lift"));
        assertThat(recurrence.product()).isEmpty();
        assertThat(recurrence.departments()).containsExactly(DepartmentId.of("repairs"));
        assertThat(recurrence.firstAt()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(recurrence.lastAt()).isEqualTo("2026-03-09T09:00:00Z");
    }

    @Test
    @DisplayName("CP7: a moment beyond the window is too late")
    void a_moment_beyond_the_window_is_too_late() {
        detector.add(lift("1", "2026-03-02T09:00:00Z").build());
        detector.add(lift("2", "2026-03-05T09:00:00Z").build());
        assertThat(detector.add(lift("3", "2026-03-09T09:00:01Z").build())).isEmpty();
        assertThat(detector.recurrences()).isEmpty();
    }

    @Test
    @DisplayName("CP7: it goes on while complaints keep coming, and ends with a gap")
    void it_goes_on_while_complaints_keep_coming() {
        for (String day : List.of("02", "04", "06", "11", "12", "25", "26", "27")) {
            detector.add(lift(day, "2026-03-" + day + "T09:00:00Z").build());
        }
        assertThat(detector.recurrences())
                .extracting(RecurrenceDetectorTest::ids)
                .containsExactly(List.of("02", "04", "06", "11", "12"), List.of("25", "26", "27"));
    }

    @Test
    @DisplayName("CP7: what the rule asks for and is not known of a complaint makes it like no other")
    void the_unknown_is_like_no_other() {
        RecurrenceRule rule = RecurrenceRule.of(2, Duration.ofDays(7), RecurrenceTrait.CATEGORY, RecurrenceTrait.CAUSE);
        ComplaintRecord without = lift("1", "2026-03-02T09:00:00Z").build();
        ComplaintRecord worn =
                lift("2", "2026-03-03T09:00:00Z").cause(Cause.of("worn")).build();
        ComplaintRecord flooded =
                lift("3", "2026-03-04T09:00:00Z").cause(Cause.of("flooded")).build();
        assertThat(RecurrenceDetector.detect(List.of(without, worn, flooded), rule))
                .isEmpty();
        ComplaintRecord found =
                lift("1", "2026-03-02T09:00:00Z").cause(Cause.of("worn")).build();
        assertThat(RecurrenceDetector.detect(List.of(without, worn, flooded, found), rule))
                .singleElement()
                .satisfies(recurrence -> assertThat(recurrence.cause()).contains(Cause.of("worn")))
                .satisfies(recurrence -> assertThat(ids(recurrence)).containsExactly("1", "2"));
    }

    @Test
    @DisplayName("CP7: a complaint that is corrected no longer counts as what it was")
    void a_corrected_complaint_no_longer_counts_as_what_it_was() {
        detector.add(lift("1", "2026-03-02T09:00:00Z").build());
        detector.add(lift("2", "2026-03-03T09:00:00Z").build());
        detector.add(lift("3", "2026-03-04T09:00:00Z").build());
        assertThat(detector.recurrences()).hasSize(1);
        assertThat(detector.add(lift("2", "2026-03-03T09:00:00Z")
                        .category(Category.of("noise"))
                        .build()))
                .isEmpty();
        assertThat(detector.recurrences()).isEmpty();
    }

    @Test
    void what_is_forgotten_no_longer_counts() {
        detector.add(lift("1", "2026-03-02T09:00:00Z").build());
        detector.add(lift("2", "2026-03-03T09:00:00Z").build());
        detector.add(lift("3", "2026-03-04T09:00:00Z").build());
        detector.forgetBefore(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(detector.recurrences()).hasSize(1);
        detector.forgetBefore(Instant.parse("2026-03-02T09:00:01Z"));
        assertThat(detector.recurrences()).isEmpty();
        assertThat(detector.add(lift("4", "2026-03-05T09:00:00Z").build()))
                .hasValueSatisfying(recurrence -> assertThat(ids(recurrence)).containsExactly("2", "3", "4"));
    }

    @Test
    @DisplayName("CP7: a preventive action is opened once; the departments fill in their measures and it is closed")
    void departments_fill_in_a_preventive_action() {
        DepartmentId repairs = DepartmentId.of("repairs");
        DepartmentId purchasing = DepartmentId.of("purchasing");
        detector.add(lift("1", "2026-03-02T09:00:00Z").build());
        detector.add(lift("2", "2026-03-03T09:00:00Z").build());
        Recurrence problem = detector.add(
                        lift("3", "2026-03-04T09:00:00Z").department(purchasing).build())
                .orElseThrow();
        PreventiveAction action =
                PreventiveAction.open(PreventiveActionId.of("PA-1"), problem, Instant.parse("2026-03-04T10:00:00Z"));
        assertThat(action.owners()).containsExactly(purchasing, repairs);
        Recurrence grown =
                detector.add(lift("4", "2026-03-06T09:00:00Z").build()).orElseThrow();
        assertThat(action.covers(grown)).isTrue();
        assertThat(action.covers(Recurrence.builder()
                        .addComplaints(ComplaintId.of("9"))
                        .firstAt(Instant.EPOCH)
                        .lastAt(Instant.EPOCH)
                        .build()))
                .isFalse();
        action = action.plus(
                PreventiveMeasure.of(repairs, Instant.parse("2026-03-05T09:00:00Z"), "Service every month"));
        assertThat(action.owing()).containsExactly(purchasing);
        action = action.plus(PreventiveMeasure.of(
                        purchasing, Instant.parse("2026-03-06T09:00:00Z"), "Buy from another maker"))
                .closed(Instant.parse("2026-03-31T09:00:00Z"));
        assertThat(action.owing()).isEmpty();
        assertThat(action.measures()).hasSize(2);
        assertThat(action.closedAt()).contains(Instant.parse("2026-03-31T09:00:00Z"));
        assertThat(action.recurrence()).isEqualTo(problem);
    }

    @Test
    @DisplayName("CP7: an action without owners, and one closed before it was opened, is refused")
    void an_odd_action_is_refused() {
        Recurrence problem = Recurrence.builder()
                .firstAt(Instant.EPOCH)
                .lastAt(Instant.EPOCH)
                .build();
        PreventiveActionId id = PreventiveActionId.of("PA-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreventiveAction.open(id, problem, Instant.EPOCH))
                .withMessage("owners ([]) of PA-1 must not be empty");
        PreventiveAction action =
                PreventiveAction.open(id, problem, List.of(DepartmentId.of("repairs")), Instant.EPOCH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> action.closed(Instant.EPOCH.minusSeconds(1)))
                .withMessage(
                        "closedAt (1969-12-31T23:59:59Z) of PA-1 must not be before openedAt (1970-01-01T00:00:00Z)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreventiveMeasure.of(DepartmentId.of("repairs"), Instant.EPOCH, " "))
                .withMessage("measure ( ) must not be blank");
    }

    @Test
    void an_odd_rule_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecurrenceRule.of(2, Duration.ofDays(1)))
                .withMessage("alike ([]) must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecurrenceRule.of(1, Duration.ofDays(1), RecurrenceTrait.CAUSE))
                .withMessage("count (1) must be at least 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecurrenceRule.of(2, Duration.ZERO, RecurrenceTrait.CAUSE))
                .withMessage("window (PT0S) must be above zero");
        assertThat(THREE_IN_A_WEEK.alike()).isEqualTo(Set.of(RecurrenceTrait.CATEGORY));
        assertThatNullPointerException().isThrownBy(() -> RecurrenceDetector.of(null));
        assertThatNullPointerException().isThrownBy(() -> detector.add(null));
    }

    @Test
    @DisplayName("CP7: the record of a complaint has what the complaint knows of itself")
    void the_record_of_a_complaint_has_what_it_knows() {
        Complaint.Builder complaint = Complaint.builder()
                .id(ComplaintId.of("C-1"))
                .category(Category.of("lift"))
                .department(DepartmentId.of("repairs"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComplaintRecord.from(complaint.build()))
                .withMessage("complaint (C-1) must be registered");
        ComplaintRecord record = ComplaintRecord.from(
                        complaint.receivedAt(Instant.EPOCH).build())
                .cause(Cause.of("worn"))
                .build();
        assertThat(record)
                .isEqualTo(ComplaintRecord.builder()
                        .complaint(ComplaintId.of("C-1"))
                        .receivedAt(Instant.EPOCH)
                        .category(Category.of("lift"))
                        .department(DepartmentId.of("repairs"))
                        .cause(Cause.of("worn"))
                        .build());
    }
}
