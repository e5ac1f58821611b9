package io.careline.examples.exchange.grid;

import io.careline.common.AgentId;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.util.List;

/**
 * A cell in which two grids differ.
 *
 * @param agent whose day
 * @param date the day
 * @param before the shifts in the older grid; empty: off
 * @param after the shifts in the newer one; empty: off
 */
public record GridChange(AgentId agent, LocalDate date, List<ShiftType> before, List<ShiftType> after) {
    /** Copies the lists. */
    public GridChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The change in words that need no translation: {@code ann 2026-03-02: E -> -}. */
    @Override
    public String toString() {
        return agent + " " + date + ": " + CellText.of(before) + " -> " + CellText.of(after);
    }
}
