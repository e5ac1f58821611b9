package io.careline.labour;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.lifecycle.Finding;
import java.time.Duration;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A limit that is not kept. It refuses nothing (gap G16). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LabourFinding permits ImmutableLabourFinding {
    /** Whose work it is. */
    AgentId agent();

    /** The limit, with its source. */
    LabourLimit limit();

    /** The first day it was measured on. */
    LocalDate from();

    /** The last one. */
    LocalDate to();

    /** What was measured; a mean is rounded down to whole nanoseconds. */
    Duration measured();

    /** The same as a finding with texts in English and Chinese. */
    default Finding finding() {
        return Finding.of("labour." + limit().type().tag(), "G16")
                .with("agent", agent())
                .with("from", from())
                .with("to", to())
                .with("measured", text(measured()))
                .with("bound", text(limit().bound()))
                .with("source", limit().source());
    }

    /** Whole days of rest as a number, anything else as hours and minutes. */
    private String text(Duration time) {
        return limit().type() == LabourLimitType.WEEKLY_REST_DAYS
                ? Long.toString(time.toDays())
                : time.toHours() + (time.toMinutesPart() < 10 ? ":0" : ":") + time.toMinutesPart();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LabourFinding}. Not thread-safe. */
    class Builder extends ImmutableLabourFinding.Builder {
        Builder() {}
    }
}
