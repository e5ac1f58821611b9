package io.careline.core.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.attendance.AttendanceId;
import io.careline.attendance.AttendanceMonth;
import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.AttendanceStatus;
import io.careline.attendance.DeductionBasis;
import io.careline.attendance.DeductionProposal;
import io.careline.attendance.LatenessRule;
import io.careline.attendance.PayDeduction;
import io.careline.attendance.RaisedAbsence;
import io.careline.attendance.ShiftAssessment;
import io.careline.common.AbsenceCause;
import io.careline.common.AgentId;
import io.careline.common.DaysOfPay;
import io.careline.common.Money;
import io.careline.core.lifecycle.LifecycleDesk;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AttendanceMonthTest {
    private static final AttendancePolicy RESTAURANT = AttendancePolicies.restaurant();

    private static AttendanceRecord.Builder day(String agent, int day) {
        LocalDate date = LocalDate.of(2026, 3, 1).plusDays(day - 1L);
        AttendanceRecord.Builder attendance = AttendanceRecord.builder();
        attendance
                .id(AttendanceId.of(AgentId.of(agent), date))
                .status(AttendanceStatus.ASSESSED)
                .agent(AgentId.of(agent))
                .date(date);
        return attendance;
    }

    private static AttendanceRecord late(int day, int latenesses) {
        return day("ann", day)
                .assessment(ShiftAssessment.builder()
                        .outcome(AttendanceOutcome.LATE)
                        .late(Duration.ofSeconds(1_000))
                        .latenesses(latenesses)
                        .addProposals(DeductionProposal.builder()
                                .basis(DeductionBasis.LATENESS)
                                .deduction(PayDeduction.of(Money.of("CNY", "5")))
                                .ruleId("A1")
                                .addDates(LocalDate.of(2026, 3, day))
                                .build())
                        .build())
                .build();
    }

    private static AttendanceMonth month(AttendancePolicy policy, List<AttendanceRecord> records) {
        List<AttendanceRecord> shuffled = new ArrayList<>(records);
        Collections.reverse(shuffled);
        List<AttendanceMonth> months = Attendances.months(policy, shuffled);
        assertThat(months).hasSize(1);
        return months.get(0);
    }

    private static List<AttendanceRecord> lateOn(int... days) {
        return IntStream.of(days).mapToObj(day -> late(day, 1)).toList();
    }

    private static AttendancePolicy counting(boolean isRepeated, boolean isReplacing) {
        return AttendancePolicy.builder()
                .version(RESTAURANT.version())
                .monthlyLateness(LatenessRule.builder()
                        .count(3)
                        .deduction(PayDeduction.of(DaysOfPay.of(1)))
                        .repeated(isRepeated)
                        .replacing(isReplacing)
                        .build())
                .build();
    }

    /** Each as its basis, how much, and the days of the month. */
    private static List<String> proposals(AttendanceMonth month) {
        return month.proposals().stream()
                .map(proposal -> proposal.basis() + " "
                        + proposal.deduction()
                                .daysOfPay()
                                .map(DaysOfPay::toString)
                                .or(() -> proposal.deduction().amount().map(Money::toString))
                                .orElseThrow()
                        + " "
                        + proposal.dates().stream()
                                .map(LocalDate::getDayOfMonth)
                                .toList())
                .toList();
    }

    @Test
    @DisplayName("A1: two latenesses are 5 yuan each, the third makes a day's pay of them; a fourth is 5 yuan again")
    void three_latenesses_are_a_days_pay() {
        assertThat(proposals(month(RESTAURANT, lateOn(2, 3))))
                .containsExactly("LATENESS CNY 5 [2]", "LATENESS CNY 5 [3]");
        assertThat(proposals(month(RESTAURANT, lateOn(2, 3, 9)))).containsExactly("LATENESS_COUNT 1 [2, 3, 9]");
        assertThat(proposals(month(RESTAURANT, lateOn(2, 3, 9, 20))))
                .containsExactly("LATENESS CNY 5 [20]", "LATENESS_COUNT 1 [2, 3, 9]");
    }

    @Test
    @DisplayName(
            "A1: the day's pay comes again for every three, or once; it replaces the 5 yuan, or stands beside them")
    void what_three_come_to_is_a_policy() {
        List<AttendanceRecord> six = lateOn(1, 2, 3, 4, 5, 6);
        assertThat(proposals(month(counting(true, true), six)))
                .containsExactly("LATENESS_COUNT 1 [1, 2, 3]", "LATENESS_COUNT 1 [4, 5, 6]");
        assertThat(proposals(month(counting(false, true), six)))
                .containsExactly(
                        "LATENESS CNY 5 [4]", "LATENESS CNY 5 [5]", "LATENESS CNY 5 [6]", "LATENESS_COUNT 1 [1, 2, 3]");
        assertThat(proposals(month(counting(true, false), six))).hasSize(8).endsWith("LATENESS_COUNT 1 [4, 5, 6]");
    }

    @Test
    @DisplayName("A1: a lateness that counts twice fills the count and begins the next")
    void a_lateness_may_count_twice() {
        AttendanceMonth month = month(counting(true, false), List.of(late(1, 2), late(2, 2), late(3, 1), late(4, 1)));
        assertThat(month.latenesses()).isEqualTo(6);
        assertThat(proposals(month)).contains("LATENESS_COUNT 1 [1, 2]", "LATENESS_COUNT 1 [2, 3, 4]");
    }

    @Test
    @DisplayName("A4: lateness, early leave and absence make a month irregular; leave and days off do not")
    void an_irregular_month_is_a_finding() {
        AttendanceMonth regular = month(
                RESTAURANT,
                List.of(
                        outcome(1, AttendanceOutcome.PRESENT),
                        outcome(2, AttendanceOutcome.ON_LEAVE),
                        outcome(3, AttendanceOutcome.DAY_OFF)));
        assertThat(regular.findings()).isEmpty();
        assertThat(regular.outcomes())
                .containsEntry(AttendanceOutcome.ON_LEAVE, 1)
                .hasSize(3);
        for (AttendanceOutcome outcome : List.of(
                AttendanceOutcome.SERIOUSLY_LATE,
                AttendanceOutcome.EARLY_LEAVE,
                AttendanceOutcome.HALF_DAY,
                AttendanceOutcome.ABSENT,
                AttendanceOutcome.UNAUTHORISED_ABSENT)) {
            assertThat(LifecycleDesk.rules(
                            month(RESTAURANT, List.of(outcome(1, outcome))).findings()))
                    .containsExactly("A4 attendance.irregular");
        }
    }

    private static AttendanceRecord outcome(int day, AttendanceOutcome outcome) {
        return day("ann", day)
                .assessment(ShiftAssessment.builder().outcome(outcome).build())
                .build();
    }

    @Test
    void a_month_adds_up_and_says_what_is_open() {
        AttendanceMonth month = month(
                RESTAURANT,
                List.of(
                        late(2, 1),
                        late(3, 1),
                        day("ann", 4).corrections(2).build(),
                        day("ann", 5)
                                .addRaised(RaisedAbsence.builder()
                                        .cause(AbsenceCause.NOT_ASKED_FIRST)
                                        .build())
                                .build()));
        assertThat(month.late()).isEqualTo(Duration.ofSeconds(2_000));
        assertThat(month.minutesLate()).isEqualTo(33);
        assertThat(month.unassessed()).isEqualTo(2);
        assertThat(month.undecided()).isEqualTo(1);
        assertThat(month.corrections()).isEqualTo(2);
        assertThat(LifecycleDesk.rules(month.findings()))
                .containsExactly("A4 attendance.irregular", "CF5 attendance.deduction-disputed");
    }

    @Test
    void months_are_by_agent_and_then_by_month_and_leave_out_what_is_not_scheduled() {
        assertThat(Attendances.months(
                        RESTAURANT,
                        List.of(
                                day("bob", 1).build(),
                                day("ann", 32).build(),
                                day("ann", 31).build(),
                                AttendanceRecord.unscheduled(AttendanceId.of("new")))))
                .extracting(month -> month.agent() + " " + month.month())
                .containsExactly("ann 2026-03", "ann 2026-04", "bob 2026-03");
    }
}
