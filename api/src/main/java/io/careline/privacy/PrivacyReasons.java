package io.careline.privacy;

import io.careline.common.Incubating;

/** The codes of all reasons against reading and copying. A code never changes its meaning; releases may add some. */
@Incubating(since = "0.1.0")
public final class PrivacyReasons {
    /** Somebody may not even read what is to be copied (rules CF1, CF2). */
    public static final String CLEARANCE_NEEDED = "privacy.clearance-needed";

    /** There is no permission for it (rule CF4). */
    public static final String COPY_NOT_PERMITTED = "privacy.copy-not-permitted";

    /** The permission was given by somebody who may not (rule CF4). */
    public static final String PERMITTER_NEEDED = "privacy.permitter-needed";

    /** The permission holds no longer, or not yet (rule CF4). */
    public static final String PERMISSION_NOT_IN_FORCE = "privacy.permission-not-in-force";

    private PrivacyReasons() {}
}
