package io.careline.leave;

import io.careline.common.Incubating;

/** Why annual leave was not taken, as far as the pay for it differs. */
@Incubating(since = "0.1.0")
public enum UnusedLeaveCause {
    /** The employer arranged none or too little of it, or the employment ended before. */
    NOT_ARRANGED,
    /** It was arranged, and the employee declined it in writing and for reasons of their own. */
    DECLINED_IN_WRITING
}
