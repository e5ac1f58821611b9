package io.careline.roster;

import io.careline.common.Incubating;
import java.util.List;
import org.immutables.value.Value;

/** What lies between two rosters of one problem. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterDifference permits ImmutableRosterDifference {
    /** Each day that differs, by agent and day. */
    List<RosterChange> changes();

    /** What that does to the score, rule by rule. */
    EditImpact impact();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterDifference}. Not thread-safe. */
    class Builder extends ImmutableRosterDifference.Builder {
        Builder() {}
    }
}
