package io.careline.examples.month.run;

import io.careline.desk.DeskReply;
import io.careline.desk.DeskStep;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what came of the commands of a month, and keeps every event. */
public final class Tally {
    private final Map<Decision.Outcome, Integer> sent = new EnumMap<>(Decision.Outcome.class);
    private final Map<Passed, Integer> deadlines = new TreeMap<>();
    private final Map<Passage, Integer> passages = new TreeMap<>();
    private final Map<String, Integer> findings = new TreeMap<>();
    private final Map<String, Finding> findingExamples = new TreeMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<EventEnvelope<?>> events = new ArrayList<>();
    private int followed;

    void event(EventEnvelope<?> event) {
        events.add(event);
    }

    void sent(DeskReply reply, int line) {
        sent.merge(reply.decision().outcome(), 1, Integer::sum);
        step(reply.step(), line);
        follow(reply);
    }

    void fired(DeskReply reply) {
        deadlines.merge(new Passed(reply.step().lifecycle(), reply.deadline().orElse("")), 1, Integer::sum);
        step(reply.step(), 0);
        follow(reply);
    }

    /** What followed from an event that no command led to. */
    void followed(DeskReply reply) {
        followed++;
        step(reply.step(), 0);
        follow(reply);
    }

    private void follow(DeskReply reply) {
        followed += reply.following().size();
        reply.following().forEach(step -> step(step, 0));
    }

    private void step(DeskStep step, int line) {
        String command = step.command().type().tag();
        for (Rejection reason : step.decision().rejections()) {
            refusals.add(new Refusal(
                    reason,
                    step.lifecycle(),
                    step.aggregateId(),
                    command,
                    step.context().now(),
                    line));
        }
        if (step.decision().isAccepted()) {
            passages.merge(
                    new Passage(
                            step.lifecycle(),
                            step.before().status().name(),
                            command,
                            step.after().status().name()),
                    1,
                    Integer::sum);
            for (Finding finding : step.decision().findings()) {
                findings.merge(finding.code(), 1, Integer::sum);
                findingExamples.putIfAbsent(finding.code(), finding);
            }
        }
    }

    /** The commands of the file and the roster, by what came of them. */
    public Map<Decision.Outcome, Integer> sent() {
        return sent;
    }

    /** How many deadlines fired. */
    public Map<Passed, Integer> deadlines() {
        return deadlines;
    }

    /** How many commands followed from events. */
    public int followed() {
        return followed;
    }

    /** How often each way was gone. */
    public Map<Passage, Integer> passages() {
        return passages;
    }

    /** Findings beside accepted commands, by code. */
    public Map<String, Integer> findings() {
        return findings;
    }

    /** The first finding of each code. */
    public Map<String, Finding> findingExamples() {
        return findingExamples;
    }

    /** Every reason against a command. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** Every event, in its order. */
    public List<EventEnvelope<?>> events() {
        return events;
    }
}
