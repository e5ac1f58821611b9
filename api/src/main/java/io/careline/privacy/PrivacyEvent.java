package io.careline.privacy;

import io.careline.common.Incubating;
import io.careline.lifecycle.Event;

/**
 * Something that happened to what is confidential. No life cycle of the library decides these: a host that keeps a register
 * of incidents puts them into envelopes of the life cycle {@code privacy}, with its own key of the incident as the
 * aggregate, and gives them to its reactions. Later releases may add kinds: keep a default branch.
 */
@Incubating(since = "0.1.0")
public sealed interface PrivacyEvent extends Event permits LeakReported {
    /** Which event this is. */
    @Override
    PrivacyEventType type();
}
