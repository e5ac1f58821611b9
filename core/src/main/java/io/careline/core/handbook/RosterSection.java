package io.careline.core.handbook;

import io.careline.roster.RosterRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a handbook says of rosters, as far as it has been read. */
final class RosterSection {
    @Nullable String calendar;

    List<ShiftPlan> shifts = List.of();
    List<CoverPlan> cover = List.of();
    List<RosterRule> rules = List.of();
}
