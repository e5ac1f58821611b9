package io.careline.scorecard;

import io.careline.common.Incubating;

/** What is proposed. */
@Incubating(since = "0.1.0")
public enum PayProposalKind {
    /** More, for the first place (rule K5). */
    REWARD,
    /** Less of the commission, for the last place (rule K5). */
    DEDUCTION,
    /** A bonus of at least so much (rule K8). */
    MINIMUM_BONUS
}
