package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.complaint.AcceptResponse;
import io.careline.complaint.ArchiveComplaint;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.CloseComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.LinkComplaint;
import io.careline.complaint.MergeComplaint;
import io.careline.complaint.RaiseNewDemand;
import io.careline.complaint.RecordFollowUp;
import io.careline.complaint.ReopenComplaint;
import io.careline.complaint.SetParent;
import io.careline.complaint.SplitComplaint;
import io.careline.complaint.WithdrawComplaint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Brings complaints together by chance, and looks at all of them together, slowly, after every step. */
class RelationsPropertyTest {
    private static final Set<ComplaintStatus> GOING_ON =
            EnumSet.range(ComplaintStatus.REGISTERED, ComplaintStatus.FOLLOW_UP);

    private final Map<ComplaintId, Instant> receipts = new HashMap<>();
    private ComplaintOffice office = new ComplaintOffice();

    @Property(tries = 300)
    @Label("complaints that are merged, split, linked and nested stay a forest that knows itself")
    void complaints_stay_a_forest_that_knows_itself(@ForAll long seed) {
        Random random = new Random(seed);
        office = new ComplaintOffice();
        receipts.clear();
        for (String id : List.of("A", "B", "C", "D")) {
            office.after(Duration.ofMinutes(random.nextInt(90))).registered(id);
        }
        for (int step = 0; step < 40; step++) {
            for (Complaint complaint : office.complaints()) {
                receipts.putIfAbsent(complaint.id(), complaint.receivedAt().orElseThrow());
            }
            String id = anyOf(random);
            Complaint before = office.complaint(id);
            office.after(Duration.ofMinutes(random.nextInt(90))).send(id, command(random));
            requireChildrenHaveEnded(before, office.complaint(id));
            office.complaints().forEach(this::requireSound);
        }
    }

    private String anyOf(Random random) {
        List<Complaint> all = office.complaints();
        return all.get(random.nextInt(all.size())).id().value();
    }

    private ComplaintCommand command(Random random) {
        String other = anyOf(random);
        return switch (random.nextInt(14)) {
            case 0, 1 -> MergeComplaint.of(office.view(other), "the same");
            case 2 -> LinkComplaint.of(office.view(other));
            case 3, 4, 5 -> SetParent.of(office.view(other));
            case 6 -> SetParent.builder().build();
            case 7 ->
                SplitComplaint.builder()
                        .summary("a part")
                        .child(random.nextBoolean())
                        .build();
            case 8 -> AssessComplaint.builder().build();
            case 9 ->
                random.nextBoolean() ? ComplaintDesk.answer().build() : RecordFollowUp.of(FollowUpOutcome.SATISFIED);
            case 10 -> AcceptResponse.of();
            case 11 -> CloseComplaint.builder().waiver("none").build();
            case 12 -> random.nextBoolean() ? ReopenComplaint.of("again") : ArchiveComplaint.of();
            default -> random.nextBoolean() ? WithdrawComplaint.of("solved") : RaiseNewDemand.of("more");
        };
    }

    private static void requireChildrenHaveEnded(Complaint before, Complaint after) {
        boolean isEndedNow = before.status() != after.status()
                && (after.status() == ComplaintStatus.CLOSED || after.status() == ComplaintStatus.MERGED);
        if (isEndedNow) {
            assertThat(before.relations().openChildren()).isEmpty();
        }
    }

    private void requireSound(Complaint complaint) {
        requireEnd(complaint, each -> each.relations().parent());
        requireEnd(complaint, each -> each.relations().mergedInto());
        assertThat(new HashSet<>(complaint.relations().openChildren())).isEqualTo(openChildrenOf(complaint));
        assertThat(complaint.relations().absorbed())
                .allMatch(source -> office.complaint(source.value())
                        .relations()
                        .mergedInto()
                        .equals(Optional.of(complaint.id())));
        assertThat(complaint.relations().related())
                .allMatch(other -> knows(office.complaint(other.value()), complaint.id()));
        assertThat(complaint.receivedAt()).isEqualTo(earliestReceipt(complaint));
        if (complaint.status() == ComplaintStatus.MERGED) {
            assertThat(office.lifecycle().deadlines(complaint, office.context()))
                    .isEmpty();
        }
    }

    private static boolean knows(Complaint complaint, ComplaintId other) {
        return complaint.relations().related().contains(other)
                || complaint.follows().equals(Optional.of(other));
    }

    /** Whoever follows the way comes to an end. */
    private void requireEnd(Complaint start, Function<Complaint, Optional<ComplaintId>> way) {
        List<ComplaintId> seen = new ArrayList<>();
        Optional<ComplaintId> next = Optional.of(start.id());
        while (next.isPresent()) {
            assertThat(seen).doesNotContain(next.get());
            seen.add(next.get());
            next = way.apply(office.complaint(next.get().value()));
        }
    }

    private Set<ComplaintId> openChildrenOf(Complaint parent) {
        Set<ComplaintId> children = new HashSet<>();
        for (Complaint child : office.complaints()) {
            if (child.relations().parent().equals(Optional.of(parent.id())) && GOING_ON.contains(child.status())) {
                children.add(child.id());
            }
        }
        return children;
    }

    private Optional<Instant> earliestReceipt(Complaint complaint) {
        List<Instant> all = new ArrayList<>();
        Instant own = receipts.get(complaint.id());
        all.add(own == null ? complaint.receivedAt().orElseThrow() : own);
        for (ComplaintId source : complaint.relations().absorbed()) {
            all.add(earliestReceipt(office.complaint(source.value())).orElseThrow());
        }
        return all.stream().min(Comparator.naturalOrder());
    }
}
