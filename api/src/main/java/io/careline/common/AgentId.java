package io.careline.common;

/** Who works at the desk: the host's key for an agent. */
public final class AgentId extends Id<AgentId> {
    private AgentId(String value) {
        super(value);
    }

    /**
     * The agent id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static AgentId of(String value) {
        return new AgentId(value);
    }
}
