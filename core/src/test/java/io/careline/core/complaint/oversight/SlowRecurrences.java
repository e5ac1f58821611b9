package io.careline.core.complaint.oversight;

import io.careline.complaint.ComplaintId;
import io.careline.complaint.oversight.ComplaintRecord;
import io.careline.complaint.oversight.RecurrenceRule;
import io.careline.complaint.oversight.RecurrenceTrait;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What recurs, by the definition: every window after every complaint is looked at, and sets that touch are joined. */
final class SlowRecurrences {
    private SlowRecurrences() {}

    static Set<Set<ComplaintId>> of(Collection<ComplaintRecord> given, RecurrenceRule rule) {
        Map<ComplaintId, ComplaintRecord> latest = new LinkedHashMap<>();
        given.forEach(record -> latest.put(record.complaint(), record));
        List<Set<ComplaintId>> found = new ArrayList<>();
        for (ComplaintRecord first : latest.values()) {
            Instant end = first.receivedAt().plus(rule.window());
            Set<ComplaintId> together = new HashSet<>();
            for (ComplaintRecord other : latest.values()) {
                boolean isInWindow = !other.receivedAt().isBefore(first.receivedAt())
                        && !other.receivedAt().isAfter(end);
                if (isInWindow && areAlike(first, other, rule)) {
                    together.add(other.complaint());
                }
            }
            if (together.size() >= rule.count()) {
                found.removeIf(known -> {
                    boolean touches = known.stream().anyMatch(together::contains);
                    if (touches) {
                        together.addAll(known);
                    }
                    return touches;
                });
                found.add(together);
            }
        }
        return joined(found);
    }

    /** Joining can make two sets touch that did not before. */
    private static Set<Set<ComplaintId>> joined(List<Set<ComplaintId>> sets) {
        for (Set<ComplaintId> one : sets) {
            for (Set<ComplaintId> other : sets) {
                if (!one.equals(other) && one.stream().anyMatch(other::contains)) {
                    List<Set<ComplaintId>> fewer = new ArrayList<>(sets);
                    fewer.remove(one);
                    fewer.remove(other);
                    Set<ComplaintId> both = new HashSet<>(one);
                    both.addAll(other);
                    fewer.add(both);
                    return joined(fewer);
                }
            }
        }
        return new HashSet<>(sets);
    }

    private static boolean areAlike(ComplaintRecord one, ComplaintRecord other, RecurrenceRule rule) {
        for (RecurrenceTrait trait : rule.alike()) {
            Optional<?> left = value(one, trait);
            if (left.isEmpty() || !left.equals(value(other, trait))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<?> value(ComplaintRecord record, RecurrenceTrait trait) {
        return switch (trait) {
            case CATEGORY -> record.category();
            case PRODUCT -> record.product();
            case CAUSE -> record.cause();
        };
    }
}
