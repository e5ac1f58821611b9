package io.careline.leave;

import io.careline.common.Incubating;
import java.util.List;
import org.immutables.value.Value;

/** The papers that were owed are there. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface PapersCompleted extends LeaveEvent permits ImmutablePapersCompleted {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.PAPERS_COMPLETED;
    }

    /** The host's references of the papers. */
    List<String> documents();

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PapersCompleted}. Not thread-safe. */
    class Builder extends ImmutablePapersCompleted.Builder {
        Builder() {}
    }
}
