package io.careline.swap;

import io.careline.common.Incubating;
import io.careline.lifecycle.Status;

/** Where a swap stands. */
@Incubating(since = "0.1.0")
public enum SwapStatus implements Status {
    /** Nothing is recorded yet. */
    NONE,
    /** The other party is asked. */
    PENDING_RECIPIENT,
    /** The team leaders are asked. */
    PENDING_LEADS,
    /** It waits for a signature. */
    PENDING_MANAGER,
    /** It is in force: the shifts have changed hands. */
    APPROVED,
    /** One shift is worked, and another is owed. */
    AWAITING_REPAYMENT,
    /** Everything that was swapped is worked. */
    SETTLED,
    /** Somebody who was asked said no. */
    DECLINED,
    /** It was called off. */
    CANCELLED,
    /** Nobody answered in time. */
    EXPIRED,
    /** The roster changed underneath. */
    VOIDED,
    /** A shift was missed or not paid back. */
    DEFAULTED
}
