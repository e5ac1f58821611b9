package io.careline.leave;

import io.careline.common.Incubating;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The rules of one type's ledgers: how far below zero, how much at most, what is earned and kept. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveLedgerPolicy permits ImmutableLeaveLedgerPolicy {
    /** What the ledgers are in. */
    LeaveMeasure measure();

    /** How far below zero leave can be taken, as an amount not below zero; empty: not at all. */
    Optional<LeaveAmount> overdraft();

    /** The largest balance; what is granted above is refused, what is earned above is not earned. Empty: no bound. */
    Optional<LeaveAmount> largestBalance();

    /** How leave is earned; empty if it is allocated only. */
    Optional<LeaveAccrual> accrual();

    /** How lapsing leave is carried over; empty if it is not. */
    Optional<LeaveCarryOver> carryOver();

    /** Whether leave can be proposed for payment; no unless it is set. */
    @Value.Default
    default boolean isEncashmentAllowed() {
        return false;
    }

    /** Refuses amounts in another measure or below zero. */
    @Value.Check
    default void check() {
        Stream.of(
                        overdraft(),
                        largestBalance(),
                        accrual().map(LeaveAccrual::perYear),
                        carryOver().flatMap(LeaveCarryOver::largest))
                .flatMap(Optional::stream)
                .filter(amount -> amount.measure() != measure() || amount.isNegative())
                .findFirst()
                .ifPresent(amount -> {
                    throw new IllegalArgumentException(
                            "amount (" + amount + ") must be in " + measure() + " and not below zero");
                });
    }

    /** Starts one; {@code measure} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveLedgerPolicy}. Not thread-safe. */
    class Builder extends ImmutableLeaveLedgerPolicy.Builder {
        Builder() {}
    }
}
