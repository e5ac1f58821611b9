package io.careline.core.swap;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.lifecycle.Lifecycle;
import io.careline.roster.RosterProposal;
import io.careline.roster.ShiftType;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapEvent;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapTerms;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/** Makes the life cycle of swaps, and the terms of one from what a roster's advisor proposes. */
@Incubating(since = "0.1.0")
public final class Swaps {
    private Swaps() {}

    /** The life cycle of swaps under a policy: from the wish over consents to the repayment. */
    public static Lifecycle<ShiftSwap, SwapCommand, SwapEvent> lifecycle(SwapPolicy policy) {
        return define(policy).build();
    }

    /**
     * The same, open for rules of the user's own: add them with
     * {@link LifecycleBuilder#policy(String, io.careline.lifecycle.CommandType, Class, io.careline.lifecycle.Policy)}
     * and build.
     */
    public static LifecycleBuilder<ShiftSwap, SwapCommand, SwapEvent> define(SwapPolicy policy) {
        return new SwapTable(Objects.requireNonNull(policy, "policy")).define();
    }

    /**
     * The terms of a swap that {@link io.careline.roster.RosterAdvisor#swaps} proposes.
     *
     * @param requester whose wish it was
     * @param shifts those of the roster's problem
     * @return empty if the proposal is no swap of two people in which the requester is one of them: a circle of three is
     *     for a planner to make
     * @throws IllegalArgumentException if the proposal names a shift that is not among the shifts
     */
    public static Optional<SwapTerms> terms(RosterProposal proposal, AgentId requester, Collection<ShiftType> shifts) {
        return new ProposedSwap(proposal.changes(), shifts).terms(requester);
    }
}
