package io.careline.scorecard;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.lifecycle.Role;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A scorecard is open. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ScorecardOpened extends ScorecardEvent permits ImmutableScorecardOpened {
    @Override
    default ScorecardEventType type() {
        return ScorecardEventType.OPENED;
    }

    /** Whose it is. */
    AgentId agent();

    /** The month. */
    YearMonth month();

    /** What he is at the desk. */
    Set<Role> roles();

    /** When the month is over. */
    Instant monthEndsAt();

    /** What the score is made up of. */
    List<ScorecardPart> parts();

    /** Until when the agent rates himself; empty if he does not. */
    Optional<Instant> selfRatingDueAt();

    /** Starts one; {@code agent}, {@code month} and {@code monthEndsAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ScorecardOpened}. Not thread-safe. */
    class Builder extends ImmutableScorecardOpened.Builder {
        Builder() {}
    }
}
