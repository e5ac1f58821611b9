package io.careline.roster;

import io.careline.common.Attributes;
import io.careline.common.Incubating;
import io.careline.lifecycle.Event;
import org.immutables.value.Value;

/** Something that was decided about a roster. Later releases may add kinds: keep a default branch. */
@Incubating(since = "0.1.0")
public sealed interface RosterEvent extends Event
        permits RosterAmended,
                RosterClosed,
                RosterDrafted,
                RosterPublished,
                RosterRevised,
                ShiftGapFilled,
                ShiftGapOpened {
    /** Which event this is. */
    @Override
    RosterEventType type();

    /** What the host carried along in the command; it goes into the roster's own bag. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
