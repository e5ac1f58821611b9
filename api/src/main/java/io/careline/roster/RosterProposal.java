package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.lifecycle.Finding;
import java.util.List;
import org.immutables.value.Value;

/** Some changes of a roster that belong together, and what they would do. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterProposal permits ImmutableRosterProposal {
    /** The changes; made all or none. */
    List<RosterChange> changes();

    /** What they do to the score, rule by rule. */
    EditImpact impact();

    /** The minutes above a greatest total of working time that they add; of an {@link OvertimeRule}, in its begun units. */
    long overtimeMinutes();

    /** The changes and what they do, in words. */
    List<Finding> reasons();

    /** The edits that make it. */
    default List<RosterEdit> edits() {
        return changes().stream().map(RosterChange::edit).toList();
    }

    /** The agents whose days change, each once, in the order of the changes. */
    default List<AgentId> agents() {
        return changes().stream().map(RosterChange::agent).distinct().toList();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterProposal}. Not thread-safe. */
    class Builder extends ImmutableRosterProposal.Builder {
        Builder() {}
    }
}
