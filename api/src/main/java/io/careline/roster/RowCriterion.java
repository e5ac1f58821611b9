package io.careline.roster;

/** Finds how far one agent's row breaks a rule of the user. Pure: the same row has the same answer. Safe for threads. */
@FunctionalInterface
public interface RowCriterion {
    /** The units by which the row breaks the rule; never negative, zero if it does not. */
    long units(AgentRow row);
}
