package io.careline.benchmarks.complaint;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.CalendarId;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockPolicy;
import io.careline.calendar.ClockTarget;
import io.careline.calendar.HoldReason;
import io.careline.calendar.TimeBasis;
import io.careline.calendar.WeeklyHours;
import io.careline.common.Money;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.EscalationLevel;
import io.careline.core.calendar.Calendars;
import io.careline.core.complaint.Complaints;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The desk that is measured: Shanghai, Monday to Friday 09:00-18:00, seven clocks, three levels of authority. */
final class Desk {
    static final Actor OFFICER = Actor.of("ann", Role.OFFICER);
    static final Actor DIRECTOR = Actor.of("dora", Role.DIRECTOR);
    static final Actor TIMER = Actor.of("timer", Role.SYSTEM);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static final BusinessCalendar CALENDAR = Calendars.of(CalendarSpecification.builder()
            .id(CalendarId.of("desk"))
            .zone(ZONE)
            .hours(WeeklyHours.parse("MON-FRI 09:00-18:00"))
            .build());

    static final ComplaintPolicy POLICY = ComplaintPolicy.builder()
            .version(PolicyVersion.of("measured-desk", "1"))
            .addClocks(
                    clock(ComplaintClock.REGISTRATION, "PT5M"),
                    clock(ComplaintClock.HANDOVER, "PT15M"),
                    clock(ComplaintClock.FIRST_RESPONSE, "PT30M"),
                    clock(ComplaintClock.NEXT_RESPONSE, "PT2H"),
                    clock(ComplaintClock.PERIODIC_UPDATE, "PT18H"),
                    clock(ComplaintClock.RESOLUTION, "PT27H"),
                    clock(ComplaintClock.FOLLOW_UP, "P3D"))
            .addEscalationChain(
                    EscalationLevel.of(Role.OFFICER, Money.of("CNY", "100")),
                    EscalationLevel.of(Role.SUPERVISOR, Money.of("CNY", "1000")),
                    EscalationLevel.of(Role.DIRECTOR))
            .build();

    static final Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> LIFECYCLE =
            Complaints.lifecycle(POLICY, CALENDAR);

    private Desk() {}

    private static ComplaintClock clock(ClockName name, String target) {
        return ComplaintClock.of(ClockPolicy.builder()
                .name(name)
                .target(ClockTarget.parse(target))
                .basis(TimeBasis.BUSINESS)
                .addPausedBy(HoldReason.AWAITING_CUSTOMER)
                .build());
    }

    /** A moment in the desk's local time. */
    static Instant local(String dateTime) {
        return LocalDateTime.parse(dateTime).atZone(ZONE).toInstant();
    }
}
