package io.careline.orderflag;

import io.careline.common.Attributes;
import io.careline.lifecycle.Event;
import org.immutables.value.Value;

/** Something that was decided about an order's flag. Later releases may add kinds: keep a default branch. */
public sealed interface OrderFlagEvent extends Event
        permits OrderFlagAmended, OrderFlagCleared, OrderFlagSet, PushRecorded {
    /** Which event this is. */
    @Override
    OrderFlagEventType type();

    /** What the host carried along in the command; it goes into the flag's own bag. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
