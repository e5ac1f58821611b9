package io.careline.handover;

import io.careline.common.Incubating;
import io.careline.lifecycle.Role;
import java.util.Set;
import org.immutables.value.Value;

/** The management has the record (rule H12). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RecordPassed extends HandoverEvent permits ImmutableRecordPassed {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.RECORD_PASSED;
    }

    /** Who may read it. */
    Set<Role> recipients();

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordPassed}. Not thread-safe. */
    class Builder extends ImmutableRecordPassed.Builder {
        Builder() {}
    }
}
