package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.lifecycle.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One day of one agent that differs between two rosters. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterChange permits ImmutableRosterChange {
    /** Who. */
    AgentId agent();

    /** The day. */
    LocalDate date();

    /** The shift before; empty: a day off. */
    Optional<ShiftCode> from();

    /** The shift now; empty: a day off. */
    Optional<ShiftCode> to();

    /** What made it necessary; empty where nobody has said. */
    Optional<ChangeCause> cause();

    /** What speaks for it, in words; empty where two rosters are only compared. */
    List<Finding> reasons();

    /** The edit that makes it. */
    default RosterEdit edit() {
        return RosterEdit.builder().agent(agent()).date(date()).shift(to()).build();
    }

    /** The same change with its cause. */
    default RosterChange because(ChangeCause because) {
        return builder()
                .agent(agent())
                .date(date())
                .from(from())
                .to(to())
                .cause(because)
                .reasons(reasons())
                .build();
    }

    /** Starts one; {@code agent} and {@code date} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterChange}. Not thread-safe. */
    class Builder extends ImmutableRosterChange.Builder {
        Builder() {}
    }
}
