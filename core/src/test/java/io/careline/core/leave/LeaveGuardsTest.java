package io.careline.core.leave;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.HourRange;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.leave.DayHalf;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveBlock;
import io.careline.leave.LeaveChannel;
import io.careline.leave.LeaveCounting;
import io.careline.leave.LeaveDay;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeaveGuard;
import io.careline.leave.LeaveNotice;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveRequestId;
import io.careline.leave.LeaveRule;
import io.careline.leave.LeaveSeverity;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveStatus;
import io.careline.leave.LeaveType;
import io.careline.leave.LeaveTypeId;
import io.careline.leave.LeaveView;
import io.careline.leave.SubmitLeave;
import io.careline.lifecycle.Role;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LeaveGuardsTest {
    private LeaveOffice desk = new LeaveOffice();

    private List<String> refusal(LeavePolicy policy, LeaveApplication.Builder wish, LeaveFacts.Builder facts) {
        return new LeaveOffice(policy).refusal(LeaveOffice.submit(wish, facts));
    }

    private static LeaveApplication.Builder thursday() {
        return LeaveOffice.wish(LeaveOffice.march(5, 5));
    }

    @Test
    @DisplayName("L1, L5, G2: ordinary leave is asked for 24 hours before the shift, to the minute")
    void ordinary_leave_is_asked_for_a_day_before() {
        assertThat(desk.at("2026-03-04T09:01").refusal(LeaveOffice.submit(LeaveOffice.march(5, 5))))
                .containsExactly("L5 leave.notice-too-short");
        desk.at("2026-03-04T09:00").accept(LeaveOffice.submit(LeaveOffice.march(5, 5)));
    }

    @Test
    void reasons_tell_the_time_by_the_clock_on_the_desks_wall() {
        desk.at("2026-03-04T09:01");
        assertThat(desk.send(LeaveOffice.submit(LeaveOffice.march(5, 5))).rejections())
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .containsExactly(
                        "It was to be asked for until 2026-03-04T09:00; the first shift begins at 2026-03-05T09:00.");
    }

    @Test
    @DisplayName("L5: the notice is counted from the shift, not from the desk's hours")
    void notice_counts_from_the_shift() {
        LeaveFacts.Builder late = LeaveOffice.facts()
                .addAssignments(
                        LeaveOffice.shift(LeaveOffice.BOB, 5, LeaveOffice.DAY),
                        LeaveOffice.shift(LeaveOffice.ANN, 5, LeaveOffice.NIGHT));
        LeavePolicy policy = LeaveOffice.policy(LeaveOffice.rule(LeaveTypeId.PERSONAL)
                        .nightRestricted(false)
                        .build())
                .putLeastOnDuty(ShiftCode.NIGHT, 0)
                .build();
        assertThat(new LeaveOffice(policy).at("2026-03-04T16:31").refusal(LeaveOffice.submit(thursday(), late)))
                .containsExactly("L5 leave.notice-too-short");
        new LeaveOffice(policy).at("2026-03-04T16:30").accept(LeaveOffice.submit(thursday(), late));
    }

    @Test
    @DisplayName("L5: special personal leave is asked for two hours before; less is for the management to except")
    void special_leave_is_asked_for_two_hours_before() {
        LeaveApplication.Builder special = thursday().special(true).swapTried(true);
        assertThat(desk.at("2026-03-05T07:01").refusal(LeaveOffice.submit(special, LeaveOffice.facts())))
                .containsExactly("L5 leave.notice-too-short");
        assertThat(desk.findings(LeaveOffice.submit(
                        special.exceptionAsked(true).reason("my child is ill"), LeaveOffice.facts())))
                .containsExactly("L5 leave.notice-too-short");
        assertThat(desk.state().submission().orElseThrow().exceptions()).containsExactly(LeaveGuard.NOTICE);
        new LeaveOffice()
                .at("2026-03-05T07:00")
                .accept(LeaveOffice.submit(thursday().special(true).swapTried(true), LeaveOffice.facts()));
    }

    @Test
    @DisplayName("L5: an exception is asked for with a reason")
    void an_exception_needs_a_reason() {
        desk.at("2026-03-05T08:00");
        assertThat(desk.refusal(LeaveOffice.submit(thursday().exceptionAsked(true), LeaveOffice.facts())))
                .containsExactly("leave.reason-missing");
    }

    @Test
    @DisplayName("L5: a type or a kind of shift can have a notice of its own, also by the calendar day (G2)")
    void notice_differs_by_type_and_shift() {
        LeaveRule rule = LeaveOffice.rule(LeaveTypeId.PERSONAL)
                .notice(LeaveNotice.ofDays(1))
                .putNoticeByShift(ShiftCode.DAY, LeaveNotice.ofDays(3))
                .build();
        LeavePolicy policy = LeaveOffice.policy(rule).build();
        new LeaveOffice(policy).at("2026-03-04T23:59").accept(LeaveOffice.submit(LeaveOffice.march(5, 5)));
        assertThat(new LeaveOffice(policy).at("2026-03-05T00:00").refusal(LeaveOffice.submit(LeaveOffice.march(5, 5))))
                .containsExactly("L5 leave.notice-too-short");
        LeaveFacts.Builder day =
                LeaveOffice.facts().addAssignments(LeaveOffice.shift(LeaveOffice.ANN, 5, LeaveOffice.DAY));
        new LeaveOffice(policy).at("2026-03-02T23:59").accept(LeaveOffice.submit(thursday(), day));
        assertThat(new LeaveOffice(policy).at("2026-03-03T00:00").refusal(LeaveOffice.submit(thursday(), day)))
                .containsExactly("L5 leave.notice-too-short");
    }

    @Test
    @DisplayName("L9, L18, L19, R7: hours after midnight are of the night shift that began the day before")
    void hours_after_midnight_are_of_the_night_before() {
        ShiftType night = ShiftType.builder()
                .code(ShiftCode.NIGHT)
                .hours(HourRange.parse("22:00-06:00"))
                .night(true)
                .build();
        LeaveFacts.Builder facts = LeaveFacts.builder()
                .addLine(LeaveOffice.above(LeaveOffice.SUE), LeaveOffice.above(LeaveOffice.MAX))
                .addAssignments(LeaveOffice.shift(LeaveOffice.ANN, 5, night))
                .addSwappedShifts(LeaveOffice.march(5))
                .addPublicHolidays(LeaveOffice.march(5));
        for (int day = 4; day <= 7; day++) {
            facts.addDays(LeaveDay.workday(LeaveOffice.march(day), HourRange.parse("22:00-06:00")));
        }
        LeaveSpan hours = LeaveSpan.hours(LeaveOffice.march(6), HourRange.parse("02:00-04:00"));
        assertThat(refusal(LeaveOffice.POLICY, LeaveOffice.wish(hours), facts))
                .containsExactly(
                        "L9 leave.night-shift",
                        "L19 leave.holiday-duty",
                        "L18 leave.swapped-shift",
                        "R7 leave.cover-too-low");
        LeaveSpan after = LeaveSpan.hours(LeaveOffice.march(6), HourRange.parse("22:00-23:00"));
        new LeaveOffice().accept(LeaveOffice.submit(LeaveOffice.wish(after), facts));
    }

    @Test
    void hours_up_to_midnight_and_beyond_are_of_the_shift_that_begins_then_too() {
        ShiftType early = ShiftType.of(ShiftCode.of("early"), HourRange.parse("00:00-08:00"));
        LeaveFacts.Builder facts = LeaveFacts.builder()
                .addLine(LeaveOffice.above(LeaveOffice.SUE))
                .addAssignments(LeaveOffice.shift(LeaveOffice.ANN, 6, early))
                .addSwappedShifts(LeaveOffice.march(6));
        for (int day = 4; day <= 7; day++) {
            facts.addDays(LeaveDay.workday(LeaveOffice.march(day), HourRange.parse("00:00-08:00")));
        }
        LeaveSpan beyond = LeaveSpan.hours(LeaveOffice.march(5), HourRange.parse("23:00-01:00"));
        assertThat(refusal(LeaveOffice.POLICY, LeaveOffice.wish(beyond), facts))
                .containsExactly("L18 leave.swapped-shift");
        LeaveSpan upTo = LeaveSpan.hours(LeaveOffice.march(5), HourRange.parse("07:00-24:00"));
        new LeaveOffice().accept(LeaveOffice.submit(LeaveOffice.wish(upTo), facts));
    }

    @Test
    @DisplayName("L5: of two shifts of a day the earlier one counts, in whatever order the roster has them")
    void notice_counts_from_the_earlier_of_two_shifts() {
        LeaveFacts.Builder twice = LeaveOffice.facts()
                .addAssignments(
                        LeaveOffice.shift(LeaveOffice.ANN, 5, LeaveOffice.NIGHT),
                        LeaveOffice.shift(LeaveOffice.ANN, 5, LeaveOffice.DAY));
        LeavePolicy policy = LeaveOffice.policy(LeaveOffice.rule(LeaveTypeId.PERSONAL)
                        .nightRestricted(false)
                        .build())
                .putLeastOnDuty(ShiftCode.NIGHT, 0)
                .build();
        assertThat(new LeaveOffice(policy).at("2026-03-04T09:01").refusal(LeaveOffice.submit(thursday(), twice)))
                .containsExactly("L5 leave.notice-too-short");
    }

    @Test
    @DisplayName("L20: a resignation is asked for a month ahead")
    void a_resignation_is_asked_for_a_month_ahead() {
        LeaveTypeId resignation = LeaveTypeId.of("resignation");
        LeaveRule rule = LeaveOffice.rule(resignation)
                .notice(LeaveNotice.builder()
                        .days(Period.ofMonths(1))
                        .byDay(true)
                        .build())
                .build();
        LeavePolicy policy = LeaveOffice.policy(rule).build();
        LeaveApplication.Builder wish =
                LeaveOffice.wish(LeaveOffice.march(30, 30)).leaveType(resignation);
        new LeaveOffice(policy).at("2026-02-28T18:00").accept(LeaveOffice.submit(wish, LeaveOffice.facts()));
        assertThat(new LeaveOffice(policy)
                        .at("2026-03-01T00:00")
                        .refusal(LeaveOffice.submit(wish, LeaveOffice.facts())))
                .containsExactly("L5 leave.notice-too-short");
    }

    @Test
    @DisplayName("L8: personal leave is not asked for by proxy, sick leave may be")
    void only_sick_leave_is_asked_for_by_proxy() {
        SubmitLeave.Builder personal = SubmitLeave.builder();
        personal.application(thursday().build())
                .facts(LeaveOffice.facts().build())
                .channel(LeaveChannel.BY_PROXY)
                .proxy(LeaveOffice.BOB.id());
        desk.as(LeaveOffice.BOB);
        assertThat(desk.refusal(personal.build())).containsExactly("L8 leave.channel-not-allowed");
        assertThat(desk.send(personal.build()).rejections().get(0).message(Locale.ENGLISH))
                .isEqualTo("personal leave cannot be asked for by-proxy.");
        desk.accept(personal.application(thursday().leaveType(LeaveTypeId.SICK).build())
                .build());
        assertThat(desk.state().submission().orElseThrow().proxy()).contains(LeaveOffice.BOB.id());
    }

    @Test
    @DisplayName("L8: who asks for somebody else says so")
    void a_proxy_says_so() {
        desk.as(LeaveOffice.BOB);
        assertThat(desk.refusal(LeaveOffice.submit(LeaveOffice.march(5, 5)))).containsExactly("L8 leave.proxy-missing");
        SubmitLeave.Builder wrong = SubmitLeave.builder();
        wrong.application(thursday().build()).facts(LeaveOffice.facts().build()).proxy(LeaveOffice.ANN.id());
        assertThat(desk.as(LeaveOffice.ANN).refusal(wrong.build()))
                .containsExactly("L8 leave.proxy-unexpected", "L8 leave.proxy-is-applicant");
        desk.as(LeaveOffice.BOB)
                .accept(SubmitLeave.builder()
                        .application(thursday().build())
                        .facts(LeaveOffice.facts().build())
                        .channel(LeaveChannel.IN_PERSON)
                        .build());
    }

    @Test
    @DisplayName(
            "L9, G3: no leave from a night shift, an exception asked for strictly before noon of that day excepted")
    void night_shifts_have_no_leave_in_principle() {
        LeaveFacts.Builder night = LeaveOffice.facts()
                .addAssignments(
                        LeaveOffice.shift(LeaveOffice.ANN, 5, LeaveOffice.NIGHT),
                        LeaveOffice.shift(LeaveOffice.BOB, 5, LeaveOffice.NIGHT));
        assertThat(desk.refusal(LeaveOffice.submit(thursday(), night))).containsExactly("L9 leave.night-shift");
        LeaveApplication.Builder special =
                thursday().special(true).swapTried(true).exceptionAsked(true).reason("a funeral");
        assertThat(desk.at("2026-03-05T12:00").refusal(LeaveOffice.submit(special, night)))
                .containsExactly("L9 leave.night-cutoff-passed");
        assertThat(desk.at("2026-03-05T11:59").findings(LeaveOffice.submit(special, night)))
                .containsExactly("L9 leave.night-shift");
        assertThat(desk.state().submission().orElseThrow().chain().levels())
                .extracting(level -> level.role())
                .containsExactly(Role.SUPERVISOR, Role.MANAGER);
    }

    @Test
    @DisplayName("L9: leave of the morning does not touch a night shift")
    void hours_before_a_night_shift_are_free() {
        LeaveFacts.Builder night =
                LeaveOffice.facts().addAssignments(LeaveOffice.shift(LeaveOffice.ANN, 5, LeaveOffice.NIGHT));
        desk.accept(LeaveOffice.submit(
                LeaveOffice.wish(LeaveSpan.hours(LeaveOffice.march(5), HourRange.parse("09:00-11:00"))), night));
    }

    @Test
    @DisplayName("L17: before special leave a swap is tried: its lack is told")
    void a_swap_is_tried_first() {
        assertThat(desk.findings(LeaveOffice.submit(thursday().special(true), LeaveOffice.facts())))
                .containsExactly("L17 leave.swap-not-tried");
        LeaveRule strict = LeaveOffice.rule(LeaveTypeId.PERSONAL)
                .putSeverities(LeaveGuard.SWAP_FIRST, LeaveSeverity.REFUSE)
                .build();
        assertThat(refusal(
                        LeaveOffice.policy(strict)
                                .putSeverities(LeaveGuard.SWAP_FIRST, LeaveSeverity.WARN)
                                .build(),
                        thursday().special(true),
                        LeaveOffice.facts()))
                .containsExactly("L17 leave.swap-not-tried");
    }

    @Test
    @DisplayName("L18: on a swapped or repaid shift there is no leave, and no exception")
    void a_swapped_shift_has_no_leave() {
        LeaveFacts.Builder facts = LeaveOffice.facts()
                .addAssignments(LeaveOffice.shift(LeaveOffice.ANN, 5, LeaveOffice.DAY))
                .addSwappedShifts(LeaveOffice.march(5), LeaveOffice.march(6));
        assertThat(desk.refusal(
                        LeaveOffice.submit(thursday().exceptionAsked(true).reason("please"), facts)))
                .containsExactly("L18 leave.swapped-shift");
        assertThat(desk.send(LeaveOffice.submit(thursday(), facts))
                        .rejections()
                        .get(0)
                        .message(Locale.CHINESE))
                .isEqualTo("ann 在 2026-03-05 的班次为换班或还班，不得请假。");
    }

    @Test
    @DisplayName("L19: who is on duty on a public holiday has no leave then; a colleague who is off may")
    void holiday_duty_has_no_leave() {
        LeaveFacts.Builder facts = LeaveOffice.facts()
                .addAssignments(LeaveOffice.shift(LeaveOffice.ANN, 5, LeaveOffice.DAY))
                .addPublicHolidays(LeaveOffice.march(5));
        assertThat(desk.refusal(LeaveOffice.submit(thursday(), facts))).containsExactly("L19 leave.holiday-duty");
        desk.accept(LeaveOffice.submit(thursday(), LeaveOffice.facts().addPublicHolidays(LeaveOffice.march(5))));
    }

    private static LeaveView other(LeaveSpan span, LeaveStatus status) {
        LeaveCounting counting = LeaveCounting.builder().build();
        return LeaveView.builder()
                .id(LeaveRequestId.of("L-9"))
                .leaveType(LeaveTypeId.PERSONAL)
                .span(span)
                .status(status)
                .count(LeaveCounts.count(span, counting, LeaveOffice::day))
                .build();
    }

    @Test
    void requests_overlap_by_half_days_and_by_hours() {
        LeaveSpan morning = LeaveSpan.halfDay(LeaveOffice.march(5), DayHalf.FIRST);
        LeaveSpan afternoon = LeaveSpan.halfDay(LeaveOffice.march(5), DayHalf.SECOND);
        LeaveSpan late = LeaveSpan.hours(LeaveOffice.march(5), HourRange.parse("14:00-16:00"));
        assertThat(overlapping(morning, morning)).containsExactly("leave.overlapping");
        assertThat(overlapping(late, afternoon)).containsExactly("leave.overlapping");
        assertThat(overlapping(LeaveOffice.march(4, 6), late)).containsExactly("leave.overlapping");
        assertThat(overlapping(morning, afternoon)).isEmpty();
        assertThat(overlapping(morning, late)).isEmpty();
    }

    private static List<String> overlapping(LeaveSpan span, LeaveSpan taken) {
        return LifecycleDesk.rules(new LeaveOffice()
                .send(LeaveOffice.submit(
                        LeaveOffice.wish(span), LeaveOffice.facts().addRequests(other(taken, LeaveStatus.APPROVED))))
                .rejections());
    }

    @Test
    void what_came_to_nothing_is_in_nobodys_way() {
        for (LeaveStatus status : List.of(
                LeaveStatus.DRAFT,
                LeaveStatus.DECLINED,
                LeaveStatus.WITHDRAWN,
                LeaveStatus.EXPIRED,
                LeaveStatus.REVOKED)) {
            new LeaveOffice()
                    .accept(LeaveOffice.submit(
                            thursday(), LeaveOffice.facts().addRequests(other(LeaveOffice.march(5, 5), status))));
        }
    }

    @Test
    void a_run_is_counted_with_the_requests_that_adjoin_it_over_free_days() {
        LeavePolicy policy = LeaveOffice.policy(LeaveOffice.rule(LeaveTypeId.PERSONAL)
                        .longestRun(LeaveAmount.days(5))
                        .build())
                .build();
        LeaveFacts.Builder weekBefore =
                LeaveOffice.facts().addRequests(other(LeaveOffice.march(4, 6), LeaveStatus.APPROVED));
        new LeaveOffice(policy).accept(LeaveOffice.submit(LeaveOffice.wish(LeaveOffice.march(9, 10)), weekBefore));
        assertThat(refusal(policy, LeaveOffice.wish(LeaveOffice.march(9, 11)), weekBefore))
                .containsExactly("leave.run-too-long");
        new LeaveOffice(policy).accept(LeaveOffice.submit(LeaveOffice.wish(LeaveOffice.march(10, 12)), weekBefore));
    }

    @Test
    void neither_half_a_free_day_nor_leave_by_the_hour_breaks_a_run() {
        LeavePolicy policy = LeaveOffice.policy(LeaveOffice.rule(LeaveTypeId.PERSONAL)
                        .longestRun(LeaveAmount.days(2))
                        .build())
                .build();
        LeaveApplication.Builder monday = LeaveOffice.wish(LeaveOffice.march(9, 10));
        LeaveSpan toSaturdayNoon =
                LeaveSpan.of(LeaveOffice.march(6), DayHalf.FIRST, LeaveOffice.march(7), DayHalf.FIRST);
        assertThat(refusal(policy, monday, after(toSaturdayNoon))).containsExactly("leave.run-too-long");
        LeaveSpan fridayByTheHour = LeaveSpan.hours(LeaveOffice.march(6), HourRange.parse("09:00-18:00"));
        assertThat(refusal(policy, monday, after(fridayByTheHour))).containsExactly("leave.run-too-long");
        LeaveSpan fridayUntilFive = LeaveSpan.hours(LeaveOffice.march(6), HourRange.parse("09:00-17:00"));
        new LeaveOffice(policy).accept(LeaveOffice.submit(monday, after(fridayUntilFive)));
        LeaveSpan fridayMorning = LeaveSpan.halfDay(LeaveOffice.march(6), DayHalf.FIRST);
        new LeaveOffice(policy).accept(LeaveOffice.submit(monday, after(fridayMorning)));
    }

    private static LeaveFacts.Builder after(LeaveSpan earlier) {
        return LeaveOffice.facts().addRequests(other(earlier, LeaveStatus.APPROVED));
    }

    @Test
    void a_type_can_ask_for_a_tenure() {
        LeaveRule rule = LeaveOffice.rule(LeaveTypeId.PERSONAL)
                .leastTenure(Period.ofYears(1))
                .build();
        LeavePolicy policy = LeaveOffice.policy(rule).build();
        assertThat(refusal(policy, thursday(), LeaveOffice.facts())).containsExactly("leave.hire-date-missing");
        assertThat(refusal(policy, thursday(), LeaveOffice.facts().hiredOn(LocalDate.of(2025, 3, 6))))
                .containsExactly("leave.tenure-too-short");
        new LeaveOffice(policy)
                .accept(LeaveOffice.submit(thursday(), LeaveOffice.facts().hiredOn(LocalDate.of(2025, 3, 5))));
    }

    @Test
    @DisplayName("L16: papers that may follow are owed until the end of the first day back")
    void papers_may_follow() {
        LeaveApplication.Builder sick =
                LeaveOffice.wish(LeaveOffice.march(5, 6)).leaveType(LeaveTypeId.SICK);
        assertThat(desk.findings(LeaveOffice.submit(sick, LeaveOffice.facts())))
                .containsExactly("L16 leave.papers-owed");
        assertThat(desk.state().papersDueAt()).contains(LeaveOffice.local("2026-03-10T00:00"));
        LeaveType type = LeaveType.builder()
                .id(LeaveTypeId.MARRIAGE)
                .documentFrom(LeaveAmount.days(0))
                .build();
        LeavePolicy policy = LeaveOffice.policy(LeaveOffice.rule(type).build()).build();
        LeaveApplication.Builder marriage = thursday().leaveType(LeaveTypeId.MARRIAGE);
        assertThat(refusal(policy, marriage, LeaveOffice.facts())).containsExactly("leave.document-missing");
        new LeaveOffice(policy).accept(LeaveOffice.submit(marriage.addDocuments("certificate-7"), LeaveOffice.facts()));
    }

    @Test
    void closed_days_are_closed_to_all_but_the_exempt() {
        LeaveBlock sale = LeaveBlock.builder()
                .from(LeaveOffice.march(6))
                .to(LeaveOffice.march(8))
                .addExemptRoles(Role.TEAM_LEAD)
                .build();
        LeavePolicy policy = LeaveOffice.policy().addBlocks(sale).build();
        assertThat(refusal(policy, LeaveOffice.wish(LeaveOffice.march(4, 6)), LeaveOffice.facts()))
                .containsExactly("leave.date-blocked");
        new LeaveOffice(policy).accept(LeaveOffice.submit(LeaveOffice.march(4, 5)));
        new LeaveOffice(policy)
                .accept(LeaveOffice.submit(
                        LeaveOffice.wish(LeaveOffice.march(4, 6)),
                        LeaveOffice.facts().addRoles(Role.TEAM_LEAD)));
    }

    @Test
    void only_so_many_of_a_team_are_away_on_a_day_of_work() {
        LeavePolicy policy = LeaveOffice.policy().mostAway(2).build();
        LeaveFacts.Builder facts = LeaveOffice.facts()
                .putTeamAway(LeaveOffice.march(5), 1)
                .putTeamAway(LeaveOffice.march(6), 2)
                .putTeamAway(LeaveOffice.march(7), 5);
        new LeaveOffice(policy).accept(LeaveOffice.submit(thursday(), facts));
        assertThat(refusal(policy, LeaveOffice.wish(LeaveOffice.march(5, 7)), facts))
                .containsExactly("leave.team-capacity");
    }

    @Test
    @DisplayName("R7: a shift keeps its least cover on each day; the night never goes unmanned")
    void cover_is_kept_on_each_day() {
        LeavePolicy policy = LeaveOffice.policy(LeaveOffice.rule(LeaveTypeId.PERSONAL)
                        .nightRestricted(false)
                        .build())
                .putLeastOnDuty(ShiftCode.DAY, 2)
                .build();
        LeaveFacts.Builder facts = LeaveOffice.facts()
                .addAssignments(
                        LeaveOffice.shift(LeaveOffice.ANN, 4, LeaveOffice.DAY),
                        LeaveOffice.shift(LeaveOffice.BOB, 4, LeaveOffice.DAY),
                        LeaveOffice.shift(LeaveOffice.TOM, 4, LeaveOffice.DAY),
                        LeaveOffice.shift(LeaveOffice.ANN, 5, LeaveOffice.DAY),
                        LeaveOffice.shift(LeaveOffice.BOB, 5, LeaveOffice.DAY),
                        LeaveOffice.shift(LeaveOffice.ANN, 6, LeaveOffice.NIGHT));
        new LeaveOffice(policy).accept(LeaveOffice.submit(LeaveOffice.wish(LeaveOffice.march(4, 4)), facts));
        LeaveOffice refused = new LeaveOffice(policy);
        assertThat(refused.send(LeaveOffice.submit(LeaveOffice.wish(LeaveOffice.march(4, 6)), facts))
                        .rejections())
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .containsExactly(
                        "On 2026-03-05, 1 would be left on shift day; at least 2 are needed.",
                        "On 2026-03-06, 0 would be left on shift night; at least 1 are needed.");
    }

    @Test
    @DisplayName("L15: a desk has the types it lists, and no other")
    void there_are_the_types_that_are_listed() {
        for (LeaveTypeId type : List.of(
                LeaveTypeId.PERSONAL,
                LeaveTypeId.SICK,
                LeaveTypeId.MARRIAGE,
                LeaveTypeId.MATERNITY,
                LeaveTypeId.BEREAVEMENT,
                LeaveTypeId.COMP_TIME,
                LeaveTypeId.PAID_ANNUAL,
                LeaveTypeId.WORK_INJURY)) {
            new LeaveOffice(LeaveOffice.policy(LeaveOffice.rule(type).build()).build())
                    .accept(LeaveOffice.submit(thursday().leaveType(type), LeaveOffice.facts()));
        }
        assertThat(desk.refusal(LeaveOffice.submit(thursday().leaveType(LeaveTypeId.STUDY), LeaveOffice.facts())))
                .containsExactly("L15 leave.type-unknown");
    }

    @Test
    void what_cannot_be_counted_is_refused_and_never_thrown() {
        LeaveFacts.Builder empty = LeaveFacts.builder().addLine(LeaveOffice.above(LeaveOffice.SUE));
        assertThat(desk.refusal(LeaveOffice.submit(thursday().leaveType(LeaveTypeId.STUDY), empty)))
                .containsExactly("L15 leave.type-unknown", "leave.days-missing");
        assertThat(desk.refusal(LeaveOffice.submit(LeaveOffice.wish(LeaveOffice.march(7, 8)), LeaveOffice.facts())))
                .containsExactly("leave.nothing-to-take");
        assertThat(desk.at("2026-03-05T18:00").refusal(LeaveOffice.submit(thursday(), LeaveOffice.facts())))
                .containsExactly("L1 leave.already-over", "L5 leave.notice-too-short");
    }

    @Test
    void all_reasons_are_given_in_the_order_of_the_guards() {
        LeaveFacts.Builder facts = LeaveOffice.facts()
                .addAssignments(LeaveOffice.shift(LeaveOffice.ANN, 5, LeaveOffice.NIGHT))
                .addSwappedShifts(LeaveOffice.march(5))
                .addPublicHolidays(LeaveOffice.march(5))
                .addRequests(other(LeaveOffice.march(4, 5), LeaveStatus.PENDING));
        assertThat(desk.at("2026-03-05T12:30").refusal(LeaveOffice.submit(thursday(), facts)))
                .containsExactly(
                        "L5 leave.notice-too-short",
                        "L9 leave.night-shift",
                        "L9 leave.night-cutoff-passed",
                        "leave.overlapping",
                        "L19 leave.holiday-duty",
                        "L18 leave.swapped-shift",
                        "R7 leave.cover-too-low");
    }
}
