package io.careline.complaint;

import org.immutables.value.Value;

/** Another complaint is to be told what this one has become to it. Immutable and thread-safe. */
@Value.Immutable
public sealed interface RelationNoticeRequested extends ComplaintEvent permits ImmutableRelationNoticeRequested {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.RELATION_NOTICE_REQUESTED;
    }

    /** Whom to tell. */
    ComplaintId recipient();

    /** What this complaint has become to it. */
    ComplaintRelation relation();

    /** Starts one; {@code recipient} and {@code relation} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RelationNoticeRequested}. Not thread-safe. */
    class Builder extends ImmutableRelationNoticeRequested.Builder {
        Builder() {}
    }
}
