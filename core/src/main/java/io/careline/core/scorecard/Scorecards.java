package io.careline.core.scorecard;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Lifecycle;
import io.careline.scorecard.CommissionStatement;
import io.careline.scorecard.Quantity;
import io.careline.scorecard.Ranking;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardCommand;
import io.careline.scorecard.ScorecardEvent;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.WorkRecords;
import io.careline.scorecard.WorkTally;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Builds the scorecard life cycle for a desk, counts a month from events, and ranks it. */
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

    /**
     * What the events of the other life cycles say of each agent's month, and beside them what the host knows of contacts,
     * reports and daily logs. {@link Quantity} says what counts, and in which month.
     *
     * @param agents whose work is counted; each has a tally, however little he did
     * @param events those of complaints, callbacks, orders, flags, returns, attendance, leave, swaps and handovers, in any
     *     order; each aggregate's from its first one on, also those before the month. One that comes twice counts once;
     *     those of other life cycles are left alone
     * @return one for each agent, by their ids
     * @throws io.careline.lifecycle.UnknownEventException if an event of orders, flags, attendance or swaps is unknown
     */
    public static List<WorkTally> tallies(
            ScorecardPolicy policy,
            YearMonth month,
            Set<AgentId> agents,
            Iterable<? extends EventEnvelope<?>> events,
            WorkRecords records) {
        return new WorkCount(policy).of(month, agents, events, records);
    }

    /**
     * What each agent's orders of a month come to: those that were paid in it, less what was refunded by now; called off
     * and lost ones bring nothing. An order without his number is nobody's, and his own loss if he followed it up (rules
     * K10, OF3). A proposal: a person pays, or does not.
     *
     * @param agents whose statements are wanted
     * @param events those of orders, flags and returns, as for {@link #tallies}
     * @return one for each agent, by their ids
     * @throws io.careline.lifecycle.UnknownEventException if an event of orders or flags is unknown
     */
    public static List<CommissionStatement> commissions(
            ScorecardPolicy policy, YearMonth month, Set<AgentId> agents, Iterable<? extends EventEnvelope<?>> events) {
        SoldOrders orders = new SoldOrders(new Streams(events));
        return new CommissionMonth(policy, new Month(month, policy.zone())).of(agents, orders);
    }
}
