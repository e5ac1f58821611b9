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
import io.careline.core.calendar.ClockMarks;
import io.careline.core.calendar.ServiceClocks;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which clocks a policy keeps on complaints, and which of them count for one complaint: worked out once for every kind
 * of complaint that the policy tells apart.
 */
final class ComplaintClockBook {
    private record Entry(ComplaintClock rule, ServiceClock clock) {
        /** How much the rule says about a kind of complaint; negative if it is for others. */
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

    private final Map<Optional<CustomerTier>, Map<Optional<Severity>, Map<ClockName, ServiceClock>>> kinds =
            new HashMap<>();
    private final Map<ComplaintSpan, Set<ClockName>> spans = new EnumMap<>(ComplaintSpan.class);

    ComplaintClockBook(List<ComplaintClock> rules, BusinessCalendar calendar) {
        List<Entry> entries = new ArrayList<>();
        Set<Optional<CustomerTier>> tiers = new LinkedHashSet<>(List.of(Optional.empty()));
        for (ComplaintClock rule : rules) {
            entries.add(new Entry(rule, ServiceClocks.of(rule.policy(), calendar)));
            tiers.add(rule.tier());
            rule.span()
                    .ifPresent(span -> spans.computeIfAbsent(span, key -> new LinkedHashSet<>())
                            .add(rule.policy().name()));
        }
        for (Optional<CustomerTier> tier : tiers) {
            Map<Optional<Severity>, Map<ClockName, ServiceClock>> bySeverity = new HashMap<>();
            bySeverity.put(Optional.empty(), of(entries, Optional.empty(), tier));
            for (Severity severity : Severity.values()) {
                bySeverity.put(Optional.of(severity), of(entries, Optional.of(severity), tier));
            }
            kinds.put(tier, bySeverity);
        }
    }

    /** By name the rule that says most of a kind of complaint; the first of those that say as much. */
    private static Map<ClockName, ServiceClock> of(
            List<Entry> entries, Optional<Severity> severity, Optional<CustomerTier> tier) {
        Map<ClockName, ServiceClock> clocks = new HashMap<>();
        Map<ClockName, Integer> weights = new HashMap<>();
        for (Entry entry : entries) {
            ClockName name = entry.rule.policy().name();
            int weight = entry.weight(severity, tier);
            if (weight > weights.getOrDefault(name, -1)) {
                weights.put(name, weight);
                clocks.put(name, entry.clock);
            }
        }
        return clocks;
    }

    /** The clocks that count for one kind of complaint. A tier that no rule names counts like none. */
    Map<ClockName, ServiceClock> of(Optional<Severity> severity, Optional<CustomerTier> tier) {
        Map<Optional<Severity>, Map<ClockName, ServiceClock>> bySeverity = kinds.get(tier);
        return (bySeverity == null ? kinds.getOrDefault(Optional.empty(), Map.of()) : bySeverity)
                .getOrDefault(severity, Map.of());
    }

    /** The clocks with names of their own that run over a span, in the policy's order. */
    Set<ClockName> spanning(ComplaintSpan span) {
        return spans.getOrDefault(span, Set.of());
    }

    /** Begins the marks that one decision makes on a complaint's clocks. */
    ComplaintClockMarks on(Complaint complaint) {
        return new ComplaintClockMarks(
                this, ClockMarks.on(of(complaint.severity(), complaint.tier()), complaint.clocks()));
    }

    /** Begins the marks on a complaint that has no clocks yet. */
    ComplaintClockMarks onNew(Optional<CustomerTier> tier) {
        return new ComplaintClockMarks(this, ClockMarks.on(of(Optional.empty(), tier), ClockTrace.empty()));
    }
}
