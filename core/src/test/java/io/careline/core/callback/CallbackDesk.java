package io.careline.core.callback;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.CalendarId;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.calendar.WeeklyHours;
import io.careline.callback.CallCap;
import io.careline.callback.CallClearance;
import io.careline.callback.CallCount;
import io.careline.callback.CallOutcome;
import io.careline.callback.CallStep;
import io.careline.callback.Callback;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.DialCustomer;
import io.careline.callback.MarkDue;
import io.careline.callback.NumberRef;
import io.careline.callback.RecordCallOutcome;
import io.careline.callback.RequestCallback;
import io.careline.callback.RetryRule;
import io.careline.callback.ScheduleCallback;
import io.careline.callback.TakeStep;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.ComplaintId;
import io.careline.core.calendar.Calendars;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A desk in Shanghai, open Monday to Friday 09:00-18:00, with one callback on its Monday, 2 March 2026. Customers may be
 * called from 08:00 to 21:00 of their own day, but not at noon.
 */
final class CallbackDesk extends LifecycleDesk<Callback, CallbackCommand, CallbackEvent, CallbackDesk> {
    static final Actor ANN = Actor.of("ann", Role.OFFICER);
    static final Actor BOB = Actor.of("bob", Role.OFFICER);
    static final Actor LEAD = Actor.of("lead", Role.TEAM_LEAD);
    static final Actor TIMER = Actor.of("timer", Role.SYSTEM);
    static final ComplaintId CASE = ComplaintId.of("C-7");

    static final BusinessCalendar CALENDAR = Calendars.of(CalendarSpecification.builder()
            .id(CalendarId.of("desk"))
            .zone(ZONE)
            .hours(WeeklyHours.parse("MON-FRI 09:00-18:00"))
            .build());

    static final CallbackPolicy POLICY = policy().build();

    CallbackDesk() {
        this(POLICY);
    }

    CallbackDesk(CallbackPolicy policy) {
        super(Callbacks.lifecycle(policy, CALENDAR), "R-1", ANN);
    }

    @Override
    protected CallbackDesk self() {
        return this;
    }

    static CallbackPolicy.Builder policy() {
        CallbackPolicy.Builder policy = CallbackPolicy.builder();
        policy.version(PolicyVersion.of("test-desk", "1"))
                .contactWindows(WeeklyHours.parse("MON-SUN 08:00-21:00"))
                .quietHours(WeeklyHours.parse("MON-SUN 12:30-13:30"))
                .contactCap(CallCap.of(7, Duration.ofDays(7)))
                .numberCap(CallCap.of(3, Duration.ofDays(1)))
                .clocks(CallbackPolicies.handbook().clocks())
                .addRetries(
                        RetryRule.of(CallOutcome.NO_ANSWER, Duration.ofHours(2), 3),
                        RetryRule.of(CallOutcome.BUSY, Duration.ofMinutes(10), 2),
                        RetryRule.of(CallOutcome.VOICEMAIL, Duration.ofHours(13), 2),
                        RetryRule.of(CallOutcome.FAILED, Duration.ofMinutes(5), 2));
        return policy;
    }

    /** A reply that is owed on a case, to a customer who lives where the desk is. */
    static RequestCallback.Builder reply() {
        RequestCallback.Builder request = RequestCallback.builder();
        request.customer(CustomerRef.of("K-7"))
                .zone(ZONE)
                .purpose(CallbackPurpose.REPLY_OWED)
                .number(NumberRef.of("N-7"))
                .caseId(CASE)
                .department(DepartmentId.of("repairs"))
                .matter("when the lift will be repaired");
        return request;
    }

    /** Nothing against a call: not on a list, and few calls so far. */
    static CallClearance.Builder clearance() {
        CallClearance.Builder clearance = CallClearance.builder();
        clearance
                .doNotCall(false)
                .toContact(CallCount.of(1, local("2026-03-01T09:00")))
                .toNumber(CallCount.of(1, local("2026-03-02T08:00")));
        return clearance;
    }

    static DialCustomer dial() {
        return DialCustomer.of(clearance().build());
    }

    CallbackDesk requested() {
        return accept(reply().build());
    }

    CallbackDesk scheduled() {
        return requested().accept(ScheduleCallback.of(now()));
    }

    CallbackDesk due() {
        return scheduled().accept(MarkDue.of());
    }

    CallbackDesk dialing() {
        return due().accept(dial());
    }

    CallbackDesk connected() {
        return dialing().accept(RecordCallOutcome.of(CallOutcome.ANSWERED));
    }

    /** Connected, with every step of the script taken. */
    CallbackDesk talked() {
        connected();
        for (CallStep step : POLICY.script()) {
            accept(TakeStep.of(step));
        }
        return this;
    }

    Callback callback() {
        return state();
    }

    /** The marks on one clock so far: {@code STARTED, STOPPED}. */
    List<ClockMarkKind> marks(ClockName clock) {
        return callback().clocks().marks().stream()
                .filter(mark -> mark.clock().equals(clock))
                .map(ClockMark::kind)
                .toList();
    }

    /** When to call next, in a zone's local time. */
    String dueAt(ZoneId zone) {
        return callback()
                .dueAt()
                .map(at -> LocalDateTime.ofInstant(at, zone).toString())
                .orElse("no time");
    }

    String dueAt() {
        return dueAt(ZONE);
    }
}
