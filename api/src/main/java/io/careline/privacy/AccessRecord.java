package io.careline.privacy;

import io.careline.common.AgentId;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** That somebody was shown what is secret: which attributes, never what was in them. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AccessRecord permits ImmutableAccessRecord {
    /** Who read. */
    AgentId reader();

    /** When. */
    Instant time();

    /** What for, as the reader said. */
    String purpose();

    /** What kind of thing was read, such as {@code Complaint}. */
    String subject();

    /** The aggregate that it is or belongs to; empty if it does not say. */
    Optional<String> aggregateId();

    /** The class of what was read. */
    ConfidentialityClass confidentiality();

    /** Where it stands in the thing: JSON pointers (RFC 6901), such as {@code /summary}. */
    List<String> attributes();

    /** Starts one; all but {@code aggregateId} and {@code attributes} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AccessRecord}. Not thread-safe. */
    class Builder extends ImmutableAccessRecord.Builder {
        Builder() {}
    }
}
