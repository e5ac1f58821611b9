package io.careline.conduct;

import io.careline.common.AgentId;
import io.careline.common.Id;
import io.careline.common.Incubating;

/** The host's key for one case. */
@Incubating(since = "0.1.0")
public final class ConductCaseId extends Id<ConductCaseId> {
    private ConductCaseId(String value) {
        super(value);
    }

    /**
     * The case id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static ConductCaseId of(String value) {
        return new ConductCaseId(value);
    }

    /**
     * The key by which reactions name the case of an agent and an act: {@code ann/complaint/C-1}. The same act told again
     * finds the same case. A long one is {@linkplain #fitting shortened}.
     *
     * @throws NullPointerException if an argument is null
     */
    public static ConductCaseId of(AgentId agent, ActRef act) {
        return new ConductCaseId(fitting(agent.value() + "/" + act.value()));
    }
}
