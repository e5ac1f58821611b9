package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A wish of an agent for one day. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterRequest permits ImmutableRosterRequest {
    /** Whose wish. */
    AgentId agent();

    /** The day. */
    LocalDate date();

    /** The shifts it speaks of; empty: any. */
    Set<ShiftCode> shifts();

    /** Whether the agent wants one of the shifts; else, none of them. */
    boolean isWanted();

    /** What it costs not to grant it. */
    long weight();

    /** Whether a day with a shift grants it. */
    default boolean isGrantedBy(ShiftCode shift) {
        return (shifts().isEmpty() || shifts().contains(shift)) == isWanted();
    }

    /** A wish for a day off. */
    static RosterRequest dayOff(AgentId agent, LocalDate date, long weight) {
        return builder().agent(agent).date(date).wanted(false).weight(weight).build();
    }

    /** Starts one; all but {@code shifts} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterRequest}. Not thread-safe. */
    class Builder extends ImmutableRosterRequest.Builder {
        Builder() {}
    }
}
