package io.careline.callback;

import java.util.List;

/** By what a {@link CallbackQueue} puts one callback ahead of another. */
public enum CallCriterion {
    /** What is offered to the agent comes before what is not. */
    OFFER,
    /** The higher {@link CallDemand#priority()} comes first. */
    PRIORITY,
    /** The promise with the least time left comes first, broken ones before all; what has no promise comes last. */
    PROMISE,
    /** What is the agent's own comes before what anybody may take. */
    OWN,
    /** Who has waited longest comes first: {@link Callback#waitingSince()}. */
    PLACE;

    /** The usual order: as they are declared. */
    public static List<CallCriterion> standard() {
        return List.of(values());
    }
}
