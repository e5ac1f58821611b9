package io.careline.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.attendance.AttendanceId;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.ScheduleShift;
import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.common.Money;
import io.careline.complaint.Channel;
import io.careline.complaint.Complaint;
import io.careline.complaint.RegisterComplaint;
import io.careline.conduct.ActRef;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductFacts;
import io.careline.conduct.ConductStatus;
import io.careline.conduct.HearAgent;
import io.careline.conduct.Offence;
import io.careline.conduct.ReportConduct;
import io.careline.conduct.StartReview;
import io.careline.conduct.UpholdCase;
import io.careline.core.handbook.Handbook;
import io.careline.desk.DeskReply;
import io.careline.desk.DeskStep;
import io.careline.leave.ApproveLeave;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveDay;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveSuperior;
import io.careline.leave.LeaveTypeId;
import io.careline.leave.SubmitLeave;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Role;
import io.careline.orderflag.Order;
import io.careline.orderflag.PlaceOrder;
import io.careline.roster.Assignment;
import io.careline.roster.DraftRoster;
import io.careline.roster.PublishRoster;
import io.careline.roster.Roster;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterId;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.swap.RequestSwap;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapShift;
import io.careline.swap.SwapStatus;
import io.careline.swap.SwapTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A desk by a handbook: complaints with their clocks, and a shop whose people are on leave, swap and sign in. */
class HandbookDeskTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Actor ANN = Actor.of("ann", Role.OFFICER);
    private static final Actor SUE = Actor.of("sue", Role.SUPERVISOR);
    private static final AgentId BOB = AgentId.of("bob");
    private static final AgentId LEO = AgentId.of("leo");
    private static final ShiftType DAY = ShiftType.of(ShiftCode.DAY, HourRange.parse("08:30-17:30"));
    private static final ShiftType NIGHT = ShiftType.builder()
            .code(ShiftCode.NIGHT)
            .hours(HourRange.parse("16:30-22:30"))
            .night(true)
            .build();
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 11);
    private static final RosterId MARCH = RosterId.of("march");
    private static final List<Assignment> ASSIGNMENTS = List.of(
            Assignment.of(ANN.id(), WEDNESDAY, DAY),
            Assignment.of(ANN.id(), WEDNESDAY.plusDays(1), DAY),
            Assignment.of(LEO, WEDNESDAY, NIGHT),
            Assignment.of(BOB, WEDNESDAY.plusDays(2), NIGHT));

    private final Handbook handbook = Handbook.load("taobao-shop-strict");
    private Desk desk = Desk.of(handbook)
            .add(handbook.leave(), LeaveCommand.class, Stores.inMemory(), HandbookDeskTest::withFacts)
            .build();
    private int sent;

    /** The host's part: what is known beyond the request, whenever a command is decided. */
    private static LeaveCommand withFacts(LeaveRequest request, LeaveCommand command, DecisionContext context) {
        LeaveFacts facts = LeaveFacts.builder()
                .addLine(LeaveSuperior.of(SUE.id(), Role.SUPERVISOR))
                .addRosters(MARCH)
                .addDays(LeaveDay.workday(WEDNESDAY, DAY.hours()), LeaveDay.workday(WEDNESDAY.plusDays(1), DAY.hours()))
                .build();
        return switch (command.type()) {
            case SUBMIT -> SubmitLeave.of(((SubmitLeave) command).application(), facts);
            case APPROVE -> ApproveLeave.of(facts);
            default -> command;
        };
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    private DeskReply send(String lifecycle, String id, Actor actor, Command command) {
        DecisionContext context = DecisionContext.of(at("2026-03-09T09:00"), actor, "command-" + ++sent);
        DeskReply reply = desk.send(lifecycle, id, command, context);
        assertThat(reply.decision().rejections()).isEmpty();
        return reply;
    }

    private void publishRoster() {
        send(
                "roster",
                "march",
                SUE,
                DraftRoster.builder()
                        .horizon(RosterHorizon.of(LocalDate.of(2026, 3, 1), 31))
                        .zone(SHANGHAI)
                        .addShifts(DAY, NIGHT)
                        .assignments(ASSIGNMENTS)
                        .build());
        send("roster", "march", SUE, PublishRoster.of());
    }

    private SubmitLeave wish() {
        LeaveApplication wish = LeaveApplication.builder()
                .agent(ANN.id())
                .leaveType(LeaveTypeId.PERSONAL)
                .span(LeaveSpan.days(WEDNESDAY, WEDNESDAY))
                .build();
        return SubmitLeave.of(wish, LeaveFacts.builder().build());
    }

    private RequestSwap swap() {
        SwapTerms terms =
                SwapTerms.swap(ANN.id(), SwapShift.of(WEDNESDAY, DAY), BOB, SwapShift.of(WEDNESDAY.plusDays(2), NIGHT));
        Roster roster = desk.find("roster", "march", Roster.class).orElseThrow();
        return RequestSwap.builder()
                .terms(terms)
                .roster(MARCH)
                .facts(SwapFacts.from(roster.view().orElseThrow(), terms)
                        .putTeamLeads(ANN.id(), SUE.id())
                        .putTeamLeads(BOB, SUE.id())
                        .build())
                .reason("the school's open day")
                .build();
    }

    @Test
    void a_handbook_gives_a_desk_whose_clocks_run() {
        desk = Desk.of(Handbook.load("property-management")).build();
        RegisterComplaint entry = RegisterComplaint.builder()
                .customer(CustomerRef.of("flat-1204"))
                .receivedAt(at("2026-03-09T09:00"))
                .channel(Channel.PHONE)
                .department(DepartmentId.of("repairs"))
                .summary("The lift is out of order")
                .build();
        DeskReply reply =
                desk.send("complaint", "C-1", entry, DecisionContext.of(at("2026-03-09T09:00"), ANN, "command-1"));
        assertThat(reply.decision().isAccepted()).isTrue();
        List<DeskReply> fired = desk.fire(at("2026-03-10T09:00"));
        assertThat(fired)
                .extracting(breach -> breach.deadline().orElseThrow() + " "
                        + LocalDateTime.ofInstant(breach.step().context().now(), SHANGHAI))
                .containsExactly("first-response 2026-03-09T09:30");
        assertThat(desk.find("complaint", "C-1", Complaint.class)
                        .orElseThrow()
                        .clocks()
                        .running())
                .isNotEmpty();
    }

    @Test
    void a_desk_has_the_life_cycles_that_its_handbook_has_sections_for() {
        desk = Desk.of(Handbook.load("finance-company")).build();
        assertThatThrownBy(() -> desk.find("order", "O-1", Order.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("lifecycle (order) must be one of [callback, complaint, ");
        assertThat(Handbook.load("finance-company").sections())
                .contains("complaints")
                .doesNotContain("id", "orders");
    }

    @Test
    @DisplayName("L7: approved leave takes the agent off the roster, grants time off, and voids a swap of the same day")
    void leave_that_is_approved_reaches_roster_swap_and_attendance() {
        publishRoster();
        String shift = AttendanceId.of(ANN.id(), WEDNESDAY).value();
        send(
                "attendance",
                shift,
                SUE,
                ScheduleShift.builder()
                        .agent(ANN.id())
                        .date(WEDNESDAY)
                        .zone(SHANGHAI)
                        .shift(DAY)
                        .build());
        send("swap", "S-1", ANN, swap());
        send("leave", "L-1", ANN, wish());
        DeskReply approved = send("leave", "L-1", SUE, ApproveLeave.of());
        assertThat(approved.following())
                .extracting(step -> step.lifecycle() + " "
                        + step.command().type().tag() + " " + step.decision().outcome())
                .containsExactly(
                        "attendance grant-time-off ACCEPTED", "roster report-absence ACCEPTED", "swap void ACCEPTED");
        assertThat(desk.find("roster", "march", Roster.class).orElseThrow().gaps())
                .hasSize(1);
        assertThat(desk.find("swap", "S-1", ShiftSwap.class).orElseThrow().status())
                .isEqualTo(SwapStatus.VOIDED);
        assertThat(desk.find("attendance", shift, AttendanceRecord.class)
                        .orElseThrow()
                        .timeOff())
                .hasSize(1);
        assertThat(((ApproveLeave) approved.step().command()).facts()).isPresent();
    }

    @Test
    @DisplayName("K11, OF4: an order placed alone is the night shift's, by the roster as it stands at the desk")
    void orders_look_at_the_desks_own_rosters() {
        desk = Desk.of(Handbook.load("taobao-shop")).build();
        PlaceOrder alone = PlaceOrder.builder()
                .placedAt(at("2026-03-09T08:00"))
                .customer(CustomerRef.of("buyer"))
                .amount(Money.of("CNY", "99"))
                .build();
        assertThat(send("order", "O-1", ANN, alone).decision().findings())
                .extracting(finding -> finding.code())
                .containsExactly("orderflag.follow-up-unassigned");
        publishRoster();
        PlaceOrder onWednesday = PlaceOrder.builder()
                .placedAt(at("2026-03-11T20:00"))
                .customer(CustomerRef.of("buyer"))
                .amount(Money.of("CNY", "99"))
                .build();
        DecisionContext context = DecisionContext.of(at("2026-03-11T20:00"), ANN, "placed");
        DeskStep step = desk.send("order", "O-2", onWednesday, context).step();
        assertThat(((Order) step.after()).followUp().orElseThrow().agent()).contains(LEO);
    }

    @Test
    @DisplayName("C4: a case of conduct runs through the desk, and the desk notes that nobody appealed")
    void a_case_of_conduct_becomes_final_by_the_clock() {
        send(
                "conduct",
                "D-1",
                ANN,
                ReportConduct.builder()
                        .agent(BOB)
                        .offence(Offence.UPHELD_COMPLAINT)
                        .act(ActRef.of("complaint/C-1"))
                        .occurredAt(at("2026-03-08T09:00"))
                        .summary("a rude answer")
                        .build());
        send("conduct", "D-1", SUE, StartReview.of());
        send("conduct", "D-1", SUE, HearAgent.of("the line was bad"));
        send(
                "conduct",
                "D-1",
                SUE,
                UpholdCase.builder()
                        .facts(ConductFacts.builder().build())
                        .reason("the recording")
                        .build());
        desk.fire(at("2026-03-16T09:01"));
        assertThat(desk.find("conduct", "D-1", ConductCase.class).orElseThrow().status())
                .isEqualTo(ConductStatus.FINAL);
    }

    private DeskStep upheld(String id, String complaint) {
        send(
                "conduct",
                id,
                ANN,
                ReportConduct.builder()
                        .agent(BOB)
                        .offence(Offence.UPHELD_COMPLAINT)
                        .act(ActRef.of(complaint))
                        .occurredAt(at("2026-03-08T09:00"))
                        .summary("a rude answer")
                        .attributes(Attributes.empty().with(AttributeKey.text("shop"), "shop-2"))
                        .build());
        send("conduct", id, SUE, StartReview.of());
        send("conduct", id, SUE, HearAgent.of("the line was bad"));
        UpholdCase decision = UpholdCase.builder()
                .facts(ConductFacts.builder()
                        .monthlyWage(Money.of("CNY", "5000"))
                        .build())
                .reason("the recording")
                .build();
        return send("conduct", id, SUE, decision).step();
    }

    @Test
    @DisplayName("C4: the desk knows the agent's other cases, so that a second complaint is the second step")
    void cases_of_conduct_add_up_at_the_desk() {
        upheld("D-1", "complaint/C-1");
        DeskStep second = upheld("D-2", "complaint/C-2");
        ConductCase after = (ConductCase) second.after();
        assertThat(after.step()).isEqualTo(2);
        assertThat(after.priors()).extracting(Object::toString).containsExactly("D-1");
        assertThat(after.sanction().orElseThrow().fine()).contains(Money.of("CNY", "100"));
        assertThat(second.decision().findings())
                .extracting(finding -> finding.code())
                .containsExactly("conduct.fine-disputed");
        assertThat(after.attributes().get(AttributeKey.text("shop"))).contains("shop-2");
    }

    @Test
    @DisplayName("C4: one act is sanctioned once, also where nobody sends the register along")
    void one_act_is_one_case_at_the_desk() {
        upheld("D-1", "complaint/C-1");
        ReportConduct again = ReportConduct.builder()
                .agent(BOB)
                .offence(Offence.OWN_AFFAIRS)
                .act(ActRef.of("complaint/C-1"))
                .occurredAt(at("2026-03-08T09:00"))
                .summary("he played")
                .build();
        DecisionContext context = DecisionContext.of(at("2026-03-09T09:30"), ANN, "again");
        assertThat(desk.send("conduct", "D-2", again, context).decision().rejections())
                .extracting(reason -> reason.code())
                .containsExactly("conduct.act-already-reported");
    }
}
