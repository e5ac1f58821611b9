package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.CalendarId;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockPolicy;
import io.careline.calendar.ClockTarget;
import io.careline.calendar.HoldReason;
import io.careline.calendar.TimeBasis;
import io.careline.calendar.WeeklyHours;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.common.Money;
import io.careline.complaint.AcceptResponse;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.Channel;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.CustomerTier;
import io.careline.complaint.EscalationLevel;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.Severity;
import io.careline.complaint.StartInvestigation;
import io.careline.core.calendar.Calendars;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Role;
import java.time.LocalDateTime;
import java.util.List;

/** A desk in Shanghai, open Monday to Friday 09:00-18:00, with one complaint on its Monday, 2 March 2026. */
final class ComplaintDesk extends LifecycleDesk<Complaint, ComplaintCommand, ComplaintEvent, ComplaintDesk> {
    static final Actor ANN = Actor.of("ann", Role.OFFICER);
    static final Actor BOB = Actor.of("bob", Role.OFFICER);
    static final Actor LEAD = Actor.of("lead", Role.TEAM_LEAD);
    static final Actor DIRECTOR = Actor.of("dora", Role.DIRECTOR);
    static final Actor TIMER = Actor.of("timer", Role.SYSTEM);

    static final BusinessCalendar CALENDAR = Calendars.of(CalendarSpecification.builder()
            .id(CalendarId.of("desk"))
            .zone(ZONE)
            .hours(WeeklyHours.parse("MON-FRI 09:00-18:00"))
            .build());

    static final ComplaintPolicy POLICY = ComplaintPolicy.builder()
            .version(PolicyVersion.of("test-desk", "3"))
            .addClocks(
                    clock(ComplaintClock.REGISTRATION, "PT5M"),
                    clock(ComplaintClock.HANDOVER, "PT15M"),
                    clock(ComplaintClock.FIRST_RESPONSE, "PT30M"),
                    clock(ComplaintClock.NEXT_RESPONSE, "PT2H"),
                    clock(ComplaintClock.PERIODIC_UPDATE, "PT18H"),
                    ComplaintClock.of(resolution("PT27H")),
                    ComplaintClock.builder()
                            .policy(resolution("PT9H"))
                            .severity(Severity.MAJOR)
                            .build(),
                    ComplaintClock.builder()
                            .policy(policy(ComplaintClock.FOLLOW_UP, "P1D"))
                            .tier(CustomerTier.A)
                            .build(),
                    clock(ComplaintClock.FOLLOW_UP, "P3D"))
            .addEscalationChain(
                    EscalationLevel.of(Role.OFFICER, Money.of("CNY", "100")),
                    EscalationLevel.of(Role.SUPERVISOR, Money.of("CNY", "1000")),
                    EscalationLevel.of(Role.DIRECTOR))
            .build();

    ComplaintDesk() {
        this(POLICY);
    }

    ComplaintDesk(ComplaintPolicy policy) {
        this(Complaints.lifecycle(policy, CALENDAR));
    }

    ComplaintDesk(Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> lifecycle) {
        super(lifecycle, "C-1", ANN);
    }

    @Override
    protected ComplaintDesk self() {
        return this;
    }

    static ClockPolicy policy(ClockName name, String target) {
        return ClockPolicy.builder()
                .name(name)
                .target(ClockTarget.parse(target))
                .basis(TimeBasis.BUSINESS)
                .build();
    }

    private static ClockPolicy resolution(String target) {
        return ClockPolicy.builder()
                .name(ComplaintClock.RESOLUTION)
                .target(ClockTarget.parse(target))
                .basis(TimeBasis.BUSINESS)
                .addPausedBy(HoldReason.AWAITING_CUSTOMER)
                .build();
    }

    private static ComplaintClock clock(ClockName name, String target) {
        return ComplaintClock.of(policy(name, target));
    }

    /** A complete entry, received at the desk's present time. */
    RegisterComplaint.Builder entry() {
        return RegisterComplaint.builder()
                .customer(CustomerRef.of("K-7"))
                .receivedAt(now())
                .channel(Channel.PHONE)
                .department(DepartmentId.of("repairs"))
                .summary("The lift is out of order");
    }

    static ProposeResponse.Builder answer() {
        return ProposeResponse.builder().outcome(ResponseOutcome.UPHELD).reasons("the lift had not been serviced");
    }

    ComplaintDesk registered() {
        return accept(entry().build());
    }

    ComplaintDesk assessed() {
        return registered().accept(AssessComplaint.builder().build());
    }

    ComplaintDesk investigating() {
        return assessed().accept(StartInvestigation.of());
    }

    ComplaintDesk answered() {
        return investigating().accept(answer().build());
    }

    ComplaintDesk resolved() {
        return answered().accept(AcceptResponse.of());
    }

    /** The codes of the reasons alone. */
    @Override
    public List<String> refusal(ComplaintCommand command) {
        Decision<ComplaintEvent> decision = send(command);
        assertThat(decision.isRejected()).isTrue();
        return decision.rejections().stream().map(Reason::code).toList();
    }

    /** The reasons as rule id and code: {@code CP2 complaint.summary-missing}. */
    List<String> rulesBroken(ComplaintCommand command) {
        return super.refusal(command);
    }

    Complaint complaint() {
        return state();
    }

    /** The marks on one clock so far: {@code STARTED, HELD}. */
    List<ClockMarkKind> marks(ClockName clock) {
        return complaint().clocks().marks().stream()
                .filter(mark -> mark.clock().equals(clock))
                .map(ClockMark::kind)
                .toList();
    }

    /** When a running clock is due, in the desk's local time. */
    String due(ClockName clock) {
        return complaint()
                .clocks()
                .dueAt(clock)
                .map(due -> LocalDateTime.ofInstant(due, ZONE).toString())
                .orElse("not running");
    }
}
