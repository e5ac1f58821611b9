package io.careline.complaint.oversight;

import io.careline.calendar.IsoWeek;
import io.careline.common.AgentId;
import io.careline.complaint.Category;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/** The problem logs of one week, summarised (rule CP26). Immutable and thread-safe. */
@Value.Immutable
public sealed interface ProblemSummary permits ImmutableProblemSummary {
    /** The week. */
    IsoWeek week();

    /** How many problems there were. */
    int problems();

    /** How many of them are not handled yet. */
    int open();

    /** How many were of each category, the most first; of as many, by category. Those without one are left out. */
    Map<Category, Integer> byCategory();

    /** Whose logs the lead has, by id. */
    Set<AgentId> handedIn();

    /** Whose logs the lead should have and has not, by id: not handed over, or not kept at all. */
    Set<AgentId> missing();

    /** Starts one; {@code week}, {@code problems} and {@code open} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ProblemSummary}. Not thread-safe. */
    class Builder extends ImmutableProblemSummary.Builder {
        Builder() {}
    }
}
