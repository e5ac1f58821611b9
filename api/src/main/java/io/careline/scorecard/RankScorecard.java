package io.careline.scorecard;

import io.careline.common.Incubating;
import java.util.List;
import org.immutables.value.Value;

/** Puts the scorecard in its place among the others (rules K5, K7). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RankScorecard extends ScorecardCommand permits ImmutableRankScorecard {
    @Override
    default ScorecardCommandType type() {
        return ScorecardCommandType.RANK;
    }

    /** The places of all; see {@code Scorecards.ranking}. */
    Ranking ranking();

    /** Where the agent stood in the months before; one that is missing counts as not the last place. */
    List<Standing> past();

    /** The command with a ranking, and nothing of earlier months. */
    static RankScorecard of(Ranking ranking) {
        return builder().ranking(ranking).build();
    }

    /** Starts one; {@code ranking} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RankScorecard}. Not thread-safe. */
    class Builder extends ImmutableRankScorecard.Builder {
        Builder() {}
    }
}
