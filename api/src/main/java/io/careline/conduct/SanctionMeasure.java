package io.careline.conduct;

import io.careline.common.Incubating;

/** What a sanction may consist of beside amounts. */
@Incubating(since = "0.1.0")
public enum SanctionMeasure {
    /** A warning (rules C2, C3, C12). */
    WARNING,
    /** A slip that says the fault (rule C12). */
    FAULT_SLIP,
    /** The agent is named publicly (rule C12). */
    PUBLIC_NOTICE,
    /** The authorities are told (rule C9). */
    AUTHORITIES,
    /** The loss is compensated (rule C16). */
    COMPENSATION,
    /** That day's bonus (rule C16). */
    DAY_BONUS,
    /** The year's bonus (rule C16). */
    YEAR_BONUS,
    /** The deposit is kept (rule L20); prohibited by law (rule CF5). */
    DEPOSIT,
    /** Dismissal (除名), only ever a proposal (rules C1, C4, C6, C8, C9). */
    DISMISSAL,
    /** What whoever decides chooses (rules C5, C13). */
    CASE_BY_CASE
}
