package io.careline.core.conduct;

import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductEvent;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.ConductReasons;
import io.careline.conduct.ConductRecord;
import io.careline.conduct.ConductReported;
import io.careline.conduct.OffenceRule;
import io.careline.conduct.ReportConduct;
import io.careline.core.internal.LocalTimes;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Telling of an act: what must be said, and that no act is told twice. */
record Reporting(ConductPolicy policy) {
    List<Rejection> isSound(ConductCase conductCase, ReportConduct command, DecisionContext context) {
        List<Rejection> reasons = new ArrayList<>();
        if (policy.rule(command.offence()).isEmpty()) {
            String known = policy.offences().stream()
                    .map(OffenceRule::offence)
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            reasons.add(Rejection.of(ConductReasons.OFFENCE_UNKNOWN)
                    .with("offence", command.offence())
                    .with("known", known));
        }
        if (command.occurredAt().isAfter(context.now())) {
            reasons.add(Rejection.of(ConductReasons.ACT_IN_FUTURE)
                    .with("occurredAt", LocalTimes.of(command.occurredAt(), policy.zone())));
        }
        if (Objection.isBlank(command.summary())) {
            reasons.add(Rejection.of(ConductReasons.SUMMARY_MISSING));
        }
        return reasons;
    }

    static List<Rejection> isNew(ConductCase conductCase, ReportConduct command, DecisionContext context) {
        return command.register().stream()
                .filter(ConductRecord::isAlive)
                .filter(record -> !record.id().equals(conductCase.id()))
                .filter(record ->
                        record.agent().equals(command.agent()) && record.act().equals(command.act()))
                .map(Reporting::isReportedIn)
                .toList();
    }

    /** One act is sanctioned once, whatever offences it is. */
    static Rejection isReportedIn(ConductRecord record) {
        return Rejection.of(ConductReasons.ACT_ALREADY_REPORTED)
                .with("act", record.act())
                .with("agent", record.agent())
                .with("case", record.id());
    }

    static List<Rejection> isSameAct(ConductCase conductCase, ReportConduct command, DecisionContext context) {
        boolean isSame = conductCase.agent().filter(command.agent()::equals).isPresent()
                && conductCase.act().filter(command.act()::equals).isPresent()
                && conductCase.offence().filter(command.offence()::equals).isPresent();
        return isSame
                ? List.of()
                : List.of(Rejection.of(ConductReasons.OTHER_ACT)
                        .with("act", conductCase.act().map(Object::toString).orElse("-"))
                        .with("agent", Authority.name(conductCase))
                        .with(
                                "offence",
                                conductCase.offence().map(Object::toString).orElse("-")));
    }

    List<ConductEvent> report(ConductCase conductCase, ReportConduct command, DecisionContext context) {
        return List.of(ConductReported.builder()
                .agent(command.agent())
                .offence(command.offence())
                .article(command.article().filter(article -> !article.isBlank()))
                .act(command.act())
                .occurredAt(command.occurredAt())
                .department(command.department())
                .summary(Objection.given(command.summary()))
                .decisionDueAt(context.now().plus(policy.decisionWithin()))
                .lapsesAt(context.now().plus(policy.lapseAfter()))
                .attributes(command.attributes())
                .build());
    }
}
