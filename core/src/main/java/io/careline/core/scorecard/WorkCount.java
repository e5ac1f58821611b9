package io.careline.core.scorecard;

import io.careline.common.AgentId;
import io.careline.lifecycle.EventEnvelope;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.WorkRecords;
import io.careline.scorecard.WorkTally;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts a month: goes through the events of each life cycle, and what the host knows beside them, once. */
record WorkCount(ScorecardPolicy policy) {
    List<WorkTally> of(
            YearMonth month,
            Collection<AgentId> agents,
            Iterable<? extends EventEnvelope<?>> events,
            WorkRecords records) {
        Counts counts = new Counts(new Month(month, policy.zone()), agents);
        Streams streams = new Streams(events);
        SoldOrders orders = new SoldOrders(streams);
        new OrderCount(orders, policy.currency()).into(counts);
        ComplaintCount complaints = new ComplaintCount(records.complaintsAbout());
        streams.of("complaint").forEach((id, stream) -> complaints.of(id, stream, counts));
        DutyCount.callbacks(streams, counts);
        DutyCount.leave(streams, counts);
        DutyCount.swaps(streams, counts);
        DutyCount.handovers(streams, counts);
        Map<AgentId, Set<LocalDate>> worked = DutyCount.shifts(streams, counts);
        ContactCount contacts = new ContactCount(orders, policy);
        records.contacts().forEach(contact -> contacts.of(contact, counts));
        records.reports().forEach(report -> PaperCount.report(report, counts));
        new PaperCount(policy.isDailyLogOwed()).logs(records.logs(), worked, counts);
        return counts.tallies();
    }
}
