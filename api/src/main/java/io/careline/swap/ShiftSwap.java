package io.careline.swap;

import io.careline.common.AgentId;
import io.careline.common.Attributes;
import io.careline.common.Incubating;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.State;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is known of one swap, from the wish to its end. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ShiftSwap extends State permits ImmutableShiftSwap {
    @Override
    SwapId id();

    @Override
    @Value.Default
    default SwapStatus status() {
        return SwapStatus.NONE;
    }

    @Override
    @Value.Default
    default Revision revision() {
        return Revision.none();
    }

    /** Who gives whom which shift. */
    Optional<SwapTerms> terms();

    /** The roster that has the shifts. */
    Optional<RosterId> roster();

    /** The zone of its days and hours. */
    Optional<ZoneId> zone();

    /** Who has to agree. */
    Optional<SwapChain> chain();

    /** The team leaders of the two, as far as they are known. */
    List<AgentId> leads();

    /** Who has agreed so far. */
    List<SwapConsent> consents();

    /** The entry in the swap register. */
    Optional<String> registerEntry();

    /** When it was asked for. */
    Optional<Instant> requestedAt();

    /** Until when everybody has to have agreed. */
    Optional<Instant> expiresAt();

    /** When it came into force. */
    Optional<Instant> approvedAt();

    /** Until when all of it has to be worked; empty if nothing is paid back. */
    Optional<Instant> repaymentDueAt();

    /** The shifts that were worked by those who took them over. */
    Set<SwapLegKind> worked();

    /** The shift that nobody worked. */
    Optional<SwapLegKind> missed();

    /** How the fault for it could be shared; a person decides. */
    List<LiabilityShare> liability();

    /** What the host carries along. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }

    /** Whether it waits for somebody to agree. */
    default boolean isPending() {
        return switch (status()) {
            case PENDING_RECIPIENT, PENDING_LEADS, PENDING_MANAGER -> true;
            case NONE, APPROVED, AWAITING_REPAYMENT, SETTLED, DECLINED, CANCELLED, EXPIRED, VOIDED, DEFAULTED -> false;
        };
    }

    /** Whether it is in force and not all of it is worked. */
    default boolean isInForce() {
        return status() == SwapStatus.APPROVED || status() == SwapStatus.AWAITING_REPAYMENT;
    }

    /**
     * The shifts that others are still to work under a swap in force: on those, no leave (rule L18). Empty before the
     * approval and after the end.
     */
    default List<SwapLeg> outstanding() {
        return isInForce()
                ? terms().map(SwapTerms::legs).orElse(List.of()).stream()
                        .filter(leg -> !worked().contains(leg.kind()))
                        .toList()
                : List.of();
    }

    /**
     * Whether a change of the roster takes away what the swap stands on: a day of one of the two on which a shift is
     * still to change hands, or to be worked by its taker, that is not as the swap has it. What the swap itself changes
     * does not upset it.
     */
    default boolean isUpsetBy(RosterChange change) {
        List<SwapLeg> legs = isPending() ? terms().map(SwapTerms::legs).orElse(List.of()) : outstanding();
        boolean isConcerned = SwapLeg.changes(legs).stream().anyMatch(own -> isSameDay(own, change));
        return isConcerned
                && terms().map(SwapTerms::changes).orElse(List.of()).stream()
                        .filter(own -> isSameDay(own, change))
                        .anyMatch(own -> !change.to().equals(isPending() ? own.from() : own.to()));
    }

    private static boolean isSameDay(RosterChange one, RosterChange other) {
        return one.agent().equals(other.agent()) && one.date().equals(other.date());
    }

    /** A swap before it is asked for. */
    static ShiftSwap unrequested(SwapId id) {
        return builder().id(id).build();
    }

    /** Starts one; {@code id} is mandatory. For snapshots: a life cycle makes its own. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ShiftSwap}. Not thread-safe. */
    class Builder extends ImmutableShiftSwap.Builder {
        Builder() {}

        /** Takes over every attribute of a swap, the empty ones too. */
        public Builder from(ShiftSwap swap) {
            id(swap.id())
                    .status(swap.status())
                    .revision(swap.revision())
                    .terms(swap.terms())
                    .roster(swap.roster())
                    .zone(swap.zone())
                    .chain(swap.chain())
                    .leads(swap.leads())
                    .consents(swap.consents())
                    .registerEntry(swap.registerEntry())
                    .requestedAt(swap.requestedAt())
                    .expiresAt(swap.expiresAt())
                    .approvedAt(swap.approvedAt())
                    .repaymentDueAt(swap.repaymentDueAt())
                    .worked(swap.worked())
                    .missed(swap.missed())
                    .liability(swap.liability())
                    .attributes(swap.attributes());
            return this;
        }
    }
}
