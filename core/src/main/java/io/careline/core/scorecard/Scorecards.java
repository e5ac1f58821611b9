package io.careline.core.scorecard;

import io.careline.common.Incubating;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.lifecycle.Lifecycle;
import io.careline.scorecard.Ranking;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardCommand;
import io.careline.scorecard.ScorecardEvent;
import io.careline.scorecard.ScorecardPolicy;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Objects;

/** Builds the scorecard life cycle for a desk, and ranks a month. */
@Incubating(since = "0.1.0")
public final class Scorecards {
    private Scorecards() {}

    /** The life cycle of one agent's month under a policy. */
    public static Lifecycle<Scorecard, ScorecardCommand, ScorecardEvent> lifecycle(ScorecardPolicy policy) {
        return define(policy).build();
    }

    /**
     * The same, open for rules of the user's own: add them with
     * {@link LifecycleBuilder#policy(String, io.careline.lifecycle.CommandType, Class, io.careline.lifecycle.Policy)}
     * and build.
     */
    public static LifecycleBuilder<Scorecard, ScorecardCommand, ScorecardEvent> define(ScorecardPolicy policy) {
        return new ScorecardTable(Objects.requireNonNull(policy, "policy")).define();
    }

    /**
     * Who stands where in a month: equal scores share a place. It takes everybody who is to be compared; whoever has no
     * score yet is named, and nobody can be put in his place until he has one (rule K5).
     *
     * @param scorecards any number, in any order, one for each agent; those of other months are left out
     */
    public static Ranking ranking(YearMonth month, Collection<Scorecard> scorecards) {
        return Places.of(Objects.requireNonNull(month, "month"), scorecards);
    }
}
