package io.careline.roster;

import io.careline.common.Attributes;
import io.careline.common.Incubating;
import io.careline.lifecycle.Command;
import org.immutables.value.Value;

/** Something somebody wants done to a roster. */
@Incubating(since = "0.1.0")
public sealed interface RosterCommand extends Command
        permits AmendRoster, CloseRoster, DraftRoster, PublishRoster, ReportAbsence, ReviseRoster {
    /** Which command this is. */
    @Override
    RosterCommandType type();

    /** What the host wants to carry along: its own policies read it, and an accepted command's goes into the roster. */
    @Override
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
