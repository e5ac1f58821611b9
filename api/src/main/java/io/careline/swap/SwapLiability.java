package io.careline.swap;

import io.careline.common.Incubating;

/** Who is liable for a shift that was missed (rules W8, W10, gap G4). */
@Incubating(since = "0.1.0")
public enum SwapLiability {
    /** The two people. */
    PARTIES,
    /** Their team leaders. */
    TEAM_LEADS
}
