package io.careline.complaint;

import org.immutables.value.Value;

/**
 * Tells a complaint what another has become to it. The standard reactions send it, at any time after registering, so that
 * nothing another complaint says is lost; to a complaint that has ended a new child is a finding. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface RecordRelation extends ComplaintCommand permits ImmutableRecordRelation {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.RECORD_RELATION;
    }

    /** The other complaint. */
    ComplaintId other();

    /** What it has become. */
    ComplaintRelation relation();

    /** The command with the other complaint and the relation. */
    static RecordRelation of(ComplaintId other, ComplaintRelation relation) {
        return builder().other(other).relation(relation).build();
    }

    /** Starts one; {@code other} and {@code relation} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordRelation}. Not thread-safe. */
    class Builder extends ImmutableRecordRelation.Builder {
        Builder() {}
    }
}
