package io.careline.leave;

import io.careline.common.Incubating;

/** What is looked at before leave goes to its approvers. Each has a severity of its own, which a policy may change. */
@Incubating(since = "0.1.0")
public enum LeaveGuard {
    /** Whether this type of leave may be asked for in this way (rule L8). */
    CHANNEL,
    /** Whether it is asked for early enough (rules L1, L5). */
    NOTICE,
    /** Whether a night shift is among its shifts (rule L9). */
    NIGHT_SHIFT,
    /** Whether a night shift of the same day was spoken of before noon (rule L9, gap G3). */
    NIGHT_CUTOFF,
    /** Whether an emergency was called in early enough (rules L14, L16). */
    EMERGENCY_CALL,
    /** Whether a swap was tried before special leave (rule L17). */
    SWAP_FIRST,
    /** Whether another request of the agent has the same time. */
    OVERLAP,
    /** Whether leave is allocated for its days. */
    ALLOCATION,
    /** Whether enough of it is left. */
    BALANCE,
    /** Whether it grows too long together with the requests that adjoin it. */
    LONGEST_RUN,
    /** Whether the agent has been there long enough. */
    TENURE,
    /** Whether the papers that this length needs are there. */
    DOCUMENT,
    /** Whether one of its days is closed to leave. */
    BLOCK_DATE,
    /** Whether the agent is on duty on a public holiday (rule L19). */
    HOLIDAY_DUTY,
    /** Whether one of its shifts was swapped or is owed to a colleague (rule L18). */
    SWAPPED_SHIFT,
    /** Whether too many of the team would be away. */
    TEAM_CAPACITY,
    /** Whether a shift would be left with too few agents (rule R7). */
    MINIMUM_COVER
}
