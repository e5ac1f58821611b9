package io.careline.core.leave;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.leave.ApproveLeave;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveChannel;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveDay;
import io.careline.leave.LeaveEvent;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveRule;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveSuperior;
import io.careline.leave.LeaveType;
import io.careline.leave.LeaveTypeId;
import io.careline.leave.ReportEmergency;
import io.careline.leave.StartLeave;
import io.careline.leave.SubmitLeave;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import io.careline.roster.Assignment;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** A desk in Shanghai, Monday to Friday from 09:00 to 18:00, with one request of Ann's; above her are Sue, Max and Dora. */
final class LeaveOffice extends LifecycleDesk<LeaveRequest, LeaveCommand, LeaveEvent, LeaveOffice> {
    static final Actor ANN = Actor.of("ann", Role.OFFICER);
    static final Actor SUE = Actor.of("sue", Role.SUPERVISOR);
    static final Actor MAX = Actor.of("max", Role.MANAGER);
    static final Actor DORA = Actor.of("dora", Role.DIRECTOR);
    static final Actor TOM = Actor.of("tom", Role.SUPERVISOR);
    static final Actor BOB = Actor.of("bob", Role.OFFICER);
    static final Actor TIMER = Actor.of("timer", Role.SYSTEM);
    static final ShiftType DAY = ShiftType.of(ShiftCode.DAY, HourRange.parse("09:00-18:00"));
    static final ShiftType NIGHT = ShiftType.builder()
            .code(ShiftCode.NIGHT)
            .hours(HourRange.parse("16:30-22:30"))
            .night(true)
            .build();
    static final LeaveRule PERSONAL = rule(LeaveTypeId.PERSONAL).build();
    static final LeaveRule SICK = rule(LeaveType.builder()
                    .id(LeaveTypeId.SICK)
                    .documentFrom(LeaveAmount.days(2))
                    .build())
            .channels(EnumSet.allOf(LeaveChannel.class))
            .documentLater(true)
            .build();
    static final LeavePolicy POLICY = policy().build();

    LeaveOffice() {
        this(POLICY);
    }

    LeaveOffice(LeavePolicy policy) {
        super(LeaveRequests.lifecycle(policy), "L-1", ANN);
    }

    @Override
    protected LeaveOffice self() {
        return this;
    }

    /** Of a strict shop: up to three days by the supervisor, more by the director as well; emergencies within a day. */
    static LeavePolicy.Builder policy() {
        return policy(PERSONAL, SICK);
    }

    static LeavePolicy.Builder policy(LeaveRule... rules) {
        LeavePolicy.Builder policy = LeavePolicy.builder();
        policy.version(PolicyVersion.of("taobao-shop-strict", "1"))
                .zone(ZONE)
                .addRules(rules)
                .bands(LeavePolicy.handbookBands());
        return policy;
    }

    static LeaveRule.Builder rule(LeaveTypeId id) {
        return rule(LeaveType.builder().id(id).build());
    }

    static LeaveRule.Builder rule(LeaveType type) {
        LeaveRule.Builder rule = LeaveRule.builder();
        rule.leave(type);
        return rule;
    }

    static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    /** Some whole days of March 2026; the 2nd is a Monday. */
    static LeaveSpan march(int first, int last) {
        return LeaveSpan.days(march(first), march(last));
    }

    static LeaveApplication.Builder wish(LeaveSpan span) {
        LeaveApplication.Builder wish = LeaveApplication.builder();
        wish.agent(ANN.id()).leaveType(LeaveTypeId.PERSONAL).span(span);
        return wish;
    }

    /** All of March, and the line above Ann. */
    static LeaveFacts.Builder facts() {
        LeaveFacts.Builder facts = LeaveFacts.builder();
        facts.addLine(above(SUE), above(MAX), above(DORA)).addRoles(Role.OFFICER);
        march(1).datesUntil(LocalDate.of(2026, 4, 1)).map(LeaveOffice::day).forEach(facts::addDays);
        return facts;
    }

    static LeaveSuperior above(Actor actor) {
        return LeaveSuperior.of(actor.id(), actor.roles().iterator().next());
    }

    static LeaveDay day(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
                ? LeaveDay.restDay(date)
                : LeaveDay.workday(date, HourRange.parse("09:00-12:00"), HourRange.parse("13:00-18:00"));
    }

    static Assignment shift(Actor agent, int day, ShiftType shift) {
        return Assignment.of(agent.id(), march(day), shift);
    }

    static SubmitLeave submit(LeaveSpan span) {
        return SubmitLeave.of(wish(span).build(), facts().build());
    }

    static SubmitLeave submit(LeaveApplication.Builder wish, LeaveFacts.Builder facts) {
        return SubmitLeave.of(wish.build(), facts.build());
    }

    /** With the facts of every day, as the approval of the last level needs them. */
    static ApproveLeave approval() {
        return ApproveLeave.of(facts().build());
    }

    static ReportEmergency.Builder emergency(String happenedAt, LeaveSpan span) {
        ReportEmergency.Builder report = ReportEmergency.builder();
        report.application(wish(span).leaveType(LeaveTypeId.SICK).build())
                .facts(facts().build())
                .happenedAt(local(happenedAt));
        return report;
    }

    /** Ann asks on Monday for Thursday and Friday. */
    LeaveOffice submitted() {
        return as(ANN).accept(submit(march(5, 6)));
    }

    LeaveOffice approved() {
        return submitted().as(SUE).accept(approval()).as(ANN);
    }

    LeaveOffice ongoing() {
        return approved()
                .at("2026-03-05T09:00")
                .as(TIMER)
                .accept(StartLeave.of())
                .as(ANN);
    }

    List<String> deadlines() {
        return lifecycle().deadlines(state(), context()).stream()
                .map(deadline -> deadline.name() + " " + LocalDateTime.ofInstant(deadline.dueAt(), ZONE) + " "
                        + deadline.command().type().tag())
                .toList();
    }

    /** The kinds of the events that the last command led to. */
    List<String> lastEvents() {
        return probe().history().stream()
                .filter(envelope -> envelope.commandId().equals(lastEnvelope().commandId()))
                .map(envelope -> envelope.event().type().tag())
                .toList();
    }

    Optional<AgentId> signer() {
        return state().approvals().stream().reduce((earlier, later) -> later).map(approval -> approval.signedBy());
    }
}
