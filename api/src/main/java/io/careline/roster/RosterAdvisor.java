package io.careline.roster;

import io.careline.common.Incubating;
import java.util.List;

/**
 * Answers a supervisor's questions about a roster that is there: what it costs and why, what lies between two, who could
 * take a shift over, what to do after an absence. Every figure is exact. Pure, and safe for use by several threads.
 *
 * <p>Every method throws {@link InvalidRosterProblemException} if the problem cannot be solved as it stands, and
 * {@link IllegalArgumentException} if a roster has an agent, a day or a shift that the problem does not have, or gives a
 * day two shifts.
 */
@Incubating(since = "0.1.0")
public interface RosterAdvisor {
    /** Which rule costs what, where, and which single change would help most; in words and as data. */
    RosterExplanation explain(RosterProblem problem, List<Assignment> roster);

    /** The days on which a roster differs from an earlier one of the same problem, and what that does to the score. */
    RosterDifference difference(RosterProblem problem, List<Assignment> before, List<Assignment> after);

    /**
     * Who could take an open shift over: everybody who does not work it yet. First those for whom no rule is broken, then
     * by what the broken ones cost; among equals by overtime, by the soft cost in all, which fairness is part of, and by
     * the time worked so far, the least first.
     */
    List<RosterProposal> candidates(RosterProblem problem, List<Assignment> roster, OpenShift open);

    /**
     * Who could stand in for an absent agent: one entry for each shift that falls into the absence, by day. Each shift is
     * looked at on its own; {@link #replan} looks at all of them together. A lock of the absent agent no longer holds then.
     */
    List<StandIns> standIns(RosterProblem problem, List<Assignment> roster, RosterAbsence absence);

    /**
     * With whom an agent could swap a shift: two agents who take over a shift of each other, or three in a circle; on one
     * day, or on days on which the other one is off. Only what breaks no hard rule more is proposed; ranked as
     * {@link #candidates}, two before three.
     *
     * @throws IllegalArgumentException also if the agent has no shift on that day
     */
    List<RosterProposal> swaps(RosterProblem problem, List<Assignment> roster, SwapWish wish);

    /**
     * The best roster after absences or another demand, with few changes: days outside the window stay, as do locked ones,
     * and each change pays. It works on the caller's thread; with a limit in moves alone the result is the same on any
     * machine.
     *
     * <p>What an absent agent would have worked is not owed: least totals are lower by it, greatest numbers of days off higher.
     *
     * @param problem as it is now, with the new demand; the absences of the request are added to it, and what it locks of
     *     the absent agents on those days no longer holds
     * @param roster as it is known to the agents
     */
    RosterRepair replan(
            RosterProblem problem,
            List<Assignment> roster,
            ReplanRequest request,
            SolverLimits limits,
            SolverListener listener);

    /**
     * Why no roster keeps all hard rules: demands that conflict, and no more of them than needed. Demands are left out as
     * long as the rest still conflicts (a deletion filter, Chinneck and Dravnieks 1991). Whether the rest conflicts is what
     * the solver finds within the limits, and no proof: with more moves a smaller conflict, or none, may be found.
     *
     * @param limits of each attempt; there are some dozens
     * @param listener asked whether to stop; it is not told of progress
     */
    RosterConflict conflict(RosterProblem problem, SolverLimits limits, SolverListener listener);
}
