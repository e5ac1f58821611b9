package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.HourRange;
import io.careline.core.staffing.Staffing;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.staffing.AgentDemand;
import io.careline.staffing.ContactChannel;
import io.careline.staffing.ContactVolume;
import io.careline.staffing.DayEdge;
import io.careline.staffing.DayVolume;
import io.careline.staffing.ForecastError;
import io.careline.staffing.ForecastMethod;
import io.careline.staffing.IntervalFigures;
import io.careline.staffing.QueuePerformance;
import io.careline.staffing.ServiceLevelDefinition;
import io.careline.staffing.ServiceLevelTarget;
import io.careline.staffing.ServiceTarget;
import io.careline.staffing.ShiftCost;
import io.careline.staffing.ShiftPlan;
import io.careline.staffing.SmoothingFactors;
import io.careline.staffing.SpecialDayKind;
import io.careline.staffing.StaffingProfile;
import io.careline.staffing.VolumeForecast;
import io.careline.staffing.VolumeHistory;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The released form: once a file is here, later versions must still read it. */
@DisplayName("The JSON form of staffing")
class StaffingGoldenFilesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Duration PART = Duration.ofHours(6);
    private static final StaffingProfile PROFILE = StaffingProfile.builder()
            .channel(ContactChannel.CHAT)
            .handlingTime(Duration.ofMinutes(6))
            .patience(Duration.ofMinutes(2))
            .concurrency(new BigDecimal("2.5"))
            .shrinkage(new BigDecimal("0.3"))
            .target(ServiceTarget.builder()
                    .serviceLevel(ServiceLevelTarget.of(
                            new BigDecimal("0.8"), Duration.ofSeconds(20), ServiceLevelDefinition.OF_OFFERED))
                    .maximumOccupancy(new BigDecimal("0.85"))
                    .maximumAnswerTime(Duration.ofSeconds(30))
                    .maximumAbandonment(new BigDecimal("0.05"))
                    .build())
            .build();
    private static final DayVolume DAY = DayVolume.of(MONDAY, PART, List.of(0.0, 60.0, 120.5, 12.0));

    private final CarelineJson json = CarelineJson.standard();

    private <T> void assertThatItKeepsItsForm(String name, T value, Class<T> type) {
        assertThat(json.read(GoldenFile.of("staffing/" + name, value), type)).isEqualTo(value);
    }

    @Test
    void what_is_to_be_reached_keeps_its_form() {
        assertThatItKeepsItsForm("profile", PROFILE, StaffingProfile.class);
    }

    @Test
    void a_history_keeps_its_form() {
        VolumeHistory history = VolumeHistory.builder()
                .addDays(DAY)
                .putSpecialDays(MONDAY, SpecialDayKind.PROMOTION)
                .build();
        assertThatItKeepsItsForm("history", history, VolumeHistory.class);
    }

    @Test
    void a_forecast_and_its_error_keep_their_form() {
        VolumeForecast forecast = VolumeForecast.builder()
                .method(ForecastMethod.HOLT_WINTERS_ADDITIVE)
                .factors(SmoothingFactors.builder()
                        .level(0.25)
                        .trend(0)
                        .season(0.5)
                        .build())
                .addDays(DAY)
                .build();
        ForecastError error =
                ForecastError.builder().meanAbsolute(12.5).meanScaled(0.75).build();
        assertThatItKeepsItsForm("forecast", forecast, VolumeForecast.class);
        assertThatItKeepsItsForm("error", error, ForecastError.class);
    }

    @Test
    void what_a_day_wants_and_opens_keeps_its_form() {
        ShiftType late = ShiftType.of(ShiftCode.of("late"), HourRange.parse("12:00-24:00"));
        AgentDemand demand = AgentDemand.of(MONDAY, PART, List.of(1, 0, 2, 1));
        assertThatItKeepsItsForm("demand", demand, AgentDemand.class);
        assertThatItKeepsItsForm(
                "plan", Staffing.shiftPlan(demand, List.of(late), ShiftCost.PAID_TIME, DayEdge.OPEN), ShiftPlan.class);
    }

    @Test
    void too_few_agents_and_figures_keep_their_form() {
        StaffingProfile endless = StaffingProfile.builder()
                .channel(ContactChannel.VOICE)
                .handlingTime(Duration.ofMinutes(3))
                .target(PROFILE.target())
                .build();
        assertThatItKeepsItsForm(
                "performance",
                Staffing.performance(endless, ContactVolume.of(100, Duration.ofMinutes(30)), 10),
                QueuePerformance.class);
        assertThatItKeepsItsForm(
                "figures",
                IntervalFigures.builder()
                        .threshold(Duration.ofSeconds(20))
                        .offered(12)
                        .answered(10)
                        .answeredWithin(9)
                        .waitOfAnswered(Duration.ofSeconds(125))
                        .build(),
                IntervalFigures.class);
    }
}
