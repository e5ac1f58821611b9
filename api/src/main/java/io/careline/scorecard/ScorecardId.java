package io.careline.scorecard;

import io.careline.common.AgentId;
import io.careline.common.Id;
import io.careline.common.Incubating;
import java.time.YearMonth;
import java.util.Objects;

/** The host's key for one scorecard. */
@Incubating(since = "0.1.0")
public final class ScorecardId extends Id<ScorecardId> {
    private ScorecardId(String value) {
        super(value);
    }

    /**
     * The scorecard id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static ScorecardId of(String value) {
        return new ScorecardId(value);
    }

    /**
     * The key of an agent's scorecard of a month: {@code ann/2026-03}. A long one is {@linkplain #fitting shortened}.
     *
     * @throws NullPointerException if an argument is null
     */
    public static ScorecardId of(AgentId agent, YearMonth month) {
        return new ScorecardId(fitting(agent.value() + "/" + Objects.requireNonNull(month, "month")));
    }
}
