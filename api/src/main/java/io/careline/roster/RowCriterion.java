package io.careline.roster;

import io.careline.common.Incubating;

/** Finds how far one agent's row breaks a rule of the user. Pure: the same row has the same answer. Safe for threads. */
@Incubating(since = "0.1.0")
@FunctionalInterface
public interface RowCriterion {
    /** The units by which the row breaks the rule; never negative, zero if it does not. */
    long units(AgentRow row);
}
