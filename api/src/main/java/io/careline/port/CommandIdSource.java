package io.careline.port;

import io.careline.common.Incubating;
import io.careline.lifecycle.CommandId;

/** Gives each command that has no id of its own a new one. An implementation is safe for use by several threads. */
@FunctionalInterface
@Incubating(since = "0.1.0")
public interface CommandIdSource {
    /** An id that was never given before, also not by another process. */
    CommandId next();
}
