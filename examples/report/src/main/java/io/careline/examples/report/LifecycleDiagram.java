package io.careline.examples.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A life cycle as it was lived: its states, and how often each command led from one to another.
 *
 * @param title which life cycle this is
 * @param states the states in any order; this order decides where the picture has a choice
 * @param edges the transitions; one that was never seen has count 0 and is drawn pale
 */
public record LifecycleDiagram(Words title, List<State> states, List<Edge> edges) implements Block {
    /** Copies the lists and checks that edges join known states. */
    public LifecycleDiagram {
        Objects.requireNonNull(title, "title");
        states = List.copyOf(states);
        edges = List.copyOf(edges);
        Set<String> names = states.stream().map(State::name).collect(Collectors.toSet());
        if (names.size() != states.size()) {
            throw new IllegalArgumentException("state names must be unique: " + states);
        }
        for (Edge edge : edges) {
            if (!names.contains(edge.from()) || !names.contains(edge.to())) {
                throw new IllegalArgumentException("edge (" + edge + ") must join two of the states " + names);
            }
        }
    }

    /** Where a state stands in the life cycle. */
    public enum Kind {
        /** Where every case starts. */
        INITIAL,
        /** Neither start nor end. */
        NORMAL,
        /** Where a case may rest for good. */
        FINAL
    }

    /**
     * One state.
     *
     * @param name the name that edges refer to
     * @param label what is written into the box
     * @param kind where it stands
     * @param count how many cases entered it
     */
    public record State(String name, Words label, Kind kind, long count) {
        /** Checks that all parts are given and the count is not negative. */
        public State {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(kind, "kind");
            requireCount(count, name);
        }
    }

    /**
     * One transition.
     *
     * @param from the name of the state it leaves
     * @param to the name of the state it reaches; may be the same
     * @param command what is written beside the line
     * @param count how often it was taken; 0 is drawn pale
     * @param severity {@link Severity#NONE}, or the colour for a transition that should stand out
     */
    public record Edge(String from, String to, Words command, long count, Severity severity) {
        /** Checks that all parts are given and the count is not negative. */
        public Edge {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(command, "command");
            Objects.requireNonNull(severity, "severity");
            requireCount(count, from + " to " + to);
        }

        /** A transition that needs no attention. */
        public static Edge of(String from, String to, Words command, long count) {
            return new Edge(from, to, command, count, Severity.NONE);
        }

        /** The same transition with a severity. */
        public Edge with(Severity newSeverity) {
            return new Edge(from, to, command, count, newSeverity);
        }
    }

    private static void requireCount(long count, String of) {
        if (count < 0) {
            throw new IllegalArgumentException("count (" + count + ") of " + of + " must be 0 or more");
        }
    }
}
