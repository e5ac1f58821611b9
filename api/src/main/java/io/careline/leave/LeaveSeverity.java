package io.careline.leave;

import io.careline.common.Incubating;

/** What becomes of a request that a guard speaks against. */
@Incubating(since = "0.1.0")
public enum LeaveSeverity {
    /** It goes on; the reason is a finding. */
    WARN,
    /** It is refused unless an exception is asked for, which somebody of the management then has to grant. */
    NEEDS_EXCEPTION,
    /** It is refused. */
    REFUSE
}
