package io.careline.lifecycle;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A life cycle's table as data: for diagrams, documents, and tests that generate commands. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface TransitionTable permits ImmutableTransitionTable {
    /** The life cycle's name. */
    String name();

    /** The status before the first event. */
    Status initial();

    /** All statuses in the order of their enum. */
    List<Status> statuses();

    /** All command types in the order of their enum. */
    List<CommandType> commands();

    /** The rows, by status and then by command. */
    List<Transition> transitions();

    /** The row for a command in a status; empty if the command is not permitted there. */
    default Optional<Transition> find(Status source, CommandType command) {
        return transitions().stream()
                .filter(row -> row.source().equals(source) && row.command().equals(command))
                .findFirst();
    }

    /** Whether no command leads away from a status. */
    default boolean isFinal(Status status) {
        return transitions().stream().noneMatch(row -> row.source().equals(status) && !row.isInternal());
    }

    /** The table as a Mermaid state diagram; commands that never change the status are left out. */
    default String toMermaid() {
        return Diagrams.mermaid(this);
    }

    /** The table as a Graphviz graph in the DOT language; commands that never change the status are left out. */
    default String toDot() {
        return Diagrams.dot(this);
    }

    /** The table as a state chart document (W3C SCXML 1.0), with every row. */
    default String toScxml() {
        return Diagrams.scxml(this);
    }

    /** Starts a table; all attributes but the lists are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link TransitionTable}. Not thread-safe. */
    class Builder extends ImmutableTransitionTable.Builder {
        Builder() {}
    }
}
