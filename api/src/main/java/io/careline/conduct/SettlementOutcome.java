package io.careline.conduct;

import io.careline.common.Incubating;

/** What a person says of a final sanction. */
@Incubating(since = "0.1.0")
public enum SettlementOutcome {
    /** It is carried out. */
    CONFIRMED,
    /** It is not. */
    WAIVED
}
