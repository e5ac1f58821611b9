package io.careline.roster;

import io.careline.common.Incubating;
import java.util.List;
import org.immutables.value.Value;

/**
 * What some edits do to the score of a roster. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface EditImpact permits ImmutableEditImpact {
    /** By how much the hard points rise; below zero if they fall. */
    long hard();

    /** By how much the soft cost rises; below zero if it falls. */
    long soft();

    /** Each rule that is broken more or mended; rules that stay as they are are not listed. */
    List<RuleChange> changes();

    /** Whether no hard rule gets worse. */
    default boolean isAllowed() {
        return changes().stream().noneMatch(change -> change.isHard() && change.units() > 0);
    }

    /** Starts one; {@code hard} and {@code soft} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link EditImpact}. Not thread-safe. */
    class Builder extends ImmutableEditImpact.Builder {
        Builder() {}
    }
}
