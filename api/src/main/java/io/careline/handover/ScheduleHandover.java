package io.careline.handover;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.roster.ShiftCode;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Says that a shift is to be handed over, and by whom to whom (rules H1, R10). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ScheduleHandover extends HandoverCommand permits ImmutableScheduleHandover {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.SCHEDULE;
    }

    /** Who hands over. */
    AgentId giver();

    /** Who takes over; somebody else. */
    AgentId taker();

    /** When the giver's shift ends. */
    Instant shiftEnd();

    /** When the taker's shift begins; he is expected before it (rule H1). */
    Instant takerStart();

    /** The giver's shift; its meeting comes first (rule R10). */
    Optional<ShiftCode> givenShift();

    /** The taker's shift; its meeting comes first (rule R10). */
    Optional<ShiftCode> takenShift();

    /** Whether the giver's shift is a night shift (rules H10, H11): no unless it is set. */
    @Value.Default
    default boolean isNight() {
        return false;
    }

    /** Starts one; {@code giver}, {@code taker}, {@code shiftEnd} and {@code takerStart} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ScheduleHandover}. Not thread-safe. */
    class Builder extends ImmutableScheduleHandover.Builder {
        Builder() {}
    }
}
