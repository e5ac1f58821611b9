package io.careline.scorecard;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.time.LocalDate;
import org.immutables.value.Value;

/** What an agent wrote of a day's work (rule K12). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface WorkLogEntry permits ImmutableWorkLogEntry {
    /** Who wrote it. */
    AgentId agent();

    /** The day. */
    LocalDate date();

    /** What he wrote. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String text();

    /** An entry. */
    static WorkLogEntry of(AgentId agent, LocalDate date, String text) {
        return builder().agent(agent).date(date).text(text).build();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link WorkLogEntry}. Not thread-safe. */
    class Builder extends ImmutableWorkLogEntry.Builder {
        Builder() {}
    }
}
