package io.careline.compat.v0_1;

import io.careline.common.AgentId;
import io.careline.complaint.ComplaintArchived;
import io.careline.complaint.ComplaintStatus;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.EventId;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.TransitionTable;
import java.util.List;

/** The lifecycle values of 0.1 with what was mandatory then. */
final class LifecycleValues {
    private LifecycleValues() {}

    static List<Object> all() {
        return List.of(
                Actor.builder().id(AgentId.of("id-1")).build(),
                DecisionContext.builder()
                        .now(Given.NOW)
                        .actor(Given.actor())
                        .commandId(CommandId.of("id-1"))
                        .build(),
                EventEnvelope.builder()
                        .eventId(EventId.of("id-1"))
                        .lifecycle("text")
                        .aggregateId("text")
                        .version(1L)
                        .time(Given.NOW)
                        .actor(AgentId.of("id-1"))
                        .commandId(CommandId.of("id-1"))
                        .policy(PolicyVersion.of("house", "1"))
                        .schema(1)
                        .event(ComplaintArchived.builder().build())
                        .build(),
                Finding.builder().code("text").build(),
                Rejection.builder().code("text").build(),
                TransitionTable.builder()
                        .name("text")
                        .initial(ComplaintStatus.NONE)
                        .build());
    }
}
