package io.careline.leave;

import io.careline.common.Incubating;
import java.util.List;
import org.immutables.value.Value;

/** Hands in the papers that are owed (rule L16). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CompletePapers extends LeaveCommand permits ImmutableCompletePapers {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.COMPLETE_PAPERS;
    }

    /** The host's references of the papers; at least one. */
    List<String> documents();

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CompletePapers}. Not thread-safe. */
    class Builder extends ImmutableCompletePapers.Builder {
        Builder() {}
    }
}
