package io.careline.examples.replay.run;

import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.ComplaintStatus;
import io.careline.examples.replay.mapping.Imputations;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts everything that a replay brings to light, in an order that the log alone decides. */
public final class Tally implements Imputations {
    private final Outcomes events = new Outcomes();
    private final Map<String, Outcomes> activities = new LinkedHashMap<>();
    private final Map<String, Integer> withoutCommand = new LinkedHashMap<>();
    private final Map<Source, Outcomes> commands = new EnumMap<>(Source.class);
    private final Map<String, Refusal> refusals = new TreeMap<>();
    private final Map<Situation, Integer> situations = new TreeMap<>();
    private final Map<String, Integer> findings = new TreeMap<>();
    private final Map<String, Finding> findingExamples = new TreeMap<>();
    private final Map<Transition, Integer> transitions = new TreeMap<>();
    private final Map<ComplaintCommandType, Map<String, Map<String, Integer>>> imputed =
            new EnumMap<>(ComplaintCommandType.class);

    void event(String activity, Decision.Outcome outcome) {
        events.add(outcome);
        activities.computeIfAbsent(activity, unused -> new Outcomes()).add(outcome);
    }

    void withoutCommand(String activity) {
        withoutCommand.merge(activity, 1, Integer::sum);
    }

    void taken(Step step) {
        commands.computeIfAbsent(step.source(), unused -> new Outcomes())
                .add(step.decision().outcome());
        for (Finding finding : step.decision().findings()) {
            if (step.decision().isAccepted()) {
                findings.merge(finding.code(), 1, Integer::sum);
                findingExamples.putIfAbsent(finding.code(), finding);
            }
        }
        if (step.decision().isAccepted()) {
            ComplaintStatus from = step.before().status();
            transitions.merge(
                    new Transition(from, step.command().type(), step.after().status()), 1, Integer::sum);
        }
    }

    void refused(Step step, String activity, Place place) {
        commands.computeIfAbsent(step.source(), unused -> new Outcomes())
                .add(step.decision().outcome());
        ComplaintCommandType command = step.command().type();
        ComplaintStatus status = step.before().status();
        Set<String> codes = new LinkedHashSet<>();
        for (Rejection rejection : step.decision().rejections()) {
            if (codes.add(rejection.code())) {
                refusals.computeIfAbsent(rejection.code(), unused -> new Refusal(rejection, command, status, place))
                        .again();
            }
        }
        situations.merge(new Situation(activity, command, status), 1, Integer::sum);
    }

    @Override
    public void command(ComplaintCommandType command) {
        value(command, "", "");
    }

    @Override
    public void value(ComplaintCommandType command, String attribute, String value) {
        imputed.computeIfAbsent(command, unused -> new LinkedHashMap<>())
                .computeIfAbsent(attribute, unused -> new LinkedHashMap<>())
                .merge(value, 1, Integer::sum);
    }

    /** The log's events: accepted as a whole, unchanged, or refused because one of its commands was. */
    public Outcomes events() {
        return events;
    }

    /** The same by activity, as they first came up. */
    public Map<String, Outcomes> activities() {
        return activities;
    }

    /** Events of activities that stand for no command, by activity. */
    public Map<String, Integer> withoutCommand() {
        return withoutCommand;
    }

    /** Commands by why they were sent. */
    public Outcomes commands(Source source) {
        return commands.getOrDefault(source, new Outcomes());
    }

    /** Refusals by code. */
    public Map<String, Refusal> refusals() {
        return refusals;
    }

    /** What was tried when it was refused, and how often. */
    public Map<Situation, Integer> situations() {
        return situations;
    }

    /** How often a finding went along with an accepted command, by code. */
    public Map<String, Integer> findings() {
        return findings;
    }

    /** The first finding of each code. */
    public Map<String, Finding> findingExamples() {
        return findingExamples;
    }

    /** Accepted commands by the way they led. */
    public Map<Transition, Integer> transitions() {
        return transitions;
    }

    /** What the mapping made up, and how often, by command. */
    public Map<Imputed, Integer> imputed() {
        Map<Imputed, Integer> counts = new LinkedHashMap<>();
        imputed.forEach((command, attributes) -> attributes.forEach((attribute, values) ->
                values.forEach((value, count) -> counts.put(new Imputed(command, attribute, value), count))));
        return counts;
    }
}
