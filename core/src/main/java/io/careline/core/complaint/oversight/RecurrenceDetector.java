package io.careline.core.complaint.oversight;

import io.careline.complaint.ComplaintId;
import io.careline.complaint.oversight.ComplaintRecord;
import io.careline.complaint.oversight.Recurrence;
import io.careline.complaint.oversight.RecurrenceRule;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds problems that recur, complaint by complaint (rule CP7).
 *
 * <p>Complaints may come in any order, and again when they were corrected; what is found depends on the records only,
 * never on the order. A new one costs a search among those that are like it, and the length of the recurrence it belongs
 * to. Keeps the records it was given: {@link #forgetBefore} drops old ones. Not thread-safe.
 */
public final class RecurrenceDetector {
    private final RecurrenceRule rule;
    private final Map<ComplaintId, ComplaintRecord> records = new HashMap<>();
    private final Map<Likeness, LikeComplaints> groups = new HashMap<>();

    private RecurrenceDetector(RecurrenceRule rule) {
        this.rule = rule;
    }

    /**
     * A detector that knows no complaint yet.
     *
     * @throws NullPointerException if the rule is null
     */
    public static RecurrenceDetector of(RecurrenceRule rule) {
        return new RecurrenceDetector(Objects.requireNonNull(rule, "rule"));
    }

    /**
     * All problems that recur among some complaints, by their first complaint.
     *
     * @param records of several of one complaint the last counts
     * @throws NullPointerException if an argument or an element is null
     */
    public static List<Recurrence> detect(Iterable<ComplaintRecord> records, RecurrenceRule rule) {
        RecurrenceDetector detector = of(rule);
        records.forEach(detector::put);
        return detector.recurrences();
    }

    /**
     * Takes in a complaint, in place of what was known of it before, and says of which recurring problem it is part now;
     * empty if of none. The host opens a preventive action where none covers the problem yet.
     *
     * @throws NullPointerException if the record is null
     */
    public Optional<Recurrence> add(ComplaintRecord record) {
        return put(record).flatMap(group -> group.around(record));
    }

    /** Puts a record into the group of those it is like; empty if it is like no other. */
    private Optional<LikeComplaints> put(ComplaintRecord record) {
        ComplaintRecord known = records.put(record.complaint(), record);
        if (known != null) {
            leaveGroup(known);
        }
        Optional<LikeComplaints> group = Likeness.of(record, rule)
                .map(likeness -> groups.computeIfAbsent(likeness, key -> new LikeComplaints(key, rule)));
        group.ifPresent(found -> found.add(record));
        return group;
    }

    private void leaveGroup(ComplaintRecord record) {
        Likeness.of(record, rule)
                .ifPresent(likeness ->
                        groups.computeIfPresent(likeness, (key, group) -> group.remove(record) ? group : null));
    }

    /** All problems that recur among the complaints so far, by the receipt of their first one. */
    public List<Recurrence> recurrences() {
        return groups.values().stream()
                .flatMap(group -> group.recurrences().stream())
                .sorted(Comparator.comparing(Recurrence::firstAt)
                        .thenComparing(recurrence -> recurrence.complaints().get(0)))
                .toList();
    }

    /**
     * Drops the complaints that came in before a moment; what they took part in goes on without them.
     *
     * @throws NullPointerException if the moment is null
     */
    public void forgetBefore(Instant moment) {
        List<ComplaintRecord> old = records.values().stream()
                .filter(record -> record.receivedAt().isBefore(moment))
                .toList();
        for (ComplaintRecord record : old) {
            records.remove(record.complaint());
            leaveGroup(record);
        }
    }
}
