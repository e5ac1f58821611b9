package io.careline.complaint.oversight;

import io.careline.common.DepartmentId;
import io.careline.complaint.Category;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.Product;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A problem that recurs: complaints that are alike and came close together (rule CP7). It goes on as long as each of them
 * is among enough others within the rule's window. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Recurrence permits ImmutableRecurrence {
    /** The category they share; empty if the rule does not ask for it. */
    Optional<Category> category();

    /** The product they share; empty if the rule does not ask for it. */
    Optional<Product> product();

    /** The cause they share; empty if the rule does not ask for it. */
    Optional<Cause> cause();

    /** The complaints by their receipt; of one moment, by id. */
    List<ComplaintId> complaints();

    /** The departments that they concern, by id; empty if none is known. */
    Set<DepartmentId> departments();

    /** When the first of them came in. */
    Instant firstAt();

    /** When the last of them came in. */
    Instant lastAt();

    /** Starts one; {@code firstAt} and {@code lastAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Recurrence}. Not thread-safe. */
    class Builder extends ImmutableRecurrence.Builder {
        Builder() {}
    }
}
