package io.careline.core.labour;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.labour.LabourFinding;
import io.careline.labour.LabourLimit;
import io.careline.labour.LabourLimitType;
import io.careline.labour.LabourPack;
import io.careline.roster.Assignment;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterView;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The handbooks' rosters break common labour limits (gap G16): what is found in them, exactly. */
class LabourPacksTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final AgentId ANN = AgentId.of("ann");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final RosterHorizon WEEK = RosterHorizon.of(MONDAY, 7);

    private static ShiftType shift(String hours, String... breaks) {
        ShiftType.Builder shift = ShiftType.builder().code(ShiftCode.of(hours)).hours(HourRange.parse(hours));
        for (String pause : breaks) {
            shift.addBreaks(HourRange.parse(pause));
        }
        return shift.build();
    }

    /** The same shift on all days but Sundays. */
    private static RosterView sixOn(RosterHorizon days, ShiftType shift) {
        List<Assignment> roster = new ArrayList<>();
        for (LocalDate date = days.start(); !date.isAfter(days.end()); date = date.plusDays(1)) {
            if (date.getDayOfWeek() != DayOfWeek.SUNDAY) {
                roster.add(Assignment.of(ANN, date, shift));
            }
        }
        return RosterView.of(ZONE, roster);
    }

    private static RosterView days(LocalDate from, ShiftType... shifts) {
        List<Assignment> roster = new ArrayList<>();
        for (int day = 0; day < shifts.length; day++) {
            roster.add(Assignment.of(ANN, from.plusDays(day), shifts[day]));
        }
        return RosterView.of(ZONE, roster);
    }

    private static List<String> review(LabourPack pack, RosterView roster, RosterHorizon days) {
        return LabourRules.review(pack, LabourRules.inRoster(roster, days)).stream()
                .map(LabourPacksTest::text)
                .toList();
    }

    /** Type, first and last day of the month, what was measured and the bound. */
    private static String text(LabourFinding finding) {
        return finding.limit().type().tag() + " " + finding.from().getDayOfMonth() + "-"
                + finding.to().getDayOfMonth() + " " + finding.measured() + " > "
                + finding.limit().bound();
    }

    private static List<String> only(LabourLimitType type, List<String> findings) {
        return findings.stream()
                .filter(finding -> finding.startsWith(type.tag() + " "))
                .toList();
    }

    @Test
    @DisplayName("R3, G16: six on, one off from 8:30 to 17:30 are 54 hours a week against 44 and 40 in China")
    void six_days_of_nine_hours_are_54() {
        assertThat(review(LabourPacks.china(), sixOn(WEEK, shift("08:30-17:30")), WEEK))
                .containsExactly(
                        "daily-hours 2-2 PT9H > PT8H",
                        "daily-hours 3-3 PT9H > PT8H",
                        "daily-hours 4-4 PT9H > PT8H",
                        "daily-hours 5-5 PT9H > PT8H",
                        "daily-hours 6-6 PT9H > PT8H",
                        "daily-hours 7-7 PT9H > PT8H",
                        "weekly-hours 2-8 PT54H > PT44H",
                        "weekly-hours 2-8 PT54H > PT40H");
    }

    @Test
    @DisplayName("R3, G16: with an hour's meal they are 48, still above 44 and 40, and no day is too long")
    void with_a_meal_they_are_48() {
        assertThat(review(LabourPacks.china(), sixOn(WEEK, shift("08:30-17:30", "12:00-13:00")), WEEK))
                .containsExactly("weekly-hours 2-8 PT48H > PT44H", "weekly-hours 2-8 PT48H > PT40H");
    }

    @Test
    @DisplayName("R4, G16: the hospital's eight hours with one day off a week are 48 a week")
    void the_hospital_works_48_hours() {
        RosterView roster = sixOn(WEEK, shift("08:00-18:00", "12:00-14:00"));
        assertThat(review(LabourPacks.china(), roster, WEEK))
                .containsExactly("weekly-hours 2-8 PT48H > PT44H", "weekly-hours 2-8 PT48H > PT40H");
        assertThat(review(LabourPacks.europeanUnion(), roster, WEEK)).isEmpty();
    }

    @Test
    @DisplayName("R1, G16: 26 shifts of nine hours in April are 50 hours of overtime against 36")
    void a_month_of_26_shifts_is_too_much_overtime() {
        RosterHorizon april = RosterHorizon.of(LocalDate.of(2026, 4, 1), 30);
        List<String> findings = review(LabourPacks.china(), sixOn(april, shift("08:00-17:00")), april);
        assertThat(only(LabourLimitType.DAILY_HOURS, findings)).hasSize(26);
        assertThat(only(LabourLimitType.WEEKLY_HOURS, findings))
                .containsExactly(
                        "weekly-hours 6-12 PT54H > PT44H",
                        "weekly-hours 13-19 PT54H > PT44H",
                        "weekly-hours 20-26 PT54H > PT44H",
                        "weekly-hours 6-12 PT54H > PT40H",
                        "weekly-hours 13-19 PT54H > PT40H",
                        "weekly-hours 20-26 PT54H > PT40H");
        assertThat(only(LabourLimitType.MONTHLY_OVERTIME, findings))
                .containsExactly("monthly-overtime 1-30 PT50H > PT36H");
        assertThat(findings).hasSize(26 + 6 + 1);
        assertThat(review(LabourPacks.europeanUnion(), sixOn(april, shift("08:00-17:00")), april))
                .filteredOn(finding -> !finding.startsWith("break "))
                .containsExactly("mean-weekly-hours 1-30 PT54H36M > PT48H");
    }

    @Test
    @DisplayName("R3, G16: 8:30 after a night to 22:30 leaves ten hours of rest where 11 are asked for")
    void a_day_after_a_night_has_too_little_rest() {
        ShiftType day = shift("08:30-14:30");
        ShiftType night = shift("16:30-22:30");
        assertThat(review(LabourPacks.europeanUnion(), days(MONDAY, night, day), WEEK))
                .containsExactly("daily-rest 2-2 PT10H > PT11H");
        assertThat(review(LabourPacks.europeanUnion(), days(MONDAY, night, shift("09:30-14:30")), WEEK))
                .isEmpty();
    }

    @Test
    void a_break_is_asked_for_beyond_six_hours() {
        assertThat(review(LabourPacks.europeanUnion(), days(MONDAY, shift("08:00-14:00")), WEEK))
                .isEmpty();
        assertThat(review(LabourPacks.europeanUnion(), days(MONDAY, shift("08:00-14:01")), WEEK))
                .containsExactly("break 2-2 PT6H1M > PT6H");
        assertThat(review(LabourPacks.europeanUnion(), days(MONDAY, shift("08:00-16:00", "12:00-12:15")), WEEK))
                .isEmpty();
    }

    @Test
    void a_week_without_35_hours_of_rest_is_found_whatever_its_days_off() {
        ShiftType day = shift("09:00-15:00");
        ShiftType[] always = {day, day, day, day, day, day, day};
        assertThat(review(LabourPacks.europeanUnion(), days(MONDAY, always), WEEK))
                .isEmpty();
        RosterHorizon twoWeeks = RosterHorizon.of(MONDAY, 14);
        ShiftType[] longer = {day, day, day, day, day, day, day, day};
        assertThat(review(LabourPacks.europeanUnion(), days(MONDAY, longer), twoWeeks))
                .containsExactly("weekly-rest 2-8 PT18H > PT35H");
        assertThat(review(LabourPacks.china(), days(MONDAY, longer), twoWeeks))
                .containsExactly("weekly-hours 2-8 PT42H > PT40H", "weekly-rest-days 2-8 PT0S > PT24H");
    }

    @Test
    void a_rest_over_the_weekend_counts_whole_in_the_week_in_which_it_begins() {
        RosterHorizon twoWeeks = RosterHorizon.of(MONDAY, 14);
        assertThat(review(LabourPacks.europeanUnion(), sixOn(twoWeeks, shift("09:00-15:00")), twoWeeks))
                .isEmpty();
    }

    @Test
    void overtime_is_one_hour_a_day_and_three_for_special_reasons() {
        assertThat(review(LabourPacks.china(), days(MONDAY, shift("08:00-17:00")), WEEK))
                .containsExactly("daily-hours 2-2 PT9H > PT8H");
        assertThat(review(LabourPacks.china(), days(MONDAY, shift("08:00-19:01")), WEEK))
                .containsExactly(
                        "daily-hours 2-2 PT11H1M > PT8H",
                        "daily-overtime 2-2 PT3H1M > PT1H",
                        "daily-overtime 2-2 PT3H1M > PT3H");
    }

    @Test
    void nights_are_judged_by_their_mean_without_the_day_of_rest() {
        ShiftType night = shift("22:00-06:30", "02:00-02:15");
        assertThat(review(LabourPacks.europeanUnion(), sixOn(WEEK, night), WEEK))
                .containsExactly("mean-weekly-hours 2-8 PT49H30M > PT48H", "night-hours 2-8 PT8H15M > PT8H");
        ShiftType evening = shift("17:00-01:59", "20:00-20:10");
        assertThat(review(LabourPacks.europeanUnion(), sixOn(WEEK, evening), WEEK))
                .containsExactly("mean-weekly-hours 2-8 PT52H54M > PT48H");
    }

    @Test
    void what_is_found_is_said_with_its_source_in_two_languages() {
        LabourFinding finding = LabourRules.review(
                        LabourPacks.china(), LabourRules.inRoster(sixOn(WEEK, shift("08:30-17:30")), WEEK))
                .get(6);
        assertThat(finding.agent()).isEqualTo(ANN);
        assertThat(finding.measured()).isEqualTo(Duration.ofHours(54));
        assertThat(finding.finding().ruleId()).contains("G16");
        assertThat(finding.finding().message(Locale.ENGLISH))
                .isEqualTo("ann works 54:00 h from 2026-03-02 to 2026-03-08, above 44:00 h a week"
                        + " (Labour Law of the PRC, art. 36).");
        assertThat(finding.finding().message(Locale.CHINESE)).contains("54:00", "44:00");
    }

    @Test
    void every_type_of_limit_has_its_text() {
        for (LabourLimitType type : LabourLimitType.values()) {
            LabourFinding finding = LabourFinding.builder()
                    .agent(ANN)
                    .limit(LabourLimit.of(type, Duration.ofDays(1), "the law"))
                    .from(MONDAY)
                    .to(MONDAY)
                    .measured(Duration.ofDays(2).plusMinutes(5))
                    .build();
            String measured = type == LabourLimitType.WEEKLY_REST_DAYS ? "2 " : "48:05 ";
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertThat(finding.finding().message(locale)).contains("ann", "2026-03-02", measured, "the law");
            }
        }
    }
}
