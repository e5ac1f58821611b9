package io.careline.conduct;

import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** The agent knows when to come and be heard. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface HearingArranged extends ConductEvent permits ImmutableHearingArranged {
    @Override
    default ConductEventType type() {
        return ConductEventType.HEARING_ARRANGED;
    }

    /** When. */
    Instant at();

    /** Starts one; {@code at} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link HearingArranged}. Not thread-safe. */
    class Builder extends ImmutableHearingArranged.Builder {
        Builder() {}
    }
}
