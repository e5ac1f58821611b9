package io.careline.core.leave;

import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveEntryKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** What an entry, as it was corrected, does to the balance on a day. The constants' order is that of one day. */
record Movement(long day, Effect effect, LeaveAmount amount, long until) {
    enum Effect {
        CARRY_OVER,
        GRANT,
        DRAW
    }

    static final Comparator<Movement> ORDER =
            Comparator.comparingLong(Movement::day).thenComparing(Movement::effect);

    /** Empty for an entry that only records or changes what another one does. */
    static Optional<Movement> of(LeaveEntry entry, LeaveAmount amount) {
        return effect(entry.kind())
                .map(effect -> new Movement(
                        entry.date().toEpochDay(),
                        effect,
                        amount,
                        entry.expiresOn().map(LocalDate::toEpochDay).orElse(LotPool.NEVER)));
    }

    private static Optional<Effect> effect(LeaveEntryKind kind) {
        return switch (kind) {
            case ALLOCATION, ACCRUAL -> Optional.of(Effect.GRANT);
            case CONSUMPTION, ENCASHMENT -> Optional.of(Effect.DRAW);
            case CARRY_OVER -> Optional.of(Effect.CARRY_OVER);
            case EXPIRY, CORRECTION, REVERSAL -> Optional.empty();
        };
    }

    static Movement draw(LocalDate date, LeaveAmount amount) {
        return new Movement(date.toEpochDay(), Effect.DRAW, amount, LotPool.NEVER);
    }
}
