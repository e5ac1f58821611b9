package io.careline.swap;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterEdit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/** Who gives whom which shift. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapTerms permits ImmutableSwapTerms {
    /** What is asked for. */
    SwapKind kind();

    /** Who asks. */
    AgentId requester();

    /** The other party; empty for a claim. */
    Optional<AgentId> recipient();

    /** The requester's shift that the recipient takes over; for a claim, the open shift that the requester takes. */
    SwapShift given();

    /** The recipient's shift that the requester works in return; empty if nothing is, or it is not known yet. */
    Optional<SwapShift> repayment();

    /** Whether an offered shift is to be paid back by one that is named later: no unless it is set. */
    @Value.Default
    default boolean isRepaidLater() {
        return false;
    }

    /** Whether something is worked in return, named or not. */
    default boolean isRepaid() {
        return isRepaidLater() || repayment().isPresent();
    }

    /** The two people, or the one who claims a shift. */
    default List<AgentId> people() {
        return recipient().map(other -> List.of(requester(), other)).orElseGet(() -> List.of(requester()));
    }

    /** One shift that changes hands; empty if there is no such shift, or nobody to take it. */
    default Optional<SwapLeg> leg(SwapLegKind kind) {
        if (kind == SwapLegKind.REPAYMENT) {
            return repayment()
                    .map(shift -> SwapLeg.builder()
                            .kind(kind)
                            .giver(recipient())
                            .taker(requester())
                            .shift(shift)
                            .build());
        }
        boolean isClaim = kind() == SwapKind.CLAIM;
        return (isClaim ? Optional.of(requester()) : recipient())
                .map(taker -> SwapLeg.builder()
                        .kind(kind)
                        .giver(isClaim ? Optional.empty() : Optional.of(requester()))
                        .taker(taker)
                        .shift(given())
                        .build());
    }

    /** The shifts that change hands, the given one first. */
    default List<SwapLeg> legs() {
        List<SwapLeg> legs = new ArrayList<>();
        for (SwapLegKind kind : SwapLegKind.values()) {
            leg(kind).ifPresent(legs::add);
        }
        return legs;
    }

    /** The days on which something changes, in order. */
    default Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>(Set.of(given().date()));
        repayment().ifPresent(shift -> days.add(shift.date()));
        return days;
    }

    /** What changes in the roster. */
    default List<RosterChange> changes() {
        return SwapLeg.changes(legs());
    }

    /** The same as edits, for {@link io.careline.roster.RosterEditor#whatIf(List)}. */
    default List<RosterEdit> edits() {
        return changes().stream().map(RosterChange::edit).toList();
    }

    /** The same terms with a shift that is worked in return. */
    default SwapTerms withRepayment(SwapShift shift) {
        return builder()
                .kind(kind())
                .requester(requester())
                .recipient(recipient())
                .given(given())
                .repayment(shift)
                .repaidLater(isRepaidLater())
                .build();
    }

    /** Two people who work a shift of each other. */
    static SwapTerms swap(AgentId requester, SwapShift given, AgentId recipient, SwapShift repayment) {
        return builder()
                .kind(SwapKind.SWAP)
                .requester(requester)
                .given(given)
                .recipient(recipient)
                .repayment(repayment)
                .build();
    }

    /** Somebody who gives a shift away. */
    static SwapTerms offer(AgentId requester, SwapShift given, AgentId recipient) {
        return builder()
                .kind(SwapKind.OFFER)
                .requester(requester)
                .given(given)
                .recipient(recipient)
                .build();
    }

    /** Somebody who gives a shift away and works one in return that is named later. */
    static SwapTerms loan(AgentId requester, SwapShift given, AgentId recipient) {
        return builder()
                .kind(SwapKind.OFFER)
                .requester(requester)
                .given(given)
                .recipient(recipient)
                .repaidLater(true)
                .build();
    }

    /** Somebody who takes a shift that has nobody. */
    static SwapTerms claim(AgentId requester, SwapShift open) {
        return builder().kind(SwapKind.CLAIM).requester(requester).given(open).build();
    }

    /** Starts some; {@code kind}, {@code requester} and {@code given} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles {@link SwapTerms}. Not thread-safe. */
    class Builder extends ImmutableSwapTerms.Builder {
        Builder() {}
    }
}
