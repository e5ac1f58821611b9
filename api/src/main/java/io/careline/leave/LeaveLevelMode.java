package io.careline.leave;

import io.careline.common.Incubating;

/** Who of a level has to approve. */
@Incubating(since = "0.1.0")
public enum LeaveLevelMode {
    /** One of them is enough. */
    ANY,
    /** Each of them, in any order. */
    ALL,
    /** Each of them, one after the other. */
    SEQUENCE
}
