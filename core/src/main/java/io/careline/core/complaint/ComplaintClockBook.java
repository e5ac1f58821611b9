package io.careline.core.complaint;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockTrace;
import io.careline.calendar.ServiceClock;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintSpan;
import io.careline.complaint.CustomerTier;
import io.careline.complaint.Severity;
import io.careline.core.calendar.ServiceClocks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which clocks a policy keeps on complaints, and which of them counts for one complaint. */
final class ComplaintClockBook {
    private record Entry(ComplaintClock rule, ServiceClock clock) {
        private int weight(Optional<Severity> severity, Optional<CustomerTier> tier) {
            boolean bySeverity = rule.severity().isPresent();
            boolean byTier = rule.tier().isPresent();
            boolean isForOthers = (bySeverity && !rule.severity().equals(severity))
                    || (byTier && !rule.tier().equals(tier));
            if (isForOthers) {
                return -1;
            }
            return (bySeverity ? 2 : 0) + (byTier ? 1 : 0);
        }
    }

    private final Map<ClockName, List<Entry>> entries = new LinkedHashMap<>();
    private final Map<ComplaintSpan, Set<ClockName>> spans = new EnumMap<>(ComplaintSpan.class);

    ComplaintClockBook(List<ComplaintClock> rules, BusinessCalendar calendar) {
        for (ComplaintClock rule : rules) {
            entries.computeIfAbsent(rule.policy().name(), name -> new ArrayList<>())
                    .add(new Entry(rule, ServiceClocks.of(rule.policy(), calendar)));
            rule.span()
                    .ifPresent(span -> spans.computeIfAbsent(span, key -> new LinkedHashSet<>())
                            .add(rule.policy().name()));
        }
    }

    /** All clocks under any rule, in the policy's order. */
    Set<ClockName> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** The clocks with names of their own that run over a span, in the policy's order. */
    Set<ClockName> spanning(ComplaintSpan span) {
        return spans.getOrDefault(span, Set.of());
    }

    /** The clock under a name for one kind of complaint: the rule that says most of it; null if none does. */
    @Nullable ServiceClock find(ClockName name, Optional<Severity> severity, Optional<CustomerTier> tier) {
        ServiceClock best = null;
        int weight = -1;
        for (Entry entry : entries.getOrDefault(name, List.of())) {
            int candidate = entry.weight(severity, tier);
            if (candidate > weight) {
                best = entry.clock;
                weight = candidate;
            }
        }
        return best;
    }

    /** Begins the marks that one decision makes on a complaint's clocks. */
    ComplaintClockMarks on(Complaint complaint) {
        return new ComplaintClockMarks(this, complaint.clocks(), complaint.severity(), complaint.tier());
    }

    /** Begins the marks on a complaint that has no clocks yet. */
    ComplaintClockMarks onNew(Optional<CustomerTier> tier) {
        return new ComplaintClockMarks(this, ClockTrace.empty(), Optional.empty(), tier);
    }
}
