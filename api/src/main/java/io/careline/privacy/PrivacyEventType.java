package io.careline.privacy;

import io.careline.common.Incubating;
import io.careline.lifecycle.EventType;

/** Which event it is: one constant for each event class. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum PrivacyEventType implements EventType {
    /** {@link LeakReported}. */
    LEAK_REPORTED
}
