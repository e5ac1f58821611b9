package io.careline.core.reaction;

import io.careline.attendance.UnauthorisedAbsenceConfirmed;
import io.careline.common.AgentId;
import io.careline.common.Id;
import io.careline.complaint.ComplaintClosed;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.oversight.AgentComplaint;
import io.careline.conduct.ActRef;
import io.careline.conduct.ConductCaseId;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.ConductTrigger;
import io.careline.conduct.ReportConduct;
import io.careline.lifecycle.EventEnvelope;
import io.careline.privacy.LeakReported;
import io.careline.reaction.Reactions;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What closed complaints, confirmed absences and leaks tell of conduct, where the desk's offences ask (rules CP19, CF3). */
record ConductReactions(ConductPolicy policy, List<AgentComplaint> answers) {
    /** The last answer about each agent counts: one that was disputed and changed does not. */
    List<Reactions.Answer> after(ComplaintClosed event, EventEnvelope<?> envelope) {
        Map<AgentId, AgentComplaint> last = new TreeMap<>();
        answers.stream()
                .filter(answer -> answer.complaint().value().equals(envelope.aggregateId()))
                .filter(answer -> !answer.answeredAt().isAfter(envelope.time()))
                .sorted(Comparator.comparing(AgentComplaint::answeredAt))
                .forEach(answer -> last.put(answer.agent(), answer));
        return last.values().stream()
                .filter(answer -> isUpheld(answer.outcome()))
                .flatMap(answer -> report(
                        ConductTrigger.UPHELD_COMPLAINT,
                        answer.agent(),
                        envelope,
                        report -> report.occurredAt(answer.answeredAt()))
                        .stream())
                .toList();
    }

    private static boolean isUpheld(ResponseOutcome outcome) {
        return switch (outcome) {
            case UPHELD, PARTIALLY_UPHELD -> true;
            case NOT_UPHELD, GOODWILL -> false;
        };
    }

    /** A record that is not named by agent and day is the host's to report. */
    List<Reactions.Answer> after(UnauthorisedAbsenceConfirmed event, EventEnvelope<?> envelope) {
        String record = envelope.aggregateId();
        int slash = record.lastIndexOf('/');
        Optional<Instant> day = slash < 1 ? Optional.empty() : day(record.substring(slash + 1));
        return day.flatMap(start -> report(
                        ConductTrigger.UNAUTHORISED_ABSENCE,
                        AgentId.of(record.substring(0, slash)),
                        envelope,
                        report -> report.occurredAt(start)))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Instant> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text).atStartOfDay(policy.zone()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The incident is the host's; one that is told again finds the same case. */
    List<Reactions.Answer> after(LeakReported event, EventEnvelope<?> envelope) {
        return report(
                        ConductTrigger.LEAK,
                        event.agent(),
                        envelope,
                        report -> report.occurredAt(event.occurredAt())
                                .department(event.department())
                                .summary(event.summary()))
                .map(List::of)
                .orElse(List.of());
    }

    /** What happened is the aggregate that tells of it, unless the account says more. */
    private Optional<Reactions.Answer> report(
            ConductTrigger trigger, AgentId agent, EventEnvelope<?> envelope, Consumer<ReportConduct.Builder> account) {
        ActRef act = ActRef.of(Id.fitting(envelope.lifecycle() + "/" + envelope.aggregateId()));
        return policy.offences().stream()
                .filter(rule -> rule.triggers().contains(trigger))
                .findFirst()
                .map(rule -> {
                    ReportConduct.Builder report = ReportConduct.builder();
                    report.agent(agent).offence(rule.offence()).act(act).summary(act.value());
                    account.accept(report);
                    return new Reactions.Answer(
                            "conduct", ConductCaseId.of(agent, act).value(), report.build());
                });
    }
}
