package io.careline.labour;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.roster.RosterHorizon;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Some days and the shifts in them, as labour law looks at them: a roster, or an attendance month. Immutable and
 * thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LabourPeriod permits ImmutableLabourPeriod {
    /** The zone of the days. */
    ZoneId zone();

    /**
     * The days that are judged; nothing outside them is known. A week that is not whole is judged by what is known of
     * it, and never for too little rest.
     */
    RosterHorizon days();

    /**
     * The shifts of any number of agents, in any order; those that begin on other days are left out. Where two of one
     * agent overlap, each counts whole.
     */
    List<WorkedShift> shifts();

    /** Days of leave: a mean is taken without them (Directive 2003/88/EC, art. 16). */
    Map<AgentId, Set<LocalDate>> leave();

    /** Starts one; {@code zone} and {@code days} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LabourPeriod}. Not thread-safe. */
    class Builder extends ImmutableLabourPeriod.Builder {
        Builder() {}
    }
}
