package io.careline.core.complaint.oversight;

import io.careline.common.DepartmentId;
import io.careline.complaint.oversight.ComplaintRecord;
import io.careline.complaint.oversight.Recurrence;
import io.careline.complaint.oversight.RecurrenceRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Complaints that are alike, by receipt. As many in a row as the rule counts, if they fit into its window, are a cluster;
 * clusters with a complaint in common are one recurrence.
 */
final class LikeComplaints {
    private static final Comparator<ComplaintRecord> ORDER =
            Comparator.comparing(ComplaintRecord::receivedAt).thenComparing(ComplaintRecord::complaint);

    private final Likeness likeness;
    private final RecurrenceRule rule;
    private final List<ComplaintRecord> records = new ArrayList<>();

    LikeComplaints(Likeness likeness, RecurrenceRule rule) {
        this.likeness = likeness;
        this.rule = rule;
    }

    void add(ComplaintRecord record) {
        records.add(-Collections.binarySearch(records, record, ORDER) - 1, record);
    }

    /** Whether any are left. */
    boolean remove(ComplaintRecord record) {
        records.remove(Collections.binarySearch(records, record, ORDER));
        return !records.isEmpty();
    }

    /** The recurrence that a complaint is part of; empty if of none. */
    Optional<Recurrence> around(ComplaintRecord record) {
        int index = Collections.binarySearch(records, record, ORDER);
        int first = index;
        int covering = -1;
        for (int start = index; start >= 0 && start > first - rule.count(); start--) {
            if (isCluster(start)) {
                first = start;
                covering = Math.max(covering, start);
            }
        }
        return covering < 0 ? Optional.empty() : Optional.of(recurrence(first, lastOf(covering)));
    }

    /** The last complaint of a recurrence in which a cluster starts at an index. */
    private int lastOf(int cluster) {
        int last = cluster;
        for (int start = cluster + 1; start < last + rule.count() && start < records.size(); start++) {
            if (isCluster(start)) {
                last = start;
            }
        }
        return last + rule.count() - 1;
    }

    List<Recurrence> recurrences() {
        List<Recurrence> recurrences = new ArrayList<>();
        int start = 0;
        while (start < records.size()) {
            if (isCluster(start)) {
                int last = lastOf(start);
                recurrences.add(recurrence(start, last));
                start = last;
            }
            start++;
        }
        return recurrences;
    }

    private boolean isCluster(int start) {
        int end = start + rule.count() - 1;
        return end < records.size()
                && Duration.between(
                                        records.get(start).receivedAt(),
                                        records.get(end).receivedAt())
                                .compareTo(rule.window())
                        <= 0;
    }

    private Recurrence recurrence(int first, int last) {
        List<ComplaintRecord> members = records.subList(first, last + 1);
        Recurrence.Builder recurrence = Recurrence.builder();
        members.forEach(member -> recurrence.addComplaints(member.complaint()));
        Set<DepartmentId> departments = new TreeSet<>();
        members.forEach(member -> member.department().ifPresent(departments::add));
        return recurrence
                .category(likeness.category())
                .product(likeness.product())
                .cause(likeness.cause())
                .departments(departments)
                .firstAt(members.get(0).receivedAt())
                .lastAt(members.get(members.size() - 1).receivedAt())
                .build();
    }
}
