package io.careline.examples.month.run;

import static io.careline.examples.month.run.TestMonth.ANN;
import static io.careline.examples.month.run.TestMonth.BOB;
import static io.careline.examples.month.run.TestMonth.BOSS;
import static io.careline.examples.month.run.TestMonth.CAI;
import static io.careline.examples.month.run.TestMonth.DAN;
import static io.careline.examples.month.run.TestMonth.LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.common.Money;
import io.careline.complaint.ResponseOutcome;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductFacts;
import io.careline.conduct.ConductStatus;
import io.careline.conduct.HearAgent;
import io.careline.conduct.Offence;
import io.careline.conduct.Sanction;
import io.careline.conduct.StartReview;
import io.careline.conduct.UpholdCase;
import io.careline.core.handbook.Handbook;
import io.careline.examples.month.input.LineFault;
import io.careline.orderflag.AgentNote;
import io.careline.orderflag.PayOrder;
import io.careline.orderflag.PlaceOrder;
import io.careline.orderflag.Platform;
import io.careline.orderflag.SetOrderFlag;
import io.careline.orderflag.TextNote;
import io.careline.scorecard.CommissionStatement;
import io.careline.scorecard.CriterionId;
import io.careline.scorecard.RateScorecard;
import io.careline.scorecard.RateSelf;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardStatus;
import io.careline.scorecard.SubmitImprovementPlan;
import io.careline.scorecard.WorkLogEntry;
import io.careline.scorecard.WorkRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a month comes to, beyond its days. */
class MonthEndTest {
    private static final String RANKED = """
            {"id": "ranked-shop", "version": "1", "extends": "taobao-shop-strict",
             "scorecards": {"ranking": {"reward": {"value": "CNY 100"}, "deduction": {"value": "CNY 100"}}}}
            """;

    private final TestMonth month = new TestMonth(Handbook.load("taobao-shop-strict"));

    private void rated(TestMonth to, String day, AgentId agent, int mark) {
        String id = agent + "/2026-04";
        to.send(day + "T09:00", agent, "scorecard", id, RateSelf.of(Map.of(CriterionId.TASK_COMPLETION, mark)));
        to.send(
                day + "T10:00",
                BOSS,
                "scorecard",
                id,
                RateScorecard.of(Map.of(
                        CriterionId.RESULTS, mark,
                        CriterionId.ABILITY, mark,
                        CriterionId.TEAMWORK, mark,
                        CriterionId.SERVICE, mark)));
    }

    private static Scorecard card(MonthRun run, AgentId agent) {
        return run.stores().scorecards().stream()
                .filter(card -> card.agent().equals(Optional.of(agent)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("CP19, C4: a complaint about an agent that is closed as upheld opens a case of conduct")
    void an_upheld_complaint_opens_a_case() {
        month.complaint("C-1", "04-07", "ann", ResponseOutcome.UPHELD)
                .complaint("C-2", "04-08", "bob", ResponseOutcome.NOT_UPHELD)
                .complaint("C-3", "04-09", "a stranger", ResponseOutcome.UPHELD);

        MonthRun run = month.run();

        assertThat(run.tally().refusals()).isEmpty();
        assertThat(run.stores().conduct())
                .extracting(one -> one.id().value(), ConductCase::occurredAt)
                .containsExactly(tuple("ann/complaint/C-1", Optional.of(month.time("04-07T10:05"))));
    }

    @Test
    @DisplayName("CF3, C9: a leak that is told opens a case where the handbook has a ladder for it")
    void a_leak_opens_a_case() {
        TestMonth finance = new TestMonth(Handbook.load("finance-company")).leak("04-07T10:00", "incident-7", CAI);
        month.leak("04-07T10:00", "incident-7", CAI);

        assertThat(finance.run().stores().conduct())
                .extracting(one -> one.id().value(), one -> one.offence().orElseThrow())
                .containsExactly(tuple("cai/privacy/incident-7", Offence.LEAK));
        assertThat(month.run().stores().conduct()).isEmpty();
    }

    @Test
    @DisplayName("C4: the desk knows the earlier case, so that the second complaint costs double")
    void the_register_is_added_to_a_decision() {
        for (int number = 1; number <= 2; number++) {
            String day = "04-0" + (6 + number);
            String id = "ann/complaint/C-" + number;
            month.complaint("C-" + number, day, "ann", ResponseOutcome.UPHELD)
                    .send(day + "T11:00", LEAD, "conduct", id, StartReview.of())
                    .send(day + "T12:00", ANN, "conduct", id, HearAgent.of("it was so"))
                    .send(
                            day + "T13:00",
                            LEAD,
                            "conduct",
                            id,
                            UpholdCase.builder()
                                    .facts(ConductFacts.of(List.of()))
                                    .reason("the call was recorded")
                                    .build());
        }

        MonthRun run = month.run();

        assertThat(run.tally().refusals()).isEmpty();
        assertThat(run.stores().conduct())
                .extracting(
                        ConductCase::status,
                        ConductCase::step,
                        one -> one.sanction().flatMap(Sanction::fine))
                .containsExactly(
                        tuple(ConductStatus.FINAL, 1, Optional.of(Money.of("CNY", "50"))),
                        tuple(ConductStatus.FINAL, 2, Optional.of(Money.of("CNY", "100"))));
    }

    @Test
    @DisplayName("K3: a scorecard waits for those who rate; one that nobody rates stays open for its superior")
    void a_scorecard_waits_for_people() {
        rated(month, "05-02", ANN, 80);

        MonthRun run = month.run();

        assertThat(run.tally().refusals()).isEmpty();
        assertThat(run.stores().scorecards())
                .extracting(one -> one.agent().orElseThrow(), Scorecard::status)
                .containsExactly(
                        tuple(ANN, ScorecardStatus.CLOSED),
                        tuple(BOB, ScorecardStatus.SELF_RATED),
                        tuple(CAI, ScorecardStatus.SELF_RATED),
                        tuple(DAN, ScorecardStatus.SELF_RATED));
        assertThat(card(run, ANN).score())
                .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("80"));
        assertThat(card(run, ANN).publishedAt()).contains(month.time("05-02T10:00"));
        assertThat(card(run, BOB).isSelfRatingMissed()).isTrue();
        assertThat(card(run, BOB).isMeasured()).isTrue();
    }

    @Test
    @DisplayName("K5, K6: once all are rated they are placed; the last two owe a plan, and one misses it")
    void those_who_are_rated_are_compared() {
        TestMonth ranked = new TestMonth(Handbook.parse(RANKED));
        rated(ranked, "05-02", ANN, 90);
        rated(ranked, "05-02", BOB, 80);
        rated(ranked, "05-02", CAI, 70);
        rated(ranked, "05-03", DAN, 60);
        ranked.send("05-05T09:00", DAN, "scorecard", "dan/2026-04", SubmitImprovementPlan.of("haste", "calm"));

        MonthRun run = ranked.run();

        assertThat(run.tally().refusals()).isEmpty();
        assertThat(run.stores().scorecards())
                .extracting(
                        one -> one.agent().orElseThrow(),
                        one -> one.standing().orElseThrow().place(),
                        Scorecard::isPlanMissed,
                        one -> one.proposals().stream()
                                .map(proposal -> proposal.kind() + " " + proposal.amount())
                                .toList())
                .containsExactly(
                        tuple(ANN, 1, false, List.of("REWARD CNY 100")),
                        tuple(BOB, 2, false, List.of()),
                        tuple(CAI, 3, true, List.of()),
                        tuple(DAN, 4, false, List.of("DEDUCTION CNY 100")));
    }

    @Test
    @DisplayName("K5: nobody has a place while one is not rated")
    void nobody_is_placed_before_all_are_rated() {
        TestMonth ranked = new TestMonth(Handbook.parse(RANKED));
        rated(ranked, "05-02", ANN, 90);
        rated(ranked, "05-02", BOB, 80);
        rated(ranked, "05-02", CAI, 70);

        MonthRun run = ranked.run();

        assertThat(run.stores().scorecards())
                .extracting(Scorecard::status)
                .containsExactly(
                        ScorecardStatus.RATED,
                        ScorecardStatus.RATED,
                        ScorecardStatus.RATED,
                        ScorecardStatus.SELF_RATED);
    }

    @Test
    @DisplayName("K12: a day's log in the file is no log missing")
    void logs_of_the_file_are_counted() {
        int without = new TestMonth(Handbook.load("taobao-shop-strict"))
                .run()
                .tally()
                .findings()
                .getOrDefault("scorecard.log-missing", 0);
        WorkRecords.Builder logs = WorkRecords.builder();
        LocalDate.of(2026, 4, 1)
                .datesUntil(LocalDate.of(2026, 4, 11))
                .forEach(date -> logs.addLogs(WorkLogEntry.of(ANN, date, "calls of " + date)));
        month.record("04-11T09:00", ANN, logs.build());

        Map<String, Integer> findings = month.run().tally().findings();

        assertThat(without).isPositive();
        assertThat(findings.get("scorecard.log-missing")).isLessThan(without);
    }

    @Test
    @DisplayName("K10, OF3: an order with the agent's number is commission, one without is the agent's own loss")
    void orders_come_to_commission() {
        for (String id : List.of("O-1", "O-2")) {
            month.send(
                            "04-07T09:00",
                            BOSS,
                            "order",
                            id,
                            PlaceOrder.builder()
                                    .placedAt(month.time("04-07T09:00"))
                                    .customer(CustomerRef.of("customer-1"))
                                    .amount(Money.of("CNY", "120"))
                                    .agent(ANN)
                                    .build())
                    .send("04-07T09:05", BOSS, "order", id, PayOrder.of());
        }
        month.send(
                        "04-07T09:10",
                        ANN,
                        "order-flag",
                        "O-1",
                        flag().addParts(AgentNote.of(ANN)).build())
                .send(
                        "04-07T09:11",
                        ANN,
                        "order-flag",
                        "O-2",
                        flag().addParts(TextNote.of("invoice")).build());

        MonthRun run = month.run();

        assertThat(run.tally().refusals()).isEmpty();
        CommissionStatement statement = run.commission().get(0);
        assertThat(statement.agent()).isEqualTo(ANN);
        assertThat(statement.orders()).extracting(Object::toString).containsExactly("O-1");
        assertThat(statement.traded()).isEqualTo(Money.of("CNY", "120"));
        assertThat(statement.missed()).extracting(one -> one.order().value()).containsExactly("O-2");
    }

    private static SetOrderFlag.Builder flag() {
        return SetOrderFlag.builder().addPlatforms(Platform.TAOBAO);
    }

    @Test
    @DisplayName("CP10: each report is written at the moment it is due, of the days since the one before")
    void reports_are_written_when_they_are_due() {
        Handbook handbook = Handbook.parse("""
                {"id": "reporting-shop", "version": "1", "extends": "taobao-shop-strict",
                 "reports": [{"name": "weekly", "due": "weekly SAT"}, {"name": "monthly", "due": "monthly 25"}]}
                """);
        TestMonth reporting = new TestMonth(handbook)
                .complaint("C-1", "04-03", "ann", ResponseOutcome.UPHELD)
                .complaint("C-2", "04-04", "ann", ResponseOutcome.NOT_UPHELD)
                .complaint("C-3", "04-30", "ann", ResponseOutcome.NOT_UPHELD);

        List<DueReport> reports = reporting.run().reports();

        assertThat(reports)
                .extracting(
                        report -> report.report().value(),
                        DueReport::from,
                        DueReport::due,
                        report -> report.figures().get(ReportFigure.COMPLAINTS_CLOSED))
                .containsExactly(
                        tuple("weekly", LocalDate.of(2026, 3, 29), LocalDate.of(2026, 4, 4), 2),
                        tuple("weekly", LocalDate.of(2026, 4, 5), LocalDate.of(2026, 4, 11), 0),
                        tuple("weekly", LocalDate.of(2026, 4, 12), LocalDate.of(2026, 4, 18), 0),
                        tuple("weekly", LocalDate.of(2026, 4, 19), LocalDate.of(2026, 4, 25), 0),
                        tuple("monthly", LocalDate.of(2026, 3, 26), LocalDate.of(2026, 4, 25), 2),
                        tuple("weekly", LocalDate.of(2026, 4, 26), LocalDate.of(2026, 5, 2), 1),
                        tuple("monthly", LocalDate.of(2026, 4, 26), LocalDate.of(2026, 5, 25), 1));
        DueReport first = reports.get(0);
        assertThat(first.dueAt()).isEqualTo(reporting.time("04-05T00:00"));
        assertThat(first.figures())
                .containsExactly(
                        entry(ReportFigure.COMPLAINTS_RECEIVED, 2),
                        entry(ReportFigure.COMPLAINTS_CLOSED, 2),
                        entry(ReportFigure.COMPLAINTS_OPEN, 0),
                        entry(ReportFigure.CUSTOMERS_ASKED, 2),
                        entry(ReportFigure.CUSTOMERS_SATISFIED, 2),
                        entry(ReportFigure.ORDERS_PAID, 0));
    }

    @Test
    void lines_after_the_month_are_for_scorecards_and_conduct_and_only_for_two_weeks() {
        month.send("04-30T23:59", BOSS, "order", "O-1", PayOrder.of())
                .send("05-01T00:00", BOSS, "order", "O-1", PayOrder.of())
                .send("05-15T00:00", ANN, "scorecard", "ann/2026-04", RateSelf.of(Map.of()));

        MonthRun run = month.run();

        assertThat(run.tally().refusals()).extracting(Refusal::line).containsExactly(1);
        assertThat(month.faults)
                .extracting(LineFault::line, LineFault::message)
                .containsExactly(
                        tuple(2, "the month is over: only scorecards and conduct go on"),
                        tuple(3, "it is more than 14 days after the month"));
    }
}
