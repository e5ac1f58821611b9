package io.careline.complaint;

import org.immutables.value.Value;

/** The complaint knows what another has become to it. Immutable and thread-safe. */
@Value.Immutable
public sealed interface RelationRecorded extends ComplaintEvent permits ImmutableRelationRecorded {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.RELATION_RECORDED;
    }

    /** The other complaint. */
    ComplaintId other();

    /** What it has become. */
    ComplaintRelation relation();

    /** Starts one; {@code other} and {@code relation} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RelationRecorded}. Not thread-safe. */
    class Builder extends ImmutableRelationRecorded.Builder {
        Builder() {}
    }
}
