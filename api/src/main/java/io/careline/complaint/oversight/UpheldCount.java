package io.careline.complaint.oversight;

import io.careline.common.AgentId;
import io.careline.complaint.ComplaintId;
import java.util.List;
import org.immutables.value.Value;

/**
 * How many complaints about one agent were upheld within a window (rule CP19). What follows from it is a proposal for a
 * person to confirm. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface UpheldCount permits ImmutableUpheldCount {
    /** The agent. */
    AgentId agent();

    /** The complaints by the time of their answers; of one moment, by id. Never empty. */
    List<ComplaintId> complaints();

    /** How many they are. */
    default int count() {
        return complaints().size();
    }

    /** Starts one; {@code agent} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link UpheldCount}. Not thread-safe. */
    class Builder extends ImmutableUpheldCount.Builder {
        Builder() {}
    }
}
