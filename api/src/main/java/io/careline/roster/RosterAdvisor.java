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
}
