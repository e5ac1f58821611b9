package io.careline.core.complaint;

import io.careline.calendar.BusinessCalendar;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintPolicy;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.lifecycle.Lifecycle;

/** Builds the complaint life cycle for a desk. */
public final class Complaints {
    private Complaints() {}

    /**
     * The complaint life cycle under a policy.
     *
     * @param calendar the desk's working time, in which business clocks count
     */
    public static Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> lifecycle(
            ComplaintPolicy policy, BusinessCalendar calendar) {
        return define(policy, calendar).build();
    }

    /**
     * The same, open for rules of the user's own: add them with
     * {@link LifecycleBuilder#policy(String, io.careline.lifecycle.CommandType, Class, io.careline.lifecycle.Policy)}
     * and build.
     */
    public static LifecycleBuilder<Complaint, ComplaintCommand, ComplaintEvent> define(
            ComplaintPolicy policy, BusinessCalendar calendar) {
        return new ComplaintTable(policy, new ComplaintClockBook(policy.clocks(), calendar)).define();
    }
}
