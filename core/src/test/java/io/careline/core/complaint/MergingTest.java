package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.calendar.HoldReason;
import io.careline.common.CustomerRef;
import io.careline.complaint.AbsorbComplaint;
import io.careline.complaint.AcknowledgeComplaint;
import io.careline.complaint.ArchiveComplaint;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintMerged;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.ComplaintView;
import io.careline.complaint.HoldComplaint;
import io.careline.complaint.LinkComplaint;
import io.careline.complaint.MergeComplaint;
import io.careline.complaint.RaiseNewDemand;
import io.careline.complaint.RecordBreach;
import io.careline.complaint.ReopenComplaint;
import io.careline.complaint.ResumeComplaint;
import io.careline.complaint.SetParent;
import io.careline.complaint.UndoMerge;
import io.careline.complaint.WaitingFor;
import io.careline.complaint.WithdrawComplaint;
import io.careline.core.reaction.StandardReactions;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.EventEnvelope;
import io.careline.reaction.Reaction;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MergingTest {
    private static final Instant NINE = ComplaintDesk.local("2026-03-02T09:00");
    private static final Instant TEN = ComplaintDesk.local("2026-03-02T10:00");

    private final ComplaintOffice office = new ComplaintOffice();

    private MergeComplaint into(String target) {
        return MergeComplaint.of(office.view(target), "the same lift");
    }

    private ComplaintOffice two() {
        return office.registered("C-1").at("2026-03-02T10:00").registered("C-2");
    }

    private String due(String id, ClockName clock) {
        return office.complaint(id)
                .clocks()
                .dueAt(clock)
                .map(due -> LocalDateTime.ofInstant(due, ComplaintDesk.ZONE).toString())
                .orElse("not running");
    }

    private List<ClockMarkKind> marks(String id, ClockName clock) {
        return office.complaint(id).clocks().marks().stream()
                .filter(mark -> mark.clock().equals(clock))
                .map(mark -> mark.kind())
                .toList();
    }

    @Test
    void a_merged_complaint_goes_on_in_the_other_and_owes_nothing() {
        two().accept("C-2", into("C-1"));
        assertThat(office.complaint("C-2").status()).isEqualTo(ComplaintStatus.MERGED);
        assertThat(office.complaint("C-2").relations().mergedInto()).contains(ComplaintId.of("C-1"));
        assertThat(office.lifecycle().deadlines(office.complaint("C-2"), office.context()))
                .isEmpty();
        assertThat(office.complaint("C-1").relations().absorbed()).containsExactly(ComplaintId.of("C-2"));
        office.accept("C-2", ArchiveComplaint.of());
        assertThat(office.complaint("C-2").status()).isEqualTo(ComplaintStatus.ARCHIVED);
    }

    @Test
    void the_target_keeps_the_earliest_receipt_whichever_of_the_two_has_it() {
        two().accept("C-1", into("C-2"));
        assertThat(office.complaint("C-2").receivedAt()).contains(NINE);
        office.registered("C-3").accept("C-3", into("C-2"));
        assertThat(office.complaint("C-2").receivedAt()).contains(NINE);
        assertThat(office.complaint("C-2").relations().absorbed())
                .containsExactly(ComplaintId.of("C-1"), ComplaintId.of("C-3"));
    }

    @Test
    void what_is_owed_from_the_receipt_is_owed_from_the_earlier_one() {
        two();
        assertThat(due("C-2", ComplaintClock.RESOLUTION)).isEqualTo("2026-03-05T10:00");
        assertThat(due("C-2", ComplaintClock.FIRST_RESPONSE)).isEqualTo("2026-03-02T10:30");
        assertThat(due("C-2", ComplaintClock.PERIODIC_UPDATE)).isEqualTo("2026-03-04T10:00");
        office.accept("C-1", into("C-2"));
        assertThat(due("C-2", ComplaintClock.RESOLUTION)).isEqualTo("2026-03-04T18:00");
        assertThat(due("C-2", ComplaintClock.FIRST_RESPONSE)).isEqualTo("2026-03-02T09:30");
        assertThat(due("C-2", ComplaintClock.PERIODIC_UPDATE)).isEqualTo("2026-03-04T10:00");
        assertThat(due("C-2", ComplaintClock.NEXT_RESPONSE)).isEqualTo("not running");
    }

    @Test
    void a_later_receipt_moves_nothing() {
        two().accept("C-2", into("C-1"));
        assertThat(marks("C-1", ComplaintClock.RESOLUTION)).containsExactly(ClockMarkKind.STARTED);
    }

    @Test
    void pauses_stay_when_the_receipt_moves() {
        two().accept("C-2", AssessComplaint.builder().build())
                .accept("C-2", HoldComplaint.of(HoldReason.AWAITING_CUSTOMER, WaitingFor.CUSTOMER))
                .at("2026-03-02T13:00")
                .accept("C-2", ResumeComplaint.of());
        assertThat(due("C-2", ComplaintClock.RESOLUTION)).isEqualTo("2026-03-05T13:00");
        office.accept("C-2", HoldComplaint.of(HoldReason.AWAITING_CUSTOMER, WaitingFor.CUSTOMER))
                .at("2026-03-02T14:00")
                .accept("C-1", into("C-2"));
        assertThat(due("C-2", ComplaintClock.RESOLUTION)).isEqualTo("not running");
        office.at("2026-03-02T15:00").accept("C-2", ResumeComplaint.of());
        assertThat(due("C-2", ComplaintClock.RESOLUTION)).isEqualTo("2026-03-05T14:00");
    }

    @Test
    void what_is_overdue_is_not_overdue_a_second_time() {
        two().at("2026-03-06T09:00").accept("C-1", into("C-2"));
        assertThat(office.complaint("C-2").receivedAt()).contains(NINE);
        assertThat(marks("C-2", ComplaintClock.RESOLUTION)).containsExactly(ClockMarkKind.STARTED);
    }

    @Test
    @DisplayName("CP15: the customer whose complaint was merged is owed a word from the other")
    void the_customer_is_owed_a_word() {
        two().accept("C-1", AcknowledgeComplaint.of()).accept("C-2", into("C-1"));
        assertThat(due("C-1", ComplaintClock.NEXT_RESPONSE)).isEqualTo("2026-03-02T12:00");
    }

    @Test
    void a_complaint_is_not_merged_into_itself() {
        two();
        assertThat(office.refusal("C-1", into("C-1"))).containsExactly("complaint.related-to-itself");
        assertThat(office.refusal(
                        "C-1",
                        AbsorbComplaint.builder().source(ComplaintId.of("C-1")).build()))
                .containsExactly("complaint.related-to-itself");
    }

    @Test
    void a_complaint_is_not_merged_into_one_that_was_merged_so_that_no_circle_comes_of_it() {
        two().accept("C-2", into("C-1"));
        assertThat(office.refusal("C-1", into("C-2"))).containsExactly("complaint.target-merged");
    }

    @Test
    void a_complaint_is_not_merged_into_one_that_has_ended() {
        two().accept("C-1", WithdrawComplaint.of("solved by itself"));
        assertThat(office.refusal("C-2", into("C-1"))).containsExactly("complaint.target-ended");
    }

    @Test
    void a_parent_is_not_merged_into_its_child_and_every_reason_is_given() {
        two().accept("C-2", SetParent.of(office.view("C-1")));
        assertThat(office.refusal("C-1", MergeComplaint.of(office.view("C-2"), " ")))
                .containsExactly("complaint.children-open", "complaint.relation-cycle", "complaint.reason-missing");
        office.accept("C-2", into("C-1"));
        assertThat(office.complaint("C-1").relations().openChildren()).isEmpty();
    }

    @Test
    @DisplayName("CP1: a complaint of another customer is merged with a warning, for he is owed the result too")
    void another_customers_complaint_is_merged_with_a_warning() {
        two().accept(
                        "C-3",
                        ComplaintOffice.entry(TEN)
                                .customer(CustomerRef.of("K-8"))
                                .build());
        assertThat(office.findings("C-3", into("C-1"))).containsExactly("complaint.merged-customer-differs");
        assertThat(office.findings("C-2", into("C-1"))).isEmpty();
    }

    @Test
    void absorbing_twice_changes_nothing() {
        two().accept("C-2", into("C-1"));
        AbsorbComplaint again =
                AbsorbComplaint.builder().source(ComplaintId.of("C-2")).build();
        assertThat(office.send("C-1", again).isUnchanged()).isTrue();
    }

    @Test
    void a_receipt_that_only_one_of_the_two_knows_is_the_earliest() {
        two().accept(
                        "C-1",
                        AbsorbComplaint.builder().source(ComplaintId.of("C-8")).build());
        assertThat(office.complaint("C-1").receivedAt()).contains(NINE);
    }

    @Test
    void merging_becomes_the_command_to_absorb_once() {
        ComplaintDesk desk = new ComplaintDesk().registered();
        ComplaintView target = ComplaintView.builder()
                .id(ComplaintId.of("C-9"))
                .status(ComplaintStatus.INVESTIGATING)
                .build();
        desk.accept(MergeComplaint.of(target, "the same lift"));
        EventEnvelope<?> merged = desk.probe().history().get(1);
        assertThat(merged.event()).isInstanceOf(ComplaintMerged.class);
        Reaction reaction = StandardReactions.all().to(merged).get(0);
        assertThat(reaction.lifecycle()).isEqualTo("complaint");
        assertThat(reaction.aggregateId()).isEqualTo("C-9");
        assertThat(reaction.commandId()).isEqualTo(CommandId.of("command-2#1>1"));
        assertThat(reaction.command())
                .isEqualTo(AbsorbComplaint.builder()
                        .source(ComplaintId.of("C-1"))
                        .receivedAt(Optional.of(NINE))
                        .build());
    }

    /** C-2 is merged into C-1, which has been withdrawn since the view of it was made. */
    private ComplaintOffice late(MergeComplaint merge) {
        return office.accept("C-1", WithdrawComplaint.of("solved by itself")).accept("C-2", merge);
    }

    @Test
    void a_target_that_ended_meanwhile_declines_and_the_other_goes_on_as_if_nothing_had_been() {
        two();
        late(into("C-1"));
        assertThat(office.complaint("C-1").relations().absorbed()).isEmpty();
        assertThat(office.complaint("C-2").status()).isEqualTo(ComplaintStatus.REGISTERED);
        assertThat(office.complaint("C-2").relations().mergedInto()).isEmpty();
        assertThat(due("C-2", ComplaintClock.RESOLUTION)).isEqualTo("2026-03-05T10:00");
        assertThat(due("C-2", ComplaintClock.FIRST_RESPONSE)).isEqualTo("2026-03-02T10:30");
        assertThat(marks("C-2", ComplaintClock.RESOLUTION))
                .containsExactly(ClockMarkKind.STARTED, ClockMarkKind.CANCELLED, ClockMarkKind.STARTED);
        office.accept("C-2", AcknowledgeComplaint.of());
    }

    @Test
    void what_was_assessed_is_investigated_again_and_no_longer_on_hold() {
        two().accept("C-2", AssessComplaint.builder().build())
                .accept("C-2", HoldComplaint.of(HoldReason.AWAITING_CUSTOMER, WaitingFor.CUSTOMER))
                .at("2026-03-02T12:00");
        late(into("C-1"));
        assertThat(office.complaint("C-2").status()).isEqualTo(ComplaintStatus.INVESTIGATING);
        assertThat(office.complaint("C-2").hold()).isEmpty();
        assertThat(due("C-2", ComplaintClock.RESOLUTION)).isEqualTo("2026-03-05T12:00");
    }

    @Test
    void a_breach_from_before_the_merger_is_not_due_a_second_time() {
        two().at("2026-03-02T11:00").accept("C-2", RecordBreach.of(ComplaintClock.FIRST_RESPONSE, 1));
        late(into("C-1"));
        assertThat(marks("C-2", ComplaintClock.FIRST_RESPONSE))
                .containsExactly(
                        ClockMarkKind.STARTED,
                        ClockMarkKind.BREACHED,
                        ClockMarkKind.CANCELLED,
                        ClockMarkKind.STARTED,
                        ClockMarkKind.BREACHED);
        assertThat(office.lifecycle().deadlines(office.complaint("C-2"), office.context()))
                .extracting(Deadline::name)
                .containsExactly("periodic-update", "resolution");
    }

    @Test
    void the_parent_knows_that_its_child_goes_on() {
        two().registered("C-3").accept("C-2", SetParent.of(office.view("C-3")));
        late(into("C-1"));
        assertThat(office.complaint("C-3").relations().openChildren()).containsExactly(ComplaintId.of("C-2"));
    }

    @Test
    void a_merger_that_comes_to_nothing_after_the_complaint_was_archived_is_followed_by_a_new_one() {
        two();
        MergeComplaint late = into("C-1");
        office.accept("C-1", WithdrawComplaint.of("solved by itself"))
                .acceptUnheard("C-2", late)
                .acceptUnheard("C-2", ArchiveComplaint.of());
        office.arriveAll();
        assertThat(office.complaint("C-2").status()).isEqualTo(ComplaintStatus.ARCHIVED);
        assertThat(office.complaint("C-2").relations().mergedInto()).isEmpty();
        assertThat(office.complaint("C-2/1").status()).isEqualTo(ComplaintStatus.REGISTERED);
        assertThat(office.complaint("C-2/1").follows()).contains(ComplaintId.of("C-2"));
    }

    @Test
    void only_the_merger_that_there_was_is_undone() {
        two().registered("C-3").accept("C-2", into("C-1"));
        assertThat(office.refusal("C-2", UndoMerge.of(ComplaintId.of("C-3"))))
                .containsExactly("complaint.not-merged-there");
        assertThat(office.refusal("C-1", UndoMerge.of(ComplaintId.of("C-3"))))
                .containsExactly("lifecycle.not-permitted");
        office.accept("C-3", WithdrawComplaint.of("solved")).accept("C-3", ArchiveComplaint.of());
        assertThat(office.refusal("C-3", UndoMerge.of(ComplaintId.of("C-1"))))
                .containsExactly("complaint.not-merged-there");
    }

    @Test
    void what_was_absorbed_stays_so_when_the_other_ends_later() {
        two().accept("C-2", into("C-1")).accept("C-1", WithdrawComplaint.of("solved by itself"));
        AbsorbComplaint again =
                AbsorbComplaint.builder().source(ComplaintId.of("C-2")).build();
        assertThat(office.send("C-1", again).isUnchanged()).isTrue();
        assertThat(office.complaint("C-2").status()).isEqualTo(ComplaintStatus.MERGED);
    }

    @Test
    void nothing_is_raised_on_a_merged_complaint() {
        two().accept("C-2", into("C-1"));
        assertThat(office.refusal("C-2", RaiseNewDemand.of("a handrail"))).containsExactly("lifecycle.not-permitted");
    }

    @Test
    void a_complaint_that_was_merged_and_archived_is_still_no_target() {
        two().accept("C-2", into("C-1")).accept("C-2", ArchiveComplaint.of()).registered("C-3");
        assertThat(office.view("C-2").status()).isEqualTo(ComplaintStatus.ARCHIVED);
        assertThat(office.refusal("C-3", into("C-2"))).containsExactly("complaint.target-merged");
        assertThat(office.refusal("C-3", LinkComplaint.of(office.view("C-2"))))
                .containsExactly("complaint.target-merged");
        assertThat(office.refusal("C-3", SetParent.of(office.view("C-2")))).containsExactly("complaint.target-merged");
    }

    @Test
    void an_archived_complaint_that_was_merged_says_where_it_goes_on() {
        two().accept("C-2", into("C-1")).accept("C-2", ArchiveComplaint.of());
        assertThat(office.send("C-2", ReopenComplaint.of("it broke again")).rejections())
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .containsExactly("The complaint was merged and goes on in C-1: take that one.");
        assertThat(office.refusal("C-2", RaiseNewDemand.of("a handrail")))
                .containsExactly("complaint.merged-elsewhere");
    }

    @Test
    void a_complaint_that_has_absorbed_another_is_not_merged_into_it_on_an_old_view() {
        two();
        MergeComplaint late = into("C-1");
        office.accept("C-1", into("C-2"));
        assertThat(office.refusal("C-2", late)).containsExactly("complaint.target-merged");
    }

    private ComplaintOffice crossing() {
        two();
        MergeComplaint one = into("C-2");
        MergeComplaint other = into("C-1");
        return office.acceptUnheard("C-1", one).acceptUnheard("C-2", other);
    }

    @Test
    void of_two_mergers_that_cross_one_comes_to_nothing_when_its_answer_is_there_first() {
        crossing().arrive(0).arrive(1).arrive(0);
        assertThat(office.onTheirWay()).isZero();
        assertThat(office.complaint("C-1").status()).isEqualTo(ComplaintStatus.REGISTERED);
        assertThat(office.complaint("C-1").relations().absorbed()).containsExactly(ComplaintId.of("C-2"));
        assertThat(office.complaint("C-2").status()).isEqualTo(ComplaintStatus.MERGED);
    }

    @Test
    void both_mergers_that_cross_come_to_nothing_when_both_are_declined_before_either_answer_is_there() {
        crossing().arrive(0).arrive(0);
        office.arriveAll();
        assertThat(office.complaint("C-1").status()).isEqualTo(ComplaintStatus.REGISTERED);
        assertThat(office.complaint("C-2").status()).isEqualTo(ComplaintStatus.REGISTERED);
        assertThat(office.complaint("C-1").relations().mergedInto()).isEmpty();
        assertThat(office.complaint("C-2").relations().mergedInto()).isEmpty();
    }

    @Property(tries = 500)
    @Label("however mergers on old views cross, every merged complaint goes on in one that nobody merged")
    void every_merged_complaint_goes_on_somewhere(@ForAll long seed) {
        Random random = new Random(seed);
        ComplaintOffice crowd = new ComplaintOffice();
        List<String> ids = List.of("A", "B", "C", "D");
        ids.forEach(crowd::registered);
        Map<String, ComplaintView> old = new HashMap<>();
        for (int step = 0; step < 24; step++) {
            String id = ids.get(random.nextInt(ids.size()));
            String other = ids.get(random.nextInt(ids.size()));
            switch (random.nextInt(4)) {
                case 0 -> old.put(id, crowd.view(id));
                case 1, 2 -> {
                    ComplaintView view = old.getOrDefault(other, crowd.view(other));
                    crowd.sendUnheard(id, MergeComplaint.of(view, "the same"));
                }
                default -> {
                    if (crowd.onTheirWay() > 0) {
                        crowd.arrive(random.nextInt(crowd.onTheirWay()));
                    }
                }
            }
        }
        while (crowd.onTheirWay() > 0) {
            crowd.arrive(random.nextInt(crowd.onTheirWay()));
        }
        for (Complaint complaint : crowd.complaints()) {
            Complaint last = complaint;
            for (int way = 0; last.status() == ComplaintStatus.MERGED; way++) {
                assertThat(way).as("a circle from %s", complaint.id()).isLessThan(ids.size());
                Complaint next = crowd.complaint(
                        last.relations().mergedInto().orElseThrow().value());
                assertThat(next.relations().absorbed()).contains(last.id());
                last = next;
            }
            assertThat(last.clocks().dueAt(ComplaintClock.RESOLUTION)).isPresent();
        }
    }
}
