package io.careline.port;

import io.careline.common.Incubating;
import io.careline.lifecycle.EventEnvelope;

/**
 * Is told what has happened, once it is saved: for read models, a bus, a journal. An implementation is safe for use by
 * several threads.
 *
 * <p>The events of one aggregate come in the order of their versions as long as no two threads send it commands at the same
 * time; those that do may overtake each other, so that a sink which needs the order goes by
 * {@link EventEnvelope#version()}.
 */
@FunctionalInterface
@Incubating(since = "0.1.0")
public interface EventSink {
    /** Takes one event. What this throws reaches whoever sent the command; the event is saved all the same. */
    void accept(EventEnvelope<?> event);
}
