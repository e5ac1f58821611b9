package io.careline.leave;

import io.careline.common.Incubating;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a desk decides for itself about leave: the knobs of the life cycle. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeavePolicy permits ImmutableLeavePolicy {
    /** The policy's id and version, recorded in every event. */
    PolicyVersion version();

    /** The zone of its days and hours. */
    ZoneId zone();

    /** The types of leave that there are and what each asks for; another type is refused. */
    List<LeaveRule> rules();

    /**
     * Who approves what: the first band that includes a request counts. Where none does, a supervisor approves (rules
     * L11, L17).
     */
    List<LeaveBand> bands();

    /** What becomes of a request that a guard speaks against, where it differs from {@link #severity}. */
    Map<LeaveGuard, LeaveSeverity> severities();

    /**
     * The handbook's rule that a reason of a guard names, such as L14 for {@link LeaveGuard#EMERGENCY_CALL}; a guard that
     * is not listed names the rule of the handbook that asks most of it.
     */
    Map<LeaveGuard, String> ruleIds();

    /**
     * Before what time a night shift of the same day is spoken of: strictly before noon unless it is set (rule L9, gap
     * G3).
     */
    @Value.Default
    default LocalTime nightCutoff() {
        return LocalTime.NOON;
    }

    /**
     * How soon after it happened an emergency is called in: 24 hours unless it is set (rule L16; an hour by rule L14,
     * gap G5).
     */
    @Value.Default
    default Duration emergencyCall() {
        return Duration.ofHours(24);
    }

    /** Days that are closed to leave. */
    List<LeaveBlock> blocks();

    /** How many of a team can be away on leave on one day, the applicant included; no limit if empty. */
    Optional<Integer> mostAway();

    /**
     * How many agents a shift needs on every day; a night shift that is not listed needs one (rule R7), any other
     * none.
     */
    Map<ShiftCode, Integer> leastOnDuty();

    /**
     * How long after the first shift has begun the agent can still report back (rule L10): no time unless it is set.
     */
    @Value.Default
    default Duration returnGrace() {
        return Duration.ZERO;
    }

    /** Who can grant an exception (rules L5, L9): a manager or a director unless it is set; at least one. */
    @Value.Default
    default Set<Role> exceptionApprovers() {
        return new LinkedHashSet<>(List.of(Role.MANAGER, Role.DIRECTOR));
    }

    /** Who can give a decision to somebody else beside the approver whose it is. */
    @Value.Default
    default Set<Role> transferrers() {
        return new LinkedHashSet<>(List.of(Role.MANAGER, Role.DIRECTOR));
    }

    /** Who can undo approved leave without being asked. */
    @Value.Default
    default Set<Role> revokers() {
        return new LinkedHashSet<>(List.of(Role.MANAGER, Role.DIRECTOR));
    }

    /** The rule of a type; empty if there is no such leave. */
    default Optional<LeaveRule> rule(LeaveTypeId leaveType) {
        return rules().stream()
                .filter(rule -> rule.leave().id().equals(leaveType))
                .findFirst();
    }

    /** Who approves a request, level by level. */
    default List<LeaveLevelRule> levels(LeaveTypeId leaveType, Set<Role> roles, LeaveAmount days) {
        return bands().stream()
                .filter(band -> band.includes(leaveType, roles, days))
                .findFirst()
                .map(LeaveBand::levels)
                .orElse(List.of(LeaveLevelRule.of(Role.SUPERVISOR)));
    }

    /**
     * What becomes of a request that a guard speaks against: by the type's own rule, else by {@link #severities}, else
     * what the handbooks say. They let the management make exceptions from the notice, for a night shift, for a late
     * call, on a closed day, for a long run and where too few would be left; a swap that was not tried is a finding; all
     * else is refused.
     */
    default LeaveSeverity severity(LeaveGuard guard, LeaveRule rule) {
        LeaveSeverity ofDesk = severities().getOrDefault(guard, severity(guard));
        return rule.severities().getOrDefault(guard, ofDesk);
    }

    private static LeaveSeverity severity(LeaveGuard guard) {
        return switch (guard) {
            case SWAP_FIRST -> LeaveSeverity.WARN;
            case NOTICE, NIGHT_SHIFT, EMERGENCY_CALL, LONGEST_RUN, BLOCK_DATE, TEAM_CAPACITY, MINIMUM_COVER ->
                LeaveSeverity.NEEDS_EXCEPTION;
            case CHANNEL, NIGHT_CUTOFF, OVERLAP, ALLOCATION, BALANCE, TENURE, DOCUMENT, HOLIDAY_DUTY, SWAPPED_SHIFT ->
                LeaveSeverity.REFUSE;
        };
    }

    /** How many agents a shift needs on every day. */
    default int leastOnDuty(ShiftType shift) {
        return leastOnDuty().getOrDefault(shift.code(), shift.isNight() ? 1 : 0);
    }

    /**
     * The bands of rule L7: leave of up to three days is approved by a supervisor; above that, by a supervisor and then
     * the general manager, level by level (rule L6). Exactly three days are a supervisor's (gap G1).
     */
    static List<LeaveBand> handbookBands() {
        return List.of(
                LeaveBand.builder()
                        .upTo(LeaveAmount.days(3))
                        .addLevels(LeaveLevelRule.of(Role.SUPERVISOR))
                        .build(),
                LeaveBand.builder()
                        .addLevels(LeaveLevelRule.of(Role.SUPERVISOR), LeaveLevelRule.of(Role.DIRECTOR))
                        .build());
    }

    /** Refuses a type that is listed twice, times below zero, a limit below one, and exceptions that nobody grants. */
    @Value.Check
    default void check() {
        Set<LeaveTypeId> types = new HashSet<>();
        for (LeaveRule rule : rules()) {
            if (!types.add(rule.leave().id())) {
                throw new IllegalArgumentException(
                        "rules: leave type (" + rule.leave().id() + ") must be listed once");
            }
        }
        if (emergencyCall().isNegative()) {
            throw new IllegalArgumentException("emergencyCall (" + emergencyCall() + ") must not be negative");
        }
        if (returnGrace().isNegative()) {
            throw new IllegalArgumentException("returnGrace (" + returnGrace() + ") must not be negative");
        }
        if (mostAway().filter(most -> most < 1).isPresent()) {
            throw new IllegalArgumentException("mostAway (" + mostAway().get() + ") must be at least 1");
        }
        if (exceptionApprovers().isEmpty()) {
            throw new IllegalArgumentException("exceptionApprovers (" + exceptionApprovers() + ") must not be empty");
        }
    }

    /** Starts one; {@code version} and {@code zone} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeavePolicy}. Not thread-safe. */
    class Builder extends ImmutableLeavePolicy.Builder {
        Builder() {}
    }
}
