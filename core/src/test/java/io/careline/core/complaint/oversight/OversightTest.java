package io.careline.core.complaint.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.careline.calendar.IsoWeek;
import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.complaint.Category;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.oversight.AgentComplaint;
import io.careline.complaint.oversight.Problem;
import io.careline.complaint.oversight.ProblemLog;
import io.careline.complaint.oversight.ProblemSummary;
import io.careline.complaint.oversight.SalesPromise;
import io.careline.complaint.oversight.SalesPromiseId;
import io.careline.complaint.oversight.SalesPromiseReport;
import io.careline.complaint.oversight.SalesPromiseStatus;
import io.careline.complaint.oversight.UpheldCount;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OversightTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final AgentId ANN = AgentId.of("ann");
    private static final AgentId BOB = AgentId.of("bob");
    private static final AgentId LEAD = AgentId.of("lead");
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");

    private static AgentComplaint answer(String id, AgentId agent, ResponseOutcome outcome, String at) {
        return AgentComplaint.builder()
                .complaint(ComplaintId.of(id))
                .agent(agent)
                .outcome(outcome)
                .answeredAt(Instant.parse(at))
                .build();
    }

    private static List<String> counts(List<UpheldCount> counts) {
        return counts.stream()
                .map(count -> count.agent() + " " + count.count() + " " + count.complaints())
                .toList();
    }

    @Test
    @DisplayName("CP19: upheld complaints are counted per agent, the window's start included and its end not")
    void upheld_complaints_are_counted_per_agent() {
        List<UpheldCount> counts = Oversight.upheld(
                List.of(
                        answer("1", BOB, ResponseOutcome.UPHELD, "2026-03-01T00:00:00Z"),
                        answer("2", ANN, ResponseOutcome.UPHELD, "2026-03-20T00:00:00Z"),
                        answer("3", ANN, ResponseOutcome.PARTIALLY_UPHELD, "2026-03-10T00:00:00Z"),
                        answer("4", ANN, ResponseOutcome.GOODWILL, "2026-03-10T00:00:00Z"),
                        answer("5", BOB, ResponseOutcome.NOT_UPHELD, "2026-03-10T00:00:00Z"),
                        answer("6", BOB, ResponseOutcome.UPHELD, "2026-04-01T00:00:00Z"),
                        answer("7", BOB, ResponseOutcome.UPHELD, "2026-02-28T23:59:59Z")),
                MARCH,
                APRIL);
        assertThat(counts(counts)).containsExactly("ann 2 [3, 2]", "bob 1 [1]");
    }

    @Test
    @DisplayName("CP19: the last answer to a complaint before the window's end is the one that counts")
    void the_last_answer_counts() {
        List<AgentComplaint> answers = List.of(
                answer("1", ANN, ResponseOutcome.NOT_UPHELD, "2026-03-20T00:00:00Z"),
                answer("1", ANN, ResponseOutcome.UPHELD, "2026-03-10T00:00:00Z"),
                answer("2", BOB, ResponseOutcome.UPHELD, "2026-03-10T00:00:00Z"),
                answer("2", BOB, ResponseOutcome.NOT_UPHELD, "2026-04-01T00:00:00Z"));
        assertThat(counts(Oversight.upheld(answers, MARCH, APRIL))).containsExactly("bob 1 [2]");
        assertThat(Oversight.upheld(List.of(), MARCH, APRIL)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Oversight.upheld(answers, APRIL, MARCH))
                .withMessage("to (2026-03-01T00:00:00Z) must not be before from (2026-04-01T00:00:00Z)");
    }

    private static Problem.Builder problem(AgentId agent, String at) {
        return Problem.builder().agent(agent).at(Instant.parse(at)).description("The printer is stuck");
    }

    @Test
    @DisplayName("CP26: problems are grouped by agent and by the week of the desk's own dates")
    void problems_are_grouped_by_agent_and_week() {
        Problem sunday = problem(ANN, "2026-11-22T15:59:00Z").build();
        Problem monday = problem(ANN, "2026-11-22T16:00:00Z").build();
        Problem later = problem(ANN, "2026-11-24T01:00:00Z").build();
        Problem bobs = problem(BOB, "2026-11-18T01:00:00Z").build();
        List<ProblemLog> logs = Oversight.problemLogs(List.of(later, monday, bobs, sunday), SHANGHAI);
        assertThat(logs)
                .extracting(log -> log.week() + " " + log.agent())
                .containsExactly("2026-W47 ann", "2026-W47 bob", "2026-W48 ann");
        assertThat(logs.get(0).problems()).containsExactly(sunday);
        assertThat(logs.get(2).problems()).containsExactly(monday, later);
    }

    @Test
    @DisplayName("CP26: the lead gets each log, and sees what it adds up to and whose log is missing")
    void the_lead_gets_each_log_and_a_summary() {
        Category print = Category.of("printing");
        Category login = Category.of("login");
        List<ProblemLog> logs = Oversight.problemLogs(
                List.of(
                        problem(ANN, "2026-11-17T01:00:00Z").category(print).build(),
                        problem(ANN, "2026-11-18T01:00:00Z").category(login).build(),
                        problem(BOB, "2026-11-18T01:00:00Z")
                                .category(print)
                                .handling("Bought another")
                                .build(),
                        problem(BOB, "2026-11-19T01:00:00Z").build(),
                        problem(BOB, "2026-11-26T01:00:00Z").build()),
                SHANGHAI);
        Instant friday = Instant.parse("2026-11-20T09:00:00Z");
        ProblemLog handed = logs.get(0).handedTo(LEAD, friday);
        assertThat(handed.lead()).contains(LEAD);
        assertThat(handed.handedAt()).contains(friday);
        AgentId absent = AgentId.of("absent");
        ProblemSummary summary = Oversight.summary(
                IsoWeek.parse("2026-W47"), List.of(handed, logs.get(1), logs.get(2)), Set.of(ANN, BOB, absent));
        assertThat(summary.problems()).isEqualTo(4);
        assertThat(summary.open()).isEqualTo(3);
        assertThat(summary.byCategory().toString()).isEqualTo("{printing=2, login=1}");
        assertThat(summary.handedIn()).containsExactly(ANN);
        assertThat(summary.missing()).containsExactly(absent, BOB);
    }

    @Test
    @DisplayName("CP26: a log holds its own agent's problems only, and a lead's time comes with the lead")
    void an_odd_log_is_refused() {
        ProblemLog.Builder log = ProblemLog.builder().agent(ANN).week(IsoWeek.parse("2026-W47"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.addProblems(
                                problem(BOB, "2026-11-18T01:00:00Z").build())
                        .build())
                .withMessage("agent (bob) of a problem must be the log's: ann");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemLog.builder()
                        .agent(ANN)
                        .week(IsoWeek.parse("2026-W47"))
                        .lead(LEAD)
                        .build())
                .withMessage("handedAt (Optional.empty) must be there exactly if the lead is");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        problem(ANN, "2026-11-18T01:00:00Z").description(" ").build())
                .withMessage("description of a problem of ann must not be blank");
        assertThat(problem(ANN, "2026-11-18T01:00:00Z").build().toString()).doesNotContain("printer");
    }

    private static SalesPromise.Builder promise(String id, AgentId agent) {
        return SalesPromise.builder()
                .id(SalesPromiseId.of(id))
                .agent(agent)
                .customer(CustomerRef.of("K-7"))
                .promise("Free parking for a year")
                .madeAt(Instant.parse("2026-03-02T00:00:00Z"))
                .dueAt(Instant.parse("2026-03-10T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T23:59:59Z, NOT_MADE, NOT_MADE, NOT_MADE, NOT_MADE",
        "2026-03-02T00:00:00Z, OPEN, OPEN, OPEN, OPEN",
        "2026-03-05T00:00:00Z, OPEN, OPEN, OPEN, BROKEN",
        "2026-03-10T00:00:00Z, OPEN, KEPT, OPEN, BROKEN",
        "2026-03-10T00:00:01Z, BROKEN, KEPT, BROKEN, BROKEN",
        "2026-03-12T00:00:00Z, BROKEN, KEPT, BROKEN, BROKEN"
    })
    @DisplayName(
            "CP27: a promise is open until it is kept in time, given up, or overdue; keeping it late mends nothing")
    void a_promise_stands_as_its_times_say(
            Instant at,
            SalesPromiseStatus neglected,
            SalesPromiseStatus keptInTime,
            SalesPromiseStatus keptLate,
            SalesPromiseStatus givenUp) {
        assertThat(promise("1", ANN).build().status(at)).isEqualTo(neglected);
        assertThat(promise("2", ANN)
                        .keptAt(Instant.parse("2026-03-10T00:00:00Z"))
                        .build()
                        .status(at))
                .isEqualTo(keptInTime);
        assertThat(promise("3", ANN)
                        .keptAt(Instant.parse("2026-03-11T00:00:00Z"))
                        .build()
                        .status(at))
                .isEqualTo(keptLate);
        assertThat(promise("4", ANN)
                        .givenUpAt(Instant.parse("2026-03-05T00:00:00Z"))
                        .build()
                        .status(at))
                .isEqualTo(givenUp);
    }

    @Test
    @DisplayName("CP27: promises are reported: per agent how many, and which are open and broken, soonest first")
    void promises_are_reported() {
        SalesPromise soon = promise("b", ANN).build();
        SalesPromise alsoSoon = promise("a", BOB).build();
        SalesPromise later =
                promise("c", ANN).dueAt(Instant.parse("2026-03-20T00:00:00Z")).build();
        SalesPromise kept =
                promise("d", ANN).keptAt(Instant.parse("2026-03-03T00:00:00Z")).build();
        SalesPromise broken =
                promise("e", BOB).dueAt(Instant.parse("2026-03-04T00:00:00Z")).build();
        SalesPromise future = promise("f", AgentId.of("new"))
                .madeAt(Instant.parse("2026-03-09T00:00:00Z"))
                .build();
        SalesPromiseReport report = Oversight.promises(
                List.of(later, future, soon, kept, broken, alsoSoon), Instant.parse("2026-03-05T00:00:00Z"));
        assertThat(report.open()).containsExactly(alsoSoon, soon, later);
        assertThat(report.broken()).containsExactly(broken);
        assertThat(report.agents())
                .extracting(count -> count.agent() + " made " + count.made() + ", open " + count.open() + ", kept "
                        + count.kept() + ", broken " + count.broken())
                .containsExactly("ann made 3, open 2, kept 1, broken 0", "bob made 2, open 1, kept 0, broken 1");
    }

    @Test
    @DisplayName("CP27: a promise is not kept before it was made, nor both kept and given up")
    void an_odd_promise_is_refused() {
        Instant early = Instant.parse("2026-03-01T00:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> promise("1", ANN).dueAt(early).build())
                .withMessage("dueAt (2026-03-01T00:00:00Z) of 1 must not be before madeAt (2026-03-02T00:00:00Z)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> promise("1", ANN).keptAt(early).build())
                .withMessageStartingWith("keptAt (2026-03-01T00:00:00Z) of 1 must not be before");
        Instant later = Instant.parse("2026-03-03T00:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> promise("1", ANN).keptAt(later).givenUpAt(later).build())
                .withMessage("givenUpAt (2026-03-03T00:00:00Z) of 1 must be empty: it was kept");
        assertThat(promise("1", ANN).build().toString()).doesNotContain("parking");
    }
}
