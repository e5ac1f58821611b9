package io.careline.conduct;

import io.careline.common.Incubating;

/** What opens a case without anybody reporting it: a reaction does. */
@Incubating(since = "0.1.0")
public enum ConductTrigger {
    /** A complaint about the agent is closed as upheld (rule CP19). */
    UPHELD_COMPLAINT,
    /** A person has confirmed that the agent stayed away without leave. */
    UNAUTHORISED_ABSENCE,
    /** A leak is reported (rule CF3). */
    LEAK
}
