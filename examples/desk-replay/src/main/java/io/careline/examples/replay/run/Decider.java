package io.careline.examples.replay.run;

import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.examples.replay.input.EventLog;
import io.careline.examples.replay.mapping.Mapping;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Role;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts commands to the life cycle, under ids that depend on nothing but the log. */
final class Decider {
    private static final Actor TIMER = Actor.of("deadline-timer", Role.SYSTEM);

    private final String name;
    private final Mapping mapping;
    private final Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> lifecycle;
    private final Map<String, Actor> actors = new HashMap<>();

    Decider(EventLog log, Mapping mapping, Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> lifecycle) {
        this.name = String.valueOf(Path.of(log.name()).getFileName());
        this.mapping = mapping;
        this.lifecycle = lifecycle;
    }

    Complaint unregistered(String id) {
        return lifecycle.initial(id);
    }

    /** The context of the n-th command of a line. */
    DecisionContext context(int line, int position, Instant now, String user) {
        return context(now, actors.computeIfAbsent(user, mapping::actor), name + ":" + line + "/" + position);
    }

    /** The context of a command that a passed deadline asks for. */
    DecisionContext timer(Complaint complaint, Deadline<ComplaintCommand> deadline, Instant now) {
        return context(now, TIMER, name + ":" + complaint.id() + "/" + deadline.name() + "/" + deadline.dueAt());
    }

    DecisionContext context(Instant now, Actor actor, String commandId) {
        return DecisionContext.builder()
                .now(now)
                .actor(actor)
                .commandId(CommandId.of(commandId))
                .build();
    }

    Step decide(Source source, Complaint complaint, ComplaintCommand command, DecisionContext context) {
        Decision<ComplaintEvent> decision = lifecycle.decide(complaint, command, context);
        return new Step(source, command, decision, complaint, lifecycle.apply(complaint, decision));
    }

    List<Deadline<ComplaintCommand>> deadlines(Complaint complaint, Instant now) {
        return lifecycle.deadlines(complaint, context(now, TIMER, name));
    }
}
