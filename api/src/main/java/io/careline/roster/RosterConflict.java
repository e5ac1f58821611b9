package io.careline.roster;

import io.careline.common.Incubating;
import java.util.List;
import org.immutables.value.Value;

/** Hard demands of a problem that no roster was found to keep together. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterConflict permits ImmutableRosterConflict {
    /** The demands, few of them: rules first, then by day; empty if a roster keeps all hard rules. */
    List<ConflictPart> parts();

    /** Whether each part is needed: without it, a roster was found that keeps the others. False if the search was stopped before that was shown. */
    boolean isMinimal();

    /** Starts one; {@code minimal} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterConflict}. Not thread-safe. */
    class Builder extends ImmutableRosterConflict.Builder {
        Builder() {}
    }
}
