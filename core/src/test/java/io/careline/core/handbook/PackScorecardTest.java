package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.attendance.AssessShift;
import io.careline.attendance.AttendanceCommand;
import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.ScheduleShift;
import io.careline.attendance.SignIn;
import io.careline.attendance.SignOut;
import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.common.Money;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.core.scorecard.Scorecards;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Role;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.scorecard.CriterionId;
import io.careline.scorecard.MeasureId;
import io.careline.scorecard.OpenScorecard;
import io.careline.scorecard.PayProposal;
import io.careline.scorecard.PayProposalKind;
import io.careline.scorecard.PublishScorecard;
import io.careline.scorecard.Quantity;
import io.careline.scorecard.RateScorecard;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardCommand;
import io.careline.scorecard.ScorecardEvent;
import io.careline.scorecard.TakeMeasures;
import io.careline.scorecard.WorkLogEntry;
import io.careline.scorecard.WorkRecords;
import io.careline.scorecard.WorkTally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scorecards by the handbooks that ship with the library; the shop's is tested on its own. */
class PackScorecardTest {
    private static final AgentId ANN = AgentId.of("ann");
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final Actor TIMER = Actor.of("timer", Role.SYSTEM);

    /** Ann's February, opened and with what was counted. */
    private static PackDesk<Scorecard, ScorecardCommand, ScorecardEvent> february(
            Handbook handbook, Role role, Map<Quantity, BigDecimal> counted) {
        PackDesk<Scorecard, ScorecardCommand, ScorecardEvent> desk = new PackDesk<>(handbook.scorecards());
        return desk.as(PackDesk.MANAGER)
                .accept(OpenScorecard.builder()
                        .agent(ANN)
                        .month(FEBRUARY)
                        .addRoles(role)
                        .build())
                .accept(TakeMeasures.of(WorkTally.builder()
                        .agent(ANN)
                        .month(FEBRUARY)
                        .quantities(counted)
                        .build()));
    }

    private static BigDecimal points(Handbook handbook, String registrations) {
        Map<Quantity, BigDecimal> counted = Map.of(Quantity.REGISTRATIONS, new BigDecimal(registrations));
        return february(handbook, Role.OFFICER, counted)
                .accept(RateScorecard.of(Map.of()))
                .state()
                .score()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"330, 100", "339, 100", "340, 101", "379, 104", "380, 110", "500, 110", "321, 100", "281, 96", "280, 90"
    })
    @DisplayName(
            "K2, G8: at the software company 330 are 100 points, each full ten one more or less, the edges 110 and 90")
    void the_software_company_counts_registrations(String registrations, String points) {
        assertThat(points(Handbook.load("software-company"), registrations)).isEqualByComparingTo(points);
    }

    @Test
    @DisplayName("K1, K2, G8: another target and the other reading of the edges are a matter of one value each")
    void other_quotas_are_one_value() {
        String document = Packs.text("software-company");
        Handbook more = Handbook.parse(Documents.with(document, "/scorecards/quota/target/value", "660"));
        Handbook adding = Handbook.parse(Documents.with(document, "/scorecards/quota/edges/value", "\"ADDING\""));
        assertThat(points(more, "660")).isEqualByComparingTo("100");
        assertThat(points(adding, "380")).isEqualByComparingTo("115");
    }

    @Test
    @DisplayName(
            "K8: at the finance company the exam counts, and the manager and his assistant are proposed 300 yuan at least")
    void the_finance_company_s_managers_have_a_minimum() {
        Handbook handbook = Handbook.load("finance-company");
        RateScorecard marks = RateScorecard.of(Map.of(CriterionId.RESULTS, 80, CriterionId.of("knowledge-exam"), 60));
        var assistant = february(handbook, Role.of("assistant-manager"), Map.of())
                .accept(marks)
                .accept(PublishScorecard.of());
        assertThat(assistant.state().score()).contains(new BigDecimal("70"));
        assertThat(assistant.state().proposals())
                .containsExactly(PayProposal.of(PayProposalKind.MINIMUM_BONUS, Money.of("CNY", "300"), "K8"));
        var officer = february(handbook, Role.OFFICER, Map.of()).accept(marks).accept(PublishScorecard.of());
        assertThat(officer.state().proposals()).isEmpty();
    }

    @Test
    @DisplayName("CP20: the finance company measures the share of complaints")
    void the_finance_company_measures_complaints() {
        assertThat(february(Handbook.load("finance-company"), Role.OFFICER, Map.of())
                        .state()
                        .measures())
                .extracting(result -> result.definition().measure())
                .containsExactly(MeasureId.COMPLAINT_SHARE);
    }

    @Test
    @DisplayName("K12: at the strict shop each day worked has a log, and not the same one twice")
    void the_strict_shop_s_days_have_logs() {
        Handbook handbook = Handbook.load("taobao-shop-strict");
        List<EventEnvelope<?>> events = new ArrayList<>();
        for (int day = 2; day <= 4; day++) {
            events.addAll(worked(handbook, LocalDate.of(2026, 2, day)));
        }
        WorkRecords logs = WorkRecords.builder()
                .addLogs(
                        WorkLogEntry.of(ANN, LocalDate.of(2026, 2, 2), "ten returns"),
                        WorkLogEntry.of(ANN, LocalDate.of(2026, 2, 3), "ten returns"))
                .build();
        WorkTally tally = Scorecards.tallies(handbook.scorecardPolicy(), FEBRUARY, Set.of(ANN), events, logs)
                .get(0);
        assertThat(tally.findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "The daily log of ann of 2026-02-03 is the same as that of 2026-02-02.",
                        "ann worked on 2026-02-04 and wrote no daily log.");
    }

    private static List<EventEnvelope<AttendanceEvent>> worked(Handbook handbook, LocalDate date) {
        PackDesk<AttendanceRecord, AttendanceCommand, AttendanceEvent> shift =
                new PackDesk<>(handbook.attendance(), "ann/" + date);
        return shift.as(TIMER)
                .at(date + "T08:00")
                .accept(ScheduleShift.builder()
                        .agent(ANN)
                        .date(date)
                        .zone(LifecycleDesk.ZONE)
                        .shift(ShiftType.of(ShiftCode.DAY, HourRange.parse("08:30-17:30")))
                        .build())
                .at(date + "T08:30")
                .accept(SignIn.of())
                .at(date + "T17:30")
                .accept(SignOut.of())
                .at(date.plusDays(1) + "T09:00")
                .accept(AssessShift.of())
                .probe()
                .history();
    }
}
