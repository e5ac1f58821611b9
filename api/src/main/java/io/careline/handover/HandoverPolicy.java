package io.careline.handover;

import io.careline.calendar.HourRange;
import io.careline.common.Incubating;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import io.careline.roster.ShiftCode;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a desk decides for itself about handovers: the knobs of the life cycle. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface HandoverPolicy permits ImmutableHandoverPolicy {
    /** The policy's id and version, recorded in every event. */
    PolicyVersion version();

    /** The zone in which times of day are meant. */
    ZoneId zone();

    /** How long before his shift the taker is expected (rule H1, gap G5): 15 minutes unless it is set. */
    @Value.Default
    default Duration takerLead() {
        return Duration.ofMinutes(15);
    }

    /** What becomes of a giver who wants to leave before he is relieved (rule H2): he may not unless it is set. */
    @Value.Default
    default LeavingRule leavingUnrelieved() {
        return LeavingRule.REFUSED;
    }

    /**
     * How night shifts are handed over: face to face (rule H8) unless it is set; {@link HandoverForm#BOOK} is rule H11.
     */
    @Value.Default
    default HandoverForm nightForm() {
        return HandoverForm.IN_PERSON;
    }

    /**
     * The kinds that must be answered, if only with "none" (rules H3, H4, H5): open cases, what is urgent and the
     * equipment unless it is set.
     */
    @Value.Default
    default Set<HandoverItemKind> mandatoryKinds() {
        return new LinkedHashSet<>(
                List.of(HandoverItemKind.OPEN_CASE, HandoverItemKind.URGENT, HandoverItemKind.EQUIPMENT));
    }

    /**
     * The kinds that are in writing (rule H3): complaints, repairs and what is urgent unless it is set. In a book
     * everything is (rule H11).
     */
    @Value.Default
    default Set<HandoverItemKind> writtenKinds() {
        return new LinkedHashSet<>(
                List.of(HandoverItemKind.COMPLAINT, HandoverItemKind.REPAIR, HandoverItemKind.URGENT));
    }

    /**
     * What the post keeps, and how many (rule H6); where something is listed, it is counted at every handover. Numbers
     * above zero.
     */
    Map<EquipmentCode, Integer> equipment();

    /** Whether the place must be found clean (rule H7): yes unless it is set. */
    @Value.Default
    default boolean isPlaceChecked() {
        return true;
    }

    /** How many keep the post at all times (rule R7): one unless it is set; not below zero. */
    @Value.Default
    default int minimumOnDuty() {
        return 1;
    }

    /** The roles that may keep the post in an emergency, such as a security guard (rule R7); none unless it is set. */
    Set<Role> standIns();

    /** Whether a shift goes on while a customer is served (rules R1, R2, R3): yes unless it is set. */
    @Value.Default
    default boolean isExtendable() {
        return true;
    }

    /** From which extension on there is a finding (rules R1, R2, R3); never if empty. Above zero. */
    Optional<Duration> longestExtension();

    /** The meetings of shifts, by the clock on the wall, before they hand over (rule R10); none unless it is set. */
    Map<ShiftCode, HourRange> meetings();

    /**
     * What becomes a complaint when the night leaves it (rules H10, CP14): open cases and complaints unless it is set.
     */
    @Value.Default
    default Set<HandoverItemKind> complaintKinds() {
        return new LinkedHashSet<>(List.of(HandoverItemKind.OPEN_CASE, HandoverItemKind.COMPLAINT));
    }

    /**
     * What becomes a work order when the night leaves it (rule H10): repairs and equipment unless it is set. None that
     * becomes a complaint.
     */
    @Value.Default
    default Set<HandoverItemKind> workOrderKinds() {
        return new LinkedHashSet<>(List.of(HandoverItemKind.REPAIR, HandoverItemKind.EQUIPMENT));
    }

    /**
     * From when on the duty officer registers it in the morning (rules H10, CP14): 08:30, when the night of rule R6
     * ends, unless it is set.
     */
    @Value.Default
    default LocalTime nightLogTime() {
        return LocalTime.of(8, 30);
    }

    /**
     * When the daily meeting is over, after which the management gets the record (rule H12): 17:30, as in rule R10,
     * unless it is set.
     */
    @Value.Default
    default LocalTime dailyMeetingEnd() {
        return LocalTime.of(17, 30);
    }

    /** Who gets the record (rule H12): managers unless it is set. */
    @Value.Default
    default Set<Role> recordReaders() {
        return new LinkedHashSet<>(List.of(Role.MANAGER));
    }

    /** Who sends another taker and calls a handover off. */
    @Value.Default
    default Set<Role> leads() {
        return new LinkedHashSet<>(List.of(Role.TEAM_LEAD, Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR));
    }

    /** Refuses negative durations and numbers, and a kind that would become both a complaint and a work order. */
    @Value.Check
    default void check() {
        if (takerLead().isNegative()) {
            throw new IllegalArgumentException("takerLead (" + takerLead() + ") must not be negative");
        }
        longestExtension()
                .filter(longest -> longest.isNegative() || longest.isZero())
                .ifPresent(longest -> {
                    throw new IllegalArgumentException("longestExtension (" + longest + ") must be above zero");
                });
        if (minimumOnDuty() < 0) {
            throw new IllegalArgumentException("minimumOnDuty (" + minimumOnDuty() + ") must not be below zero");
        }
        equipment().forEach((equipment, number) -> {
            if (number < 1) {
                throw new IllegalArgumentException("equipment " + equipment + " (" + number + ") must be above zero");
            }
        });
        complaintKinds().stream().filter(workOrderKinds()::contains).findFirst().ifPresent(kind -> {
            throw new IllegalArgumentException(
                    "workOrderKinds (" + workOrderKinds() + ") must not have " + kind + ", which becomes a complaint");
        });
    }

    /** Starts one; {@code version} and {@code zone} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link HandoverPolicy}. Not thread-safe. */
    class Builder extends ImmutableHandoverPolicy.Builder {
        Builder() {}
    }
}
