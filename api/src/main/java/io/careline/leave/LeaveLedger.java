package io.careline.leave;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** All that was ever booked of one agent's leave of one type, in the order of booking. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveLedger permits ImmutableLeaveLedger {
    /** Whose leave it is. */
    AgentId agent();

    /** Of which type. */
    LeaveTypeId type();

    /** What the amounts are in. */
    LeaveMeasure measure();

    /** The entries, in the order of booking; an entry comes after the one that it corrects or reverses. */
    List<LeaveEntry> entries();

    /** The ledger with more entries at its end. */
    default LeaveLedger plus(List<LeaveEntry> added) {
        return builder()
                .agent(agent())
                .type(type())
                .measure(measure())
                .addAllEntries(entries())
                .addAllEntries(added)
                .build();
    }

    /** The ledger as it was known at a moment: without what was booked after it. */
    default LeaveLedger asKnownAt(Instant moment) {
        return builder()
                .agent(agent())
                .type(type())
                .measure(measure())
                .addAllEntries(entries().stream()
                        .filter(entry -> !entry.recordedAt().isAfter(moment))
                        .toList())
                .build();
    }

    /** Refuses an id that comes twice, and amounts in another measure. */
    @Value.Check
    default void check() {
        Set<LeaveEntryId> ids = new HashSet<>();
        for (LeaveEntry entry : entries()) {
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException("entries list " + entry.id() + " twice");
            }
            if (entry.amount().measure() != measure()) {
                throw new IllegalArgumentException(
                        "amount (" + entry.amount() + ") of " + entry.id() + " must be in " + measure());
            }
        }
    }

    /** A ledger without entries. */
    static LeaveLedger empty(AgentId agent, LeaveTypeId type, LeaveMeasure measure) {
        return builder().agent(agent).type(type).measure(measure).build();
    }

    /** Starts one; {@code agent}, {@code type} and {@code measure} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveLedger}. Not thread-safe. */
    class Builder extends ImmutableLeaveLedger.Builder {
        Builder() {}
    }
}
