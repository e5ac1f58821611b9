package io.careline.core.conduct;

import io.careline.common.Incubating;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductCommand;
import io.careline.conduct.ConductEvent;
import io.careline.conduct.ConductMerit;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.FundStatement;
import io.careline.conduct.RewardProposal;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.lifecycle.Lifecycle;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Makes the life cycle of conduct cases, and draws up what a month of them comes to. */
@Incubating(since = "0.1.0")
public final class ConductCases {
    private ConductCases() {}

    /** The life cycle of conduct cases under a policy: from the report over the hearing to the final sanction. */
    public static Lifecycle<ConductCase, ConductCommand, ConductEvent> lifecycle(ConductPolicy policy) {
        return define(policy).build();
    }

    /**
     * The same, open for rules of the user's own: add them with
     * {@link LifecycleBuilder#policy(String, io.careline.lifecycle.CommandType, Class, io.careline.lifecycle.Policy)}
     * and build.
     */
    public static LifecycleBuilder<ConductCase, ConductCommand, ConductEvent> define(ConductPolicy policy) {
        return new ConductTable(Objects.requireNonNull(policy, "policy")).define();
    }

    /**
     * What is proposed for the merits of a month (rule C15), by agent and ground; a ground that the policy does not have
     * gets nothing. Merits of other months are left alone.
     */
    public static List<RewardProposal> rewards(ConductPolicy policy, YearMonth month, Collection<ConductMerit> merits) {
        return new Rewards(policy).of(month, merits);
    }

    /**
     * What the departments' funds get in a month (rule C14): the fines that were confirmed in it, by department. Other cases
     * are left alone; a department without any has no statement.
     *
     * @param zone that of the month
     */
    public static List<FundStatement> funds(ZoneId zone, YearMonth month, Collection<ConductCase> cases) {
        return Funds.of(zone, month, cases);
    }
}
