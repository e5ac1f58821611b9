package io.careline.labour;

import io.careline.calendar.OpenInterval;
import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** A shift as it is planned or was worked. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface WorkedShift permits ImmutableWorkedShift {
    /** Who works. */
    AgentId agent();

    /** The day to which all of it belongs: the one on which it begins. */
    LocalDate date();

    /** From start to end. */
    OpenInterval hours();

    /** The breaks within it; none overlaps another. */
    List<OpenInterval> breaks();

    /** The time worked: from start to end without the breaks. */
    default Duration worked() {
        Duration worked = hours().duration();
        for (OpenInterval pause : breaks()) {
            worked = worked.minus(pause.duration());
        }
        return worked;
    }

    /** Starts one; {@code agent}, {@code date} and {@code hours} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link WorkedShift}. Not thread-safe. */
    class Builder extends ImmutableWorkedShift.Builder {
        Builder() {}
    }
}
