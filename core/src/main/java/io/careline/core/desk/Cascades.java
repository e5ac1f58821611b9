package io.careline.core.desk;

import io.careline.desk.DeskReply;
import io.careline.desk.DeskStep;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.VersionConflictException;
import io.careline.port.EventSink;
import io.careline.reaction.Reaction;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** Decides and saves a command, and what its events ask for, and so on. */
record Cascades(Roll roll, ReactionTable table, Agenda agenda, EventSink sink, DeskSources sources) {
    private static final int MOST_ATTEMPTS = 1000;

    /** So many reactions to reactions are followed: tables that go round in circles end. */
    private static final int LONGEST_CHAIN = 16;

    List<Reaction> reactions(EventEnvelope<?> event) {
        return table.to(event);
    }

    /** A command that asks nothing of others; empty if it does, or if somebody else was first: nothing is saved then. */
    Optional<DeskReply> alone(Managed<?, ?, ?> managed, Address address, Command command, DecisionContext context) {
        Attempt<?, ?> attempt = managed.attempt(address, command, context);
        if (!table.to(attempt.decision().events()).isEmpty() || !attempt.save()) {
            return Optional.empty();
        }
        publish(attempt);
        return Optional.of(DeskReply.builder().step(attempt.step()).build());
    }

    /** Event by event in the order in which they happened, so that another aggregate is asked in that order too. */
    DeskReply run(Address address, Command command, DecisionContext context) {
        DeskReply.Builder reply = DeskReply.builder();
        Queue<Following> queue = new ArrayDeque<>();
        reply.step(decide(roll.require(address.lifecycle()), address, command, context, 1, queue));
        for (Following next = queue.poll(); next != null; next = queue.poll()) {
            Reaction reaction = next.reaction();
            Optional<Managed<?, ?, ?>> managed = roll.find(reaction.lifecycle());
            if (managed.isEmpty() || next.position() > LONGEST_CHAIN) {
                reply.addUnsent(reaction);
            } else {
                Address asked = new Address(reaction.lifecycle(), reaction.aggregateId());
                managed.get().requireOwn(reaction.command());
                DecisionContext following = sources.following(next.cause(), reaction);
                reply.addFollowing(
                        decide(managed.get(), asked, reaction.command(), following, next.position() + 1, queue));
            }
        }
        return reply.build();
    }

    private DeskStep decide(
            Managed<?, ?, ?> managed,
            Address address,
            Command command,
            DecisionContext context,
            int position,
            Queue<Following> queue) {
        for (int i = 0; i < MOST_ATTEMPTS; i++) {
            Attempt<?, ?> attempt = managed.attempt(address, command, context);
            List<Reaction> asked = table.to(attempt.decision().events());
            if (attempt.save()) {
                publish(attempt);
                asked.forEach(reaction -> queue.add(new Following(reaction, context, position)));
                return attempt.step();
            }
        }
        throw new VersionConflictException(
                address + " changed during each of " + MOST_ATTEMPTS + " attempts to decide " + context.commandId());
    }

    private void publish(Attempt<?, ?> attempt) {
        if (attempt.decision().isAccepted()) {
            agenda.arm(attempt.owed());
            attempt.decision().events().forEach(sink::accept);
        }
    }

    /**
     * A reaction that is to be sent.
     *
     * @param position how long the chain is that led here, from 1
     */
    private record Following(Reaction reaction, DecisionContext cause, int position) {}
}
