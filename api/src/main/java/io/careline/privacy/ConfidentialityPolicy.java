package io.careline.privacy;

import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is how confidential at a desk, and for whom (rules CF1, CF2, CF4). Immutable and thread-safe.
 *
 * <p>An attribute is of the class that {@link #classes()} give to it, as {@code Type.attribute} or else as {@code
 * attribute}. Without such an entry it is of the closest of these: its {@link io.careline.common.Confidential} mark, the
 * class of the type that it holds, the class of the type that has it, and {@link #unmarked()}.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ConfidentialityPolicy permits ImmutableConfidentialityPolicy {
    /** The policy's id and version. */
    PolicyVersion version();

    /**
     * Classes by name: of a type ({@code CustomerRef}), of an attribute wherever it is ({@code accountManager}, also the
     * name of a value in a bag of attributes), or of an attribute of one type ({@code Complaint.summary}). The handbook's
     * unless it is set.
     */
    @Value.Default
    default Map<String, ConfidentialityClass> classes() {
        return handbookClasses();
    }

    /** The class of attributes that nothing else is said of. */
    @Value.Default
    default ConfidentialityClass unmarked() {
        return ConfidentialityClass.INTERNAL;
    }

    /**
     * The class of what the library does not know: values that a host puts into a bag of attributes, events of an unknown
     * kind, members of a document beyond its value.
     */
    @Value.Default
    default ConfidentialityClass unknown() {
        return ConfidentialityClass.SECRET;
    }

    /** Up to which class each role may read; the handbook's unless it is set. A role that is not listed reads what is public. */
    @Value.Default
    default Map<Role, ConfidentialityClass> clearances() {
        return handbookClearances();
    }

    /** How long an archived complaint is kept whole (gap G14): three years unless it is set. */
    @Value.Default
    default Period archiveRetention() {
        return Period.ofYears(3);
    }

    /** Up to which class an archived complaint is kept after that. */
    @Value.Default
    default ConfidentialityClass keptAfterRetention() {
        return ConfidentialityClass.INTERNAL;
    }

    /** The zone of the desk: of its clock in reasons, and of its years of retention; UTC unless it is set. */
    @Value.Default
    default ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /** Who may permit copying, lending and taking out (rule CF4). */
    @Value.Default
    default Set<Role> permitters() {
        return new LinkedHashSet<>(List.of(Role.MANAGER, Role.DIRECTOR));
    }

    /** From which class on copying, lending and taking out need a permission (rule CF4). */
    @Value.Default
    default ConfidentialityClass copyingPermittedFrom() {
        return ConfidentialityClass.SECRET;
    }

    /** Up to which class somebody may read: by the best of the roles; what is public without any. */
    default ConfidentialityClass clearance(Actor actor) {
        ConfidentialityClass best = ConfidentialityClass.PUBLIC;
        for (Role role : actor.roles()) {
            ConfidentialityClass clearance = clearances().getOrDefault(role, ConfidentialityClass.PUBLIC);
            best = clearance.compareTo(best) > 0 ? clearance : best;
        }
        return best;
    }

    /**
     * Customers, their numbers and who looks after prospects are top secret (rule CF1). What people write about customers,
     * calls, visits and handovers is secret by its marks (rule CF2).
     */
    static Map<String, ConfidentialityClass> handbookClasses() {
        Map<String, ConfidentialityClass> classes = new LinkedHashMap<>();
        for (String name : List.of("CustomerRef", "NumberRef", "accountManager")) {
            classes.put(name, ConfidentialityClass.TOP_SECRET);
        }
        return classes;
    }

    /** The staff of the desk reads what is secret, its management what is top secret, programs what is internal. */
    static Map<Role, ConfidentialityClass> handbookClearances() {
        Map<Role, ConfidentialityClass> clearances = new LinkedHashMap<>();
        clearances.put(Role.SYSTEM, ConfidentialityClass.INTERNAL);
        clearances.put(Role.OFFICER, ConfidentialityClass.SECRET);
        clearances.put(Role.TEAM_LEAD, ConfidentialityClass.SECRET);
        for (Role role : List.of(Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR)) {
            clearances.put(role, ConfidentialityClass.TOP_SECRET);
        }
        return clearances;
    }

    /** Refuses a retention that is negative or zero. */
    @Value.Check
    default void check() {
        if (archiveRetention().isNegative() || archiveRetention().isZero()) {
            throw new IllegalArgumentException("archiveRetention (" + archiveRetention() + ") must be above zero");
        }
    }

    /** Starts one; {@code version} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ConfidentialityPolicy}. Not thread-safe. */
    class Builder extends ImmutableConfidentialityPolicy.Builder {
        Builder() {}
    }
}
