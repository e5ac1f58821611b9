package io.careline.complaint;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What other complaints are to one, as far as it was told. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintRelations permits ImmutableComplaintRelations {
    /** The complaint that this one lies under, which is not closed before it. */
    Optional<ComplaintId> parent();

    /** The complaints below this one that have not ended; without duplicates. */
    List<ComplaintId> openChildren();

    /** The complaints that have to do with this one, those that follow it included; without duplicates. */
    List<ComplaintId> related();

    /** The complaints that were merged into this one; without duplicates. */
    List<ComplaintId> absorbed();

    /** The complaint that this one goes on in; there once it is merged, also when it is archived then. */
    Optional<ComplaintId> mergedInto();

    /** No relation at all. */
    static ComplaintRelations none() {
        return builder().build();
    }

    /** Starts some; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles {@link ComplaintRelations}. Not thread-safe. */
    class Builder extends ImmutableComplaintRelations.Builder {
        Builder() {}

        /** Takes over every relation, the empty ones too. */
        public Builder from(ComplaintRelations relations) {
            return parent(relations.parent())
                    .openChildren(relations.openChildren())
                    .related(relations.related())
                    .absorbed(relations.absorbed())
                    .mergedInto(relations.mergedInto());
        }
    }
}
