package io.careline.core.handbook;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.ClockTarget;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.CustomerTier;
import io.careline.core.complaint.Complaints;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.lifecycle.PolicyVersion;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a handbook says of complaints, ready to be used. */
record ComplaintRules(ComplaintPolicy policy, BusinessCalendar calendar, Optional<Period> archiveRetention) {
    /** Null if the draft has no such section. */
    static @Nullable ComplaintRules of(HandbookDraft draft, PolicyVersion version) {
        ComplaintSection section = draft.complaints;
        if (section == null) {
            return null;
        }
        CallbackSection callbacks = draft.callbacks;
        if (callbacks != null && callbacks.isAfterSolvedComplaints) {
            section.policy.satisfactionCallZone(draft.zone);
        }
        return new ComplaintRules(
                section.policy.version(version).build(),
                draft.calendar(section.calendar),
                Optional.ofNullable(section.archiveRetention));
    }

    LifecycleBuilder<Complaint, ComplaintCommand, ComplaintEvent> define() {
        return Complaints.define(policy, calendar);
    }

    /** The follow-up clock of each tier; of several for one tier, the first. */
    Map<CustomerTier, ClockTarget> followUpTiers() {
        Map<CustomerTier, ClockTarget> tiers = new LinkedHashMap<>();
        for (ComplaintClock clock : policy.clocks()) {
            if (clock.policy().name().equals(ComplaintClock.FOLLOW_UP)) {
                clock.tier()
                        .ifPresent(
                                tier -> tiers.putIfAbsent(tier, clock.policy().target()));
            }
        }
        return Collections.unmodifiableMap(tiers);
    }
}
