package io.careline.lifecycle;

import java.util.List;
import java.util.Objects;

/**
 * What came of a command: accepted, unchanged or rejected. Immutable and thread-safe.
 *
 * @param <E> the events of one life cycle
 */
public final class Decision<E extends Event> {
    /** The three ways a decision can go. */
    public enum Outcome {
        /** There are events, and perhaps findings. */
        ACCEPTED,
        /** It is so already: nothing to do and nothing wrong. */
        UNCHANGED,
        /** There are reasons against it: all of them are given. */
        REJECTED
    }

    private final Outcome outcome;
    private final List<EventEnvelope<E>> events;
    private final List<Finding> findings;
    private final List<Rejection> rejections;

    private Decision(
            Outcome outcome, List<EventEnvelope<E>> events, List<Finding> findings, List<Rejection> rejections) {
        this.outcome = outcome;
        this.events = events;
        this.findings = findings;
        this.rejections = rejections;
    }

    /**
     * An accepted command.
     *
     * @param events at least one, in order
     * @param findings none or more
     * @throws IllegalArgumentException if there is no event
     */
    public static <E extends Event> Decision<E> accepted(List<EventEnvelope<E>> events, List<Finding> findings) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("events (" + events + ") must not be empty");
        }
        return new Decision<>(Outcome.ACCEPTED, List.copyOf(events), List.copyOf(findings), List.of());
    }

    /** A command that asks for what is so already. */
    public static <E extends Event> Decision<E> unchanged(Finding why) {
        return new Decision<>(Outcome.UNCHANGED, List.of(), List.of(why), List.of());
    }

    /**
     * A refused command.
     *
     * @param rejections all reasons, at least one
     * @throws IllegalArgumentException if there is no reason
     */
    public static <E extends Event> Decision<E> rejected(List<Rejection> rejections) {
        if (rejections.isEmpty()) {
            throw new IllegalArgumentException("rejections (" + rejections + ") must not be empty");
        }
        return new Decision<>(Outcome.REJECTED, List.of(), List.of(), List.copyOf(rejections));
    }

    /** Which of the three it is. */
    public Outcome outcome() {
        return outcome;
    }

    /** Whether there are events. */
    public boolean isAccepted() {
        return outcome == Outcome.ACCEPTED;
    }

    /** Whether it was so already. */
    public boolean isUnchanged() {
        return outcome == Outcome.UNCHANGED;
    }

    /** Whether there are reasons against it. */
    public boolean isRejected() {
        return outcome == Outcome.REJECTED;
    }

    /** The events, in order; empty unless accepted. */
    public List<EventEnvelope<E>> events() {
        return events;
    }

    /** What is worth knowing beside the events, or why nothing had to change; empty if rejected. */
    public List<Finding> findings() {
        return findings;
    }

    /** Every reason against it, in the order of the rules; empty unless rejected. */
    public List<Rejection> rejections() {
        return rejections;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decision<?> that
                && outcome == that.outcome
                && events.equals(that.events)
                && findings.equals(that.findings)
                && rejections.equals(that.rejections);
    }

    @Override
    public int hashCode() {
        return Objects.hash(outcome, events, findings, rejections);
    }

    @Override
    public String toString() {
        return "Decision{" + outcome + ", events=" + events + ", findings=" + findings + ", rejections=" + rejections
                + "}";
    }
}
