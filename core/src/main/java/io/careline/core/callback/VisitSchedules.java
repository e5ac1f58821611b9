package io.careline.core.callback;

import io.careline.callback.CallbackPurpose;
import io.careline.callback.DueVisit;
import io.careline.callback.RequestCallback;
import io.careline.callback.VisitInterval;
import io.careline.callback.VisitedCustomer;
import io.careline.complaint.CustomerTier;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says which loyal or important customers are to be visited (rule CB11). */
public final class VisitSchedules {
    private static final Comparator<DueVisit> ORDER =
            Comparator.comparing(DueVisit::dueOn).thenComparing(DueVisit::customer);

    private VisitSchedules() {}

    /**
     * The visits that are due on a day, the longest due first. A customer whose tier has no interval is not visited on
     * schedule; one whose next visit is pending is not asked twice.
     *
     * @throws IllegalArgumentException if a tier has two intervals
     */
    public static List<DueVisit> due(
            Collection<VisitInterval> intervals, Collection<VisitedCustomer> customers, LocalDate today) {
        Map<CustomerTier, Period> every = byTier(intervals);
        List<DueVisit> due = new ArrayList<>();
        for (VisitedCustomer customer : customers) {
            Period interval = every.get(customer.tier());
            if (interval == null || customer.isVisitPending()) {
                continue;
            }
            LocalDate dueOn = customer.lastVisitOn().plus(interval);
            if (!dueOn.isAfter(today)) {
                due.add(visit(customer, dueOn));
            }
        }
        due.sort(ORDER);
        return List.copyOf(due);
    }

    private static Map<CustomerTier, Period> byTier(Collection<VisitInterval> intervals) {
        Map<CustomerTier, Period> every = new HashMap<>();
        for (VisitInterval interval : intervals) {
            if (every.putIfAbsent(interval.tier(), interval.every()) != null) {
                throw new IllegalArgumentException("intervals have two for tier " + interval.tier());
            }
        }
        return every;
    }

    private static DueVisit visit(VisitedCustomer customer, LocalDate dueOn) {
        return DueVisit.builder()
                .customer(customer.customer())
                .tier(customer.tier())
                .dueOn(dueOn)
                .request(RequestCallback.builder()
                        .customer(customer.customer())
                        .zone(customer.zone())
                        .purpose(CallbackPurpose.VISIT)
                        .build())
                .build();
    }
}
