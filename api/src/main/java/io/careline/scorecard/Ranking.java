package io.careline.scorecard;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The places of a group in a month. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface Ranking permits ImmutableRanking {
    /** The month. */
    YearMonth month();

    /** Who stands where, the best first; those of one place by their ids. */
    List<Standing> standings();

    /** Who has no score yet: as long as there are any, nobody has a place. */
    List<AgentId> unrated();

    /** Where an agent stands; empty if he is not in it. */
    default Optional<Standing> of(AgentId agent) {
        return standings().stream()
                .filter(standing -> standing.agent().equals(agent))
                .findFirst();
    }

    /** Starts one; {@code month} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Ranking}. Not thread-safe. */
    class Builder extends ImmutableRanking.Builder {
        Builder() {}
    }
}
