package io.careline.core.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceStep;
import io.careline.attendance.AwayFromPost;
import io.careline.attendance.AwayMeasure;
import io.careline.attendance.DeductionBasis;
import io.careline.attendance.DeductionProposal;
import io.careline.attendance.PayDeduction;
import io.careline.attendance.RecordAway;
import io.careline.attendance.SignIn;
import io.careline.attendance.SignOut;
import io.careline.attendance.TimeOffKind;
import io.careline.common.DaysOfPay;
import io.careline.common.Money;
import io.careline.lifecycle.PolicyVersion;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a shift from 08:30 to 17:30 with a meal from 12:00 to 13:00 comes to. */
class OutcomesTest {
    private static final PayDeduction HALF_DAY = PayDeduction.of(DaysOfPay.of(1, 2));

    private final AttendanceDesk restaurant = new AttendanceDesk(AttendancePolicies.restaurant());
    private final AttendanceDesk strict = new AttendanceDesk(AttendancePolicies.strictShop());

    private static AttendanceDesk desk(AttendanceStep lateness) {
        return new AttendanceDesk(policy().addLateness(lateness).build());
    }

    private static AttendancePolicy.Builder policy() {
        AttendancePolicy.Builder policy = AttendancePolicy.builder();
        policy.version(PolicyVersion.of("house", "1"));
        return policy;
    }

    private static AttendanceStep.Builder step(int minutes, AttendanceOutcome outcome) {
        AttendanceStep.Builder step = AttendanceStep.builder();
        step.from(Duration.ofMinutes(minutes)).outcome(outcome);
        return step;
    }

    @Test
    @DisplayName("A1: 15 minutes late are one lateness and 5 yuan, and whoever was late says why (L4)")
    void a_quarter_of_an_hour_late_is_a_lateness() {
        assertThat(restaurant.works("08:45", "17:30").assessing())
                .containsExactly(
                        "A1 attendance.late", "L4 attendance.explanation-missing", "CF5 attendance.deduction-disputed");
        assertThat(restaurant.outcome()).isEqualTo(AttendanceOutcome.LATE);
        assertThat(restaurant.assessment().late()).isEqualTo(Duration.ofMinutes(15));
        assertThat(restaurant.assessment().latenesses()).isEqualTo(1);
        assertThat(restaurant.assessment().proposals())
                .containsExactly(DeductionProposal.builder()
                        .basis(DeductionBasis.LATENESS)
                        .deduction(PayDeduction.of(Money.of("CNY", "5")))
                        .ruleId("A1")
                        .addDates(AttendanceDesk.TUESDAY)
                        .build());
    }

    @Test
    @DisplayName("A1: a second less than 15 minutes is nothing")
    void a_second_less_is_nothing() {
        assertThat(restaurant.works("08:44:59", "17:30").assessing()).isEmpty();
        assertThat(restaurant.outcome()).isEqualTo(AttendanceOutcome.PRESENT);
        assertThat(restaurant.assessment().late()).isEqualTo(Duration.ofSeconds(899));
        assertThat(restaurant.assessment().latenesses()).isZero();
    }

    @Test
    @DisplayName("A1, G7: where the bound is not part of the lateness, exactly 15 minutes are nothing")
    void exactly_a_quarter_is_nothing_where_the_bound_is_exclusive() {
        AttendanceStep after = step(15, AttendanceOutcome.LATE).inclusive(false).build();
        assertThat(desk(after).works("08:45", "17:30").assessed().outcome()).isEqualTo(AttendanceOutcome.PRESENT);
        assertThat(desk(after).works("08:45:01", "17:30").assessed().outcome()).isEqualTo(AttendanceOutcome.LATE);
    }

    @Test
    @DisplayName("A1: an hour late is half a day's pay, and the smaller step does not count beside it")
    void an_hour_late_is_half_a_days_pay() {
        restaurant.works("09:30", "17:30").assessed();
        assertThat(restaurant.outcome()).isEqualTo(AttendanceOutcome.HALF_DAY);
        assertThat(restaurant.assessment().latenesses()).isZero();
        assertThat(restaurant.assessment().proposals())
                .extracting(DeductionProposal::deduction)
                .containsExactly(HALF_DAY);
    }

    @Test
    @DisplayName(
            "A2: leaving early with the day's work undone is half a day's pay; with it done, nothing is taken (A4)")
    void leaving_early_costs_only_if_work_is_undone() {
        restaurant.scheduled().comes("08:30").at("2026-03-03T17:29");
        restaurant.accept(SignOut.builder().workUndone(true).build());
        assertThat(restaurant.assessing()).containsExactly("A2 attendance.early", "CF5 attendance.deduction-disputed");
        assertThat(restaurant.outcome()).isEqualTo(AttendanceOutcome.EARLY_LEAVE);
        assertThat(restaurant.assessment().early()).isEqualTo(Duration.ofMinutes(1));
        assertThat(restaurant.assessment().proposals())
                .extracting(DeductionProposal::basis, DeductionProposal::deduction)
                .containsExactly(tuple(DeductionBasis.EARLY_LEAVE, HALF_DAY));

        AttendanceDesk done = new AttendanceDesk(AttendancePolicies.restaurant());
        assertThat(done.works("08:30", "17:29").assessing()).containsExactly("A4 attendance.early");
        assertThat(done.outcome()).isEqualTo(AttendanceOutcome.EARLY_LEAVE);
        assertThat(done.assessment().proposals()).isEmpty();
    }

    @Test
    @DisplayName("A3, G6: 20 minutes late without leave are an absence, which is no unauthorised one; 19 are nothing")
    void twenty_minutes_late_are_an_absence() {
        strict.works("08:50", "17:30").assessed();
        assertThat(strict.outcome()).isEqualTo(AttendanceOutcome.ABSENT);
        assertThat(strict.state().isUnauthorised()).isFalse();
        AttendanceDesk nineteen = new AttendanceDesk(AttendancePolicies.strictShop());
        assertThat(nineteen.works("08:49:59", "17:30").assessed().outcome()).isEqualTo(AttendanceOutcome.PRESENT);
    }

    @Test
    @DisplayName("A3: whoever has leave for the morning is not late before it ends")
    void leave_is_no_lateness() {
        strict.scheduled().accept(AttendanceDesk.leave("08:00", "10:00"));
        strict.comes("10:19").goes("17:30").assessed();
        assertThat(strict.assessment().late()).isEqualTo(Duration.ofMinutes(19));
        assertThat(strict.outcome()).isEqualTo(AttendanceOutcome.PRESENT);
    }

    @Test
    @DisplayName(
            "A3: 20 minutes away from the post are an absence; meals and what the duty manager allowed (R14) do not count")
    void twenty_minutes_away_are_an_absence() {
        strict.works("08:30", "17:30");
        strict.accept(AttendanceDesk.away("11:45", "13:04"));
        strict.accept(RecordAway.of(AwayFromPost.builder()
                .interval(AttendanceDesk.on("14:00", "15:00"))
                .approved(true)
                .build()));
        strict.assessed();
        assertThat(strict.assessment().away()).isEqualTo(Duration.ofMinutes(19));
        assertThat(strict.outcome()).isEqualTo(AttendanceOutcome.PRESENT);

        AttendanceDesk longer = new AttendanceDesk(AttendancePolicies.strictShop());
        longer.works("08:30", "17:30").accept(AttendanceDesk.away("11:45", "13:05"));
        assertThat(longer.assessing()).containsExactly("A3 attendance.away");
        assertThat(longer.outcome()).isEqualTo(AttendanceOutcome.ABSENT);
    }

    @Test
    @DisplayName(
            "A3: twice away for 15 minutes counts by the longest, or together where the policy says so; overlaps count once")
    void intervals_count_alone_or_together() {
        for (AwayMeasure measure : AwayMeasure.values()) {
            AttendanceDesk desk = new AttendanceDesk(policy().awayMeasure(measure)
                    .addAway(step(20, AttendanceOutcome.ABSENT).build())
                    .build());
            desk.works("08:30", "17:30")
                    .accept(AttendanceDesk.away("09:00", "09:10"))
                    .accept(AttendanceDesk.away("09:05", "09:15"))
                    .accept(AttendanceDesk.away("10:00", "10:15"))
                    .assessed();
            boolean isTotal = measure == AwayMeasure.TOTAL;
            assertThat(desk.assessment().away()).isEqualTo(Duration.ofMinutes(isTotal ? 30 : 15));
            assertThat(desk.outcome()).isEqualTo(isTotal ? AttendanceOutcome.ABSENT : AttendanceOutcome.PRESENT);
        }
    }

    @Test
    void away_counts_only_between_coming_and_going() {
        strict.works("08:45", "17:15").accept(AttendanceDesk.away("08:00", "09:00"));
        strict.at("2026-03-03T18:00")
                .accept(AttendanceDesk.away("17:00", "18:00"))
                .assessed();
        assertThat(strict.assessment().away()).isEqualTo(Duration.ofMinutes(15));
        assertThat(strict.assessment().late()).isEqualTo(Duration.ofMinutes(15));
        assertThat(strict.assessment().early()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void the_meal_is_neither_lateness_nor_early_leave() {
        restaurant.works("12:30", "12:40").assessed();
        assertThat(restaurant.assessment().late()).isEqualTo(Duration.ofMinutes(210));
        assertThat(restaurant.assessment().early()).isEqualTo(Duration.ofMinutes(270));
    }

    @Test
    void of_several_measures_the_gravest_outcome_stands() {
        AttendanceDesk desk = new AttendanceDesk(policy().addLateness(
                        step(10, AttendanceOutcome.LATE).build(),
                        step(30, AttendanceOutcome.SERIOUSLY_LATE).build())
                .addEarlyLeave(step(10, AttendanceOutcome.EARLY_LEAVE).build())
                .build());
        assertThat(desk.works("09:00", "17:30").assessed().outcome()).isEqualTo(AttendanceOutcome.SERIOUSLY_LATE);
        AttendanceDesk both = new AttendanceDesk(
                policy().addLateness(step(10, AttendanceOutcome.LATE).build())
                        .addEarlyLeave(step(10, AttendanceOutcome.EARLY_LEAVE).build())
                        .build());
        assertThat(both.works("09:00", "17:00").assessed().outcome()).isEqualTo(AttendanceOutcome.EARLY_LEAVE);
    }

    @Test
    void whoever_has_the_whole_shift_off_is_on_leave_or_has_a_day_off() {
        restaurant
                .scheduled()
                .accept(AttendanceDesk.wholeDay(TimeOffKind.LEAVE))
                .assessed();
        assertThat(restaurant.outcome()).isEqualTo(AttendanceOutcome.ON_LEAVE);
        strict.scheduled().accept(AttendanceDesk.wholeDay(TimeOffKind.DAY_OFF)).assessed();
        assertThat(strict.outcome()).isEqualTo(AttendanceOutcome.DAY_OFF);
    }

    @Test
    void what_no_step_says_is_proposed_by_outcome() {
        AttendancePolicy policy = policy().evidencePeriod(Duration.ZERO)
                .putDeductions(AttendanceOutcome.ABSENT, PayDeduction.of(DaysOfPay.of(1)))
                .putDeductions(AttendanceOutcome.NOT_SIGNED, HALF_DAY)
                .build();
        AttendanceDesk missing = new AttendanceDesk(policy).scheduled().assessed();
        assertThat(missing.outcome()).isEqualTo(AttendanceOutcome.ABSENT);
        assertThat(missing.assessment().proposals())
                .extracting(proposal -> proposal.basis() + " "
                        + proposal.deduction().daysOfPay().orElseThrow())
                .containsExactly("ABSENCE 1");
        AttendanceDesk half =
                new AttendanceDesk(policy).scheduled().comes("08:30").assessed();
        assertThat(half.outcome()).isEqualTo(AttendanceOutcome.NOT_SIGNED);
        assertThat(half.assessment().proposals())
                .extracting(DeductionProposal::deduction)
                .containsExactly(HALF_DAY);
    }

    @Test
    @DisplayName("A3: whoever came so late as to be absent is absent, whether there is a signature out or not")
    void an_absence_stands_above_a_missing_signature() {
        AttendanceDesk desk = new AttendanceDesk(policy().evidencePeriod(Duration.ZERO)
                .addLateness(
                        step(20, AttendanceOutcome.ABSENT).build(),
                        step(10, AttendanceOutcome.LATE).build())
                .build());
        assertThat(desk.scheduled().comes("09:00").assessed().outcome()).isEqualTo(AttendanceOutcome.ABSENT);
    }

    @Test
    @DisplayName("L4: whoever is late and says why before starting is late, and explained")
    void an_explanation_is_kept() {
        restaurant.scheduled().as(AttendanceDesk.ANN).at("2026-03-03T08:50");
        restaurant.accept(SignIn.builder().explanation("the bus broke down").build());
        restaurant.goes("17:30");
        assertThat(restaurant.assessing()).containsExactly("A1 attendance.late", "CF5 attendance.deduction-disputed");
        assertThat(restaurant.state().explanation()).contains("the bus broke down");
    }

    @Test
    void a_shift_across_midnight_belongs_to_the_day_on_which_it_begins() {
        restaurant.accept(AttendanceDesk.schedule(AttendanceDesk.NIGHT)).comes("17:00");
        restaurant.at("2026-03-04T00:59").accept(SignOut.of()).assessed();
        assertThat(restaurant.state().date()).contains(AttendanceDesk.TUESDAY);
        assertThat(restaurant.assessment().early()).isEqualTo(Duration.ofMinutes(1));
        assertThat(Attendances.months(AttendancePolicies.restaurant(), List.of(restaurant.state())))
                .extracting(month -> month.month().toString())
                .containsExactly("2026-03");
    }
}
