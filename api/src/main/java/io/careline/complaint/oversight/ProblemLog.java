package io.careline.complaint.oversight;

import io.careline.calendar.IsoWeek;
import io.careline.common.AgentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One agent's problems of one week, for the lead (rule CP26). Immutable and thread-safe. */
@Value.Immutable
public sealed interface ProblemLog permits ImmutableProblemLog {
    /** The agent. */
    AgentId agent();

    /** The week. */
    IsoWeek week();

    /** The problems by time. */
    List<Problem> problems();

    /** Who has it now: the lead; empty until it is handed over. */
    Optional<AgentId> lead();

    /** When the lead got it; there exactly if the lead is. */
    Optional<Instant> handedAt();

    /**
     * The log in the lead's hands; another lead or time replaces what was noted.
     *
     * @throws NullPointerException if an argument is null
     */
    default ProblemLog handedTo(AgentId lead, Instant at) {
        return builder()
                .agent(agent())
                .week(week())
                .problems(problems())
                .lead(lead)
                .handedAt(at)
                .build();
    }

    /** Refuses another agent's problem, and a lead without a time or a time without a lead. */
    @Value.Check
    default void check() {
        for (Problem problem : problems()) {
            if (!problem.agent().equals(agent())) {
                throw new IllegalArgumentException(
                        "agent (" + problem.agent() + ") of a problem must be the log's: " + agent());
            }
        }
        if (lead().isPresent() != handedAt().isPresent()) {
            throw new IllegalArgumentException("handedAt (" + handedAt() + ") must be there exactly if the lead is");
        }
    }

    /** Starts one; {@code agent} and {@code week} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ProblemLog}. Not thread-safe. */
    class Builder extends ImmutableProblemLog.Builder {
        Builder() {}
    }
}
