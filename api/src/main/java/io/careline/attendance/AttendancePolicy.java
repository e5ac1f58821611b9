package io.careline.attendance;

import io.careline.common.Incubating;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a desk decides for itself about attendance: the knobs of the life cycle. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AttendancePolicy permits ImmutableAttendancePolicy {
    /** The policy's id and version, recorded in every event. */
    PolicyVersion version();

    /** How long after the end of a shift it can be assessed; 30 minutes unless it is set (the handbooks are silent). */
    @Value.Default
    default Duration grace() {
        return Duration.ofMinutes(30);
    }

    /**
     * How long after the end of a shift an agent who came can still work on without having signed out: three hours unless
     * it is set, the most overtime of a day by article 41 of China's labour law. Overtime is no missing signature. Never
     * shorter than the grace.
     */
    @Value.Default
    default Duration signOutGrace() {
        return Duration.ofHours(3);
    }

    /**
     * How long an agent who did not sign, or whose absence is raised, can show what was so; a day unless it is set
     * (after rule L16: papers on the first day back). Zero: an assessment does not wait.
     */
    @Value.Default
    default Duration evidencePeriod() {
        return Duration.ofDays(1);
    }

    /**
     * How long after the end of its month a record is locked; five days unless it is set (the handbooks are silent).
     */
    @Value.Default
    default Duration lockDelay() {
        return Duration.ofDays(5);
    }

    /** What coming late comes to (rules A1, A3); the highest step reached counts. Empty: nothing. */
    List<AttendanceStep> lateness();

    /** What leaving early comes to (rule A2). */
    List<AttendanceStep> earlyLeave();

    /** What being away from the post comes to (rule A3). */
    List<AttendanceStep> away();

    /** How intervals away from the post are measured; the longest counts unless it is set. */
    @Value.Default
    default AwayMeasure awayMeasure() {
        return AwayMeasure.LONGEST;
    }

    /**
     * What is proposed for {@link AttendanceOutcome#ABSENT}, {@link AttendanceOutcome#UNAUTHORISED_ABSENT} and
     * {@link AttendanceOutcome#NOT_SIGNED} where no step says it; empty: nothing.
     */
    Map<AttendanceOutcome, PayDeduction> deductions();

    /** What so many latenesses of a month come to (rule A1). */
    Optional<LatenessRule> monthlyLateness();

    /** How many corrections (补卡) an agent has in a month; empty: any number. */
    Optional<Integer> correctionsPerMonth();

    /** Who records for others, beside programs: schedules, signatures, time off, absences. */
    @Value.Default
    default Set<Role> recorders() {
        return new LinkedHashSet<>(List.of(Role.TEAM_LEAD, Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR));
    }

    /** Who corrects, never the own record. */
    @Value.Default
    default Set<Role> correctors() {
        return new LinkedHashSet<>(List.of(Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR));
    }

    /** Who confirms or dismisses an unauthorised absence, never the own one and never a program. */
    @Value.Default
    default Set<Role> confirmers() {
        return new LinkedHashSet<>(List.of(Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR));
    }

    /** Refuses times below zero, a limit below zero, and a deduction for an outcome that has none. */
    @Value.Check
    default void check() {
        requireNotNegative("grace", grace());
        requireNotNegative("signOutGrace", signOutGrace());
        requireNotNegative("evidencePeriod", evidencePeriod());
        requireNotNegative("lockDelay", lockDelay());
        correctionsPerMonth().filter(limit -> limit < 0).ifPresent(limit -> {
            throw new IllegalArgumentException("correctionsPerMonth (" + limit + ") must not be negative");
        });
        Set<AttendanceOutcome> known =
                Set.of(AttendanceOutcome.ABSENT, AttendanceOutcome.UNAUTHORISED_ABSENT, AttendanceOutcome.NOT_SIGNED);
        if (!known.containsAll(deductions().keySet())) {
            throw new IllegalArgumentException(
                    "deductions (" + deductions().keySet() + ") must be for absent, unauthorised absent or not signed");
        }
    }

    private static void requireNotNegative(String name, Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException(name + " (" + time + ") must not be negative");
        }
    }

    /** Starts one; {@code version} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AttendancePolicy}. Not thread-safe. */
    class Builder extends ImmutableAttendancePolicy.Builder {
        Builder() {}
    }
}
