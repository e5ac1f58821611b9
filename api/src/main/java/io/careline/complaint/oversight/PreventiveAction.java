package io.careline.complaint.oversight;

import io.careline.common.DepartmentId;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is done against a problem that recurs: the departments concerned find solution and prevention together (rule CP7).
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface PreventiveAction permits ImmutablePreventiveAction {
    /** The action. */
    PreventiveActionId id();

    /** The problem, as it was when the action was opened. */
    Recurrence recurrence();

    /** The departments that have to find measures; never empty. */
    Set<DepartmentId> owners();

    /** When it was opened. */
    Instant openedAt();

    /** What the departments do, in the order in which it was settled. */
    List<PreventiveMeasure> measures();

    /** When it was closed; empty while it is open. */
    Optional<Instant> closedAt();

    /**
     * Opens an action that the departments of the problem own.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if no department of the problem is known
     */
    static PreventiveAction open(PreventiveActionId id, Recurrence recurrence, Instant openedAt) {
        return open(id, recurrence, recurrence.departments(), openedAt);
    }

    /**
     * Opens an action that these departments own.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no department
     */
    static PreventiveAction open(
            PreventiveActionId id, Recurrence recurrence, Collection<DepartmentId> owners, Instant openedAt) {
        return builder()
                .id(id)
                .recurrence(recurrence)
                .owners(owners)
                .openedAt(openedAt)
                .build();
    }

    /**
     * The action with one more measure, of an owner or of another department that helps.
     *
     * @throws NullPointerException if the measure is null
     */
    default PreventiveAction plus(PreventiveMeasure measure) {
        return copy().addMeasures(measure).build();
    }

    /**
     * The action, closed; whether that is right while departments are {@link #owing()} is for the host to say.
     *
     * @throws NullPointerException if the time is null
     * @throws IllegalArgumentException if the time is before the opening
     */
    default PreventiveAction closed(Instant at) {
        return copy().closedAt(at).build();
    }

    private Builder copy() {
        Builder builder = builder();
        builder.id(id())
                .recurrence(recurrence())
                .owners(owners())
                .openedAt(openedAt())
                .measures(measures())
                .closedAt(closedAt());
        return builder;
    }

    /** The owners that have not settled a measure yet; empty once all have. */
    default Set<DepartmentId> owing() {
        Set<DepartmentId> owing = new LinkedHashSet<>(owners());
        measures().forEach(measure -> owing.remove(measure.department()));
        return Collections.unmodifiableSet(owing);
    }

    /** Whether a problem is the one of this action, grown: the two have a complaint in common. */
    default boolean covers(Recurrence other) {
        return other.complaints().stream().anyMatch(recurrence().complaints()::contains);
    }

    /** Refuses an action without owners, and one that was closed before it was opened. */
    @Value.Check
    default void check() {
        if (owners().isEmpty()) {
            throw new IllegalArgumentException("owners (" + owners() + ") of " + id() + " must not be empty");
        }
        if (closedAt().filter(openedAt()::isAfter).isPresent()) {
            throw new IllegalArgumentException("closedAt (" + closedAt().get() + ") of " + id()
                    + " must not be before openedAt (" + openedAt() + ")");
        }
    }

    /** Starts one; {@code id}, {@code recurrence} and {@code openedAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PreventiveAction}. Not thread-safe. */
    class Builder extends ImmutablePreventiveAction.Builder {
        Builder() {}
    }
}
