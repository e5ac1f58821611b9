package io.careline.scorecard;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.complaint.ComplaintId;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What the host knows beside the events of the life cycles: contacts, reports, daily logs, and whom a
 * complaint is about. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface WorkRecords permits ImmutableWorkRecords {
    /** The contacts; those of other months are left alone. */
    List<ContactRecord> contacts();

    /** The reports that were owed; those of other months are left alone. */
    List<ReportRecord> reports();

    /** The daily logs; those of other months are left alone. */
    List<WorkLogEntry> logs();

    /** Whom a complaint is about (rules CP19, CP20); most are about nobody. */
    Map<ComplaintId, AgentId> complaintsAbout();

    /** Nothing beside the events. */
    static WorkRecords none() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles {@link WorkRecords}. Not thread-safe. */
    class Builder extends ImmutableWorkRecords.Builder {
        Builder() {}
    }
}
