package io.careline.handover;

import io.careline.common.AgentId;
import io.careline.common.Attributes;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.CustomerRef;
import io.careline.common.Incubating;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is known of one handover of a shift: secret, as its items are (rules H12, CF2). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface Handover extends State permits ImmutableHandover {
    @Override
    HandoverId id();

    @Override
    @Value.Default
    default HandoverStatus status() {
        return HandoverStatus.NONE;
    }

    @Override
    @Value.Default
    default Revision revision() {
        return Revision.none();
    }

    /** Who hands over. */
    Optional<AgentId> giver();

    /** Who takes over. */
    Optional<AgentId> taker();

    /** When the giver's shift ends, extended where it was (rules R1, R2, R3). */
    Optional<Instant> shiftEnd();

    /** The last moment at which the taker is in time (rule H1). */
    Optional<Instant> takerDueAt();

    /** When the meetings before it are over (rule R10). */
    Optional<Instant> beginsAfter();

    /** Whether the giver's shift is a night shift. */
    @Value.Default
    default boolean isNight() {
        return false;
    }

    /** How it is handed over (rules H8, H11). */
    @Value.Default
    default HandoverForm form() {
        return HandoverForm.IN_PERSON;
    }

    /** When what the night left is registered (rule H10). */
    Optional<Instant> nightLogAt();

    /** The handover book, by number. */
    List<HandoverItem> items();

    /** The kinds of which there is nothing, as the giver said. */
    Set<HandoverItemKind> emptyKinds();

    /** Whom the giver serves beyond his shift (rules R1, R2, R3); empty once served. */
    Optional<CustomerRef> conversation();

    /** By how much his shift was extended so far. */
    @Value.Default
    default Duration extendedBy() {
        return Duration.ZERO;
    }

    /** From when on the giver waited, if he did (rule H2). */
    Optional<Instant> waitingSince();

    /** When the taker came. */
    Optional<Instant> arrivedAt();

    /** By how much that was too late (rule H1). */
    @Value.Default
    default Duration takerLateBy() {
        return Duration.ZERO;
    }

    /** What was counted last (rule H6); empty if nothing was. */
    List<EquipmentCount> equipment();

    /** What was missing then. */
    List<EquipmentLoss> losses();

    /** Whether the place was clean when the taker looked last (rule H7); empty if he has not. */
    Optional<Boolean> placeClean();

    /** What interrupts it (rule H9); empty once it goes on. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> problem();

    /** Where it goes on after the interruption. */
    Optional<HandoverStatus> resumesIn();

    /** Who keeps the post while the giver is at an emergency (rule R7). */
    Optional<AgentId> standIn();

    /** When the giver signed what is in the book now. */
    Optional<Instant> signedAt();

    /** Whether the giver has left before the taker signed. */
    @Value.Default
    default boolean isGiverGone() {
        return false;
    }

    /** When the taker signed. */
    Optional<Instant> acceptedAt();

    /** What the taker wants noted. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> remarks();

    /** How long the giver stayed after his shift until he left (rule H2). */
    @Value.Default
    default Duration giverStayed() {
        return Duration.ZERO;
    }

    /** When the record is passed to the management (rule H12). */
    Optional<Instant> recordDueAt();

    /** Whether the management has it. */
    @Value.Default
    default boolean isRecordPassed() {
        return false;
    }

    /** What the host carries along. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }

    /** The item with a number; empty if there is none. */
    default Optional<HandoverItem> item(int number) {
        return items().stream().filter(item -> item.number() == number).findFirst();
    }

    /** A handover before it is scheduled. */
    static Handover unscheduled(HandoverId id) {
        return builder().id(id).build();
    }

    /** Starts one; {@code id} is mandatory. For snapshots: a life cycle makes its own. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Handover}. Not thread-safe. */
    class Builder extends ImmutableHandover.Builder {
        Builder() {}

        /** Takes over every attribute of a handover, the empty ones too. */
        public Builder from(Handover handover) {
            id(handover.id())
                    .status(handover.status())
                    .revision(handover.revision())
                    .giver(handover.giver())
                    .taker(handover.taker())
                    .shiftEnd(handover.shiftEnd())
                    .takerDueAt(handover.takerDueAt())
                    .beginsAfter(handover.beginsAfter())
                    .night(handover.isNight())
                    .form(handover.form())
                    .nightLogAt(handover.nightLogAt())
                    .items(handover.items())
                    .emptyKinds(handover.emptyKinds())
                    .conversation(handover.conversation())
                    .extendedBy(handover.extendedBy())
                    .waitingSince(handover.waitingSince())
                    .arrivedAt(handover.arrivedAt())
                    .takerLateBy(handover.takerLateBy())
                    .equipment(handover.equipment())
                    .losses(handover.losses())
                    .placeClean(handover.placeClean())
                    .problem(handover.problem())
                    .resumesIn(handover.resumesIn())
                    .standIn(handover.standIn())
                    .signedAt(handover.signedAt())
                    .giverGone(handover.isGiverGone())
                    .acceptedAt(handover.acceptedAt())
                    .remarks(handover.remarks())
                    .giverStayed(handover.giverStayed())
                    .recordDueAt(handover.recordDueAt())
                    .recordPassed(handover.isRecordPassed())
                    .attributes(handover.attributes());
            return this;
        }
    }
}
