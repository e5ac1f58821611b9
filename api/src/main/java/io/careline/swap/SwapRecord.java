package io.careline.swap;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/** A line of the swap register: what limits on the next swap need of an earlier one. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapRecord permits ImmutableSwapRecord {
    /** The swap. */
    SwapId id();

    /** What was asked for. */
    SwapKind kind();

    /** Where it stands. */
    SwapStatus status();

    /** Who asked. */
    AgentId requester();

    /** The other party; empty for a claim. */
    Optional<AgentId> recipient();

    /** When it was asked for. */
    Instant requestedAt();

    /** The day of the shift that was given or claimed. */
    LocalDate given();

    /** The day of the shift that is worked in return; empty if there is none or it is not known. */
    Optional<LocalDate> repayment();

    /** Whether somebody is one of the two. */
    default boolean concerns(AgentId agent) {
        return requester().equals(agent) || recipient().filter(agent::equals).isPresent();
    }

    /** The days on which something changes, in order. */
    default Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>(List.of(given()));
        repayment().ifPresent(days::add);
        return days;
    }

    /** The line of a swap; empty before it was asked for. */
    static Optional<SwapRecord> of(ShiftSwap swap) {
        return swap.terms()
                .flatMap(terms -> swap.requestedAt()
                        .map(at -> builder()
                                .id(swap.id())
                                .kind(terms.kind())
                                .status(swap.status())
                                .requester(terms.requester())
                                .recipient(terms.recipient())
                                .requestedAt(at)
                                .given(terms.given().date())
                                .repayment(terms.repayment().map(SwapShift::date))
                                .build()));
    }

    /** Starts one; all but {@code recipient} and {@code repayment} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SwapRecord}. Not thread-safe. */
    class Builder extends ImmutableSwapRecord.Builder {
        Builder() {}
    }
}
