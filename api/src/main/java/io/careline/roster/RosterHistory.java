package io.careline.roster;

import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What an agent did before the horizon. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterHistory permits ImmutableRosterHistory {
    /** The first day that is known; every day from then to the horizon is. Before the horizon. */
    LocalDate from();

    /** The shifts worked from then on; a day that is not listed was off. */
    Map<LocalDate, ShiftCode> shifts();

    /**
     * What rules of fairness carry over from earlier rosters, by rule, in what the rule counts; not negative where it counts
     * refused wishes; zero if not listed.
     */
    Map<RuleId, Long> carried();

    /** Starts one; {@code from} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterHistory}. Not thread-safe. */
    class Builder extends ImmutableRosterHistory.Builder {
        Builder() {}
    }
}
