package io.careline.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.ShiftAssessment;
import io.careline.attendance.UnauthorisedAbsenceConfirmed;
import io.careline.common.AgentId;
import io.careline.common.DepartmentId;
import io.careline.complaint.ComplaintClosed;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.oversight.AgentComplaint;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductFacts;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.ConductStatus;
import io.careline.conduct.ConductTrigger;
import io.careline.conduct.HeadLiability;
import io.careline.conduct.Offence;
import io.careline.conduct.ReportConduct;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.SanctionStep;
import io.careline.core.desk.Desk;
import io.careline.core.handbook.Handbook;
import io.careline.core.reaction.StandardReactions;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.EventId;
import io.careline.privacy.LeakReported;
import io.careline.reaction.Reaction;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Closed complaints and confirmed absences become cases where a handbook asks for it. */
class ConductReactionsTest {
    private static final ConductPolicy STRICT =
            Handbook.load("taobao-shop-strict").conductPolicy();
    private static final ConductPolicy FINANCE =
            Handbook.load("finance-company").conductPolicy();

    private static EventEnvelope<?> envelope(String lifecycle, String aggregate, Event event) {
        return EventEnvelope.builder()
                .eventId(EventId.of(CommandId.of("command-1"), 1))
                .lifecycle(lifecycle)
                .aggregateId(aggregate)
                .version(9)
                .time(ConductDesk.local("2026-03-02T09:00"))
                .actor(ConductDesk.MANAGER.id())
                .commandId(CommandId.of("command-1"))
                .policy(STRICT.version())
                .schema(1)
                .event(event)
                .build();
    }

    private static AgentComplaint answer(String complaint, String agent, ResponseOutcome outcome, String at) {
        return AgentComplaint.builder()
                .complaint(ComplaintId.of(complaint))
                .agent(AgentId.of(agent))
                .outcome(outcome)
                .answeredAt(ConductDesk.local(at))
                .build();
    }

    private static List<Reaction> closing(ConductPolicy policy, AgentComplaint... answers) {
        return StandardReactions.reportingConduct(policy, List.of(answers))
                .to(envelope("complaint", "C-1", ComplaintClosed.builder().build()));
    }

    private static List<String> aggregates(List<Reaction> reactions) {
        return reactions.stream()
                .map(reaction -> reaction.lifecycle() + " " + reaction.aggregateId())
                .toList();
    }

    @Test
    @DisplayName("CP19, C4: a complaint that is closed as upheld opens a case about each agent whom it is about")
    void an_upheld_complaint_opens_a_case() {
        List<Reaction> reactions = closing(
                STRICT,
                answer("C-1", "bob", ResponseOutcome.PARTIALLY_UPHELD, "2026-02-27T10:00"),
                answer("C-1", "ann", ResponseOutcome.UPHELD, "2026-02-27T10:00"),
                answer("C-2", "cai", ResponseOutcome.UPHELD, "2026-02-27T10:00"));
        assertThat(aggregates(reactions)).containsExactly("conduct ann/complaint/C-1", "conduct bob/complaint/C-1");
        ConductDesk desk = new ConductDesk(STRICT);
        ReportConduct report = (ReportConduct) reactions.get(0).command();
        assertThat(report.occurredAt()).isEqualTo(ConductDesk.local("2026-02-27T10:00"));
        desk.as(ConductDesk.TIMER).accept(report);
        assertThat(desk.state().offence()).contains(Offence.UPHELD_COMPLAINT);
        assertThat(desk.send(report).isUnchanged()).isTrue();
        assertThat(desk.heard().accept(ConductDesk.finding()).state().status()).isEqualTo(ConductStatus.UPHELD);
    }

    @Test
    @DisplayName("CP19: the last answer before the end counts, and one that is not upheld opens nothing")
    void the_last_answer_counts() {
        assertThat(closing(
                        STRICT,
                        answer("C-1", "ann", ResponseOutcome.NOT_UPHELD, "2026-02-28T10:00"),
                        answer("C-1", "ann", ResponseOutcome.UPHELD, "2026-02-27T10:00")))
                .isEmpty();
        assertThat(closing(
                        STRICT,
                        answer("C-1", "ann", ResponseOutcome.NOT_UPHELD, "2026-03-02T10:00"),
                        answer("C-1", "ann", ResponseOutcome.UPHELD, "2026-03-02T09:00")))
                .hasSize(1);
        assertThat(closing(STRICT, answer("C-1", "ann", ResponseOutcome.GOODWILL, "2026-02-27T10:00")))
                .isEmpty();
    }

    @Test
    void a_handbook_that_does_not_ask_for_it_opens_nothing() {
        assertThat(closing(
                        Handbook.load("hospital").conductPolicy(),
                        answer("C-1", "ann", ResponseOutcome.UPHELD, "2026-02-27T10:00")))
                .isEmpty();
        assertThat(aggregates(closing(FINANCE, answer("C-1", "ann", ResponseOutcome.UPHELD, "2026-02-27T10:00"))))
                .containsExactly("conduct ann/complaint/C-1");
    }

    private static List<Reaction> confirming(ConductPolicy policy, String record) {
        UnauthorisedAbsenceConfirmed event = UnauthorisedAbsenceConfirmed.builder()
                .assessment(ShiftAssessment.builder()
                        .outcome(AttendanceOutcome.UNAUTHORISED_ABSENT)
                        .build())
                .build();
        return StandardReactions.reportingConduct(policy, List.of()).to(envelope("attendance", record, event));
    }

    @Test
    @DisplayName("L3, W8: an absence without leave that a person has confirmed opens a case where a desk asks for it")
    void a_confirmed_absence_opens_a_case() {
        ConductPolicy asking = ConductDesk.policy(
                        ConductDesk.rule(Offence.UNAUTHORISED_ABSENCE, SanctionStep.of(SanctionMeasure.WARNING))
                                .addTriggers(ConductTrigger.UNAUTHORISED_ABSENCE)
                                .build())
                .build();
        List<Reaction> reactions = confirming(asking, "ann/2026-03-01");
        assertThat(aggregates(reactions)).containsExactly("conduct ann/attendance/ann/2026-03-01");
        ReportConduct report = (ReportConduct) reactions.get(0).command();
        assertThat(report.occurredAt()).isEqualTo(ConductDesk.local("2026-03-01T00:00"));
        assertThat(new ConductDesk(asking).accept(report).state().agent()).contains(ConductDesk.ANN);
        assertThat(confirming(STRICT, "ann/2026-03-01")).isEmpty();
        assertThat(confirming(asking, "record-7")).isEmpty();
        assertThat(confirming(asking, "ann/yesterday")).isEmpty();
        assertThat(confirming(asking, "/2026-03-01")).isEmpty();
    }

    private static List<Reaction> leaking(ConductPolicy policy, String incident, String agent) {
        LeakReported event = LeakReported.builder()
                .agent(AgentId.of(agent))
                .occurredAt(ConductDesk.local("2026-03-01T18:30"))
                .department(DepartmentId.of("sales"))
                .summary("a list of customers was sold")
                .build();
        return StandardReactions.reportingConduct(policy, List.of()).to(envelope("privacy", incident, event));
    }

    @Test
    @DisplayName("CF3, C9, C10: a leak that is reported opens a case, by the handbook's ladder, with the head's double")
    void a_leak_opens_a_case() {
        List<Reaction> reactions = leaking(FINANCE, "incident-7", "ann");
        assertThat(aggregates(reactions)).containsExactly("conduct ann/privacy/incident-7");
        ReportConduct report = (ReportConduct) reactions.get(0).command();
        ConductDesk desk = new ConductDesk(FINANCE).as(ConductDesk.TIMER).accept(report);
        assertThat(desk.state().offence()).contains(Offence.LEAK);
        assertThat(desk.state().occurredAt()).contains(ConductDesk.local("2026-03-01T18:30"));
        assertThat(desk.state().department()).contains(DepartmentId.of("sales"));
        assertThat(desk.state().summary()).contains("a list of customers was sold");
        assertThat(desk.send(report).isUnchanged()).isTrue();
        desk.heard()
                .accept(ConductDesk.finding(
                                ConductFacts.builder().head(ConductDesk.HEAD).build())
                        .build());
        assertThat(desk.sanction()).isEqualTo(Sanction.fine(ConductDesk.yuan(1000)));
        assertThat(desk.state().liability().map(HeadLiability::sanction))
                .contains(Sanction.fine(ConductDesk.yuan(2000)));
    }

    @Test
    @DisplayName("CF3: a leak by two is a case each; a handbook without such an offence opens none")
    void each_who_leaks_has_a_case() {
        assertThat(aggregates(leaking(FINANCE, "incident-7", "bob"))).containsExactly("conduct bob/privacy/incident-7");
        assertThat(leaking(STRICT, "incident-7", "ann")).isEmpty();
    }

    @Test
    @DisplayName("CF3: a desk that is told of a leak keeps the case")
    void a_desk_is_told_of_a_leak() {
        Desk desk = Desk.of(Handbook.load("finance-company")).build();
        EventEnvelope<?> leak = envelope(
                "privacy",
                "incident-7",
                LeakReported.of(ConductDesk.ANN, ConductDesk.local("2026-03-01T18:30"), "a list was sold"));
        desk.follow(leak);
        desk.follow(leak);
        assertThat(desk.findAll("conduct", ConductCase.class))
                .extracting(found -> found.id() + " " + found.status())
                .containsExactly("ann/privacy/incident-7 REPORTED");
    }
}
