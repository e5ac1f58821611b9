package io.careline.staffing;

import io.careline.common.Incubating;

/** What is measured of contacts and agents in a stretch of time, by its definition. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum IntervalMeasure {
    /** Answered within the threshold / offered: {@link ServiceLevelDefinition#OF_OFFERED}. */
    SERVICE_LEVEL_OF_OFFERED,
    /** Answered within the threshold / answered: {@link ServiceLevelDefinition#OF_ANSWERED}. */
    SERVICE_LEVEL_OF_ANSWERED,
    /**
     * Answered within the threshold / (offered - abandoned within the threshold):
     * {@link ServiceLevelDefinition#OF_OFFERED_WITHOUT_SHORT_ABANDONS}.
     */
    SERVICE_LEVEL_WITHOUT_SHORT_ABANDONS,
    /** Wait of answered / answered, in seconds (ASA). */
    AVERAGE_ANSWER_TIME,
    /** (Talk + hold + wrap-up) / handled, in seconds (AHT). */
    AVERAGE_HANDLING_TIME,
    /** Handling / (handling + available). */
    OCCUPANCY,
    /** Abandoned / offered. */
    ABANDONMENT,
    /** (Abandoned - short abandons) / (offered - short abandons). */
    ABANDONMENT_WITHOUT_SHORT,
    /** Solved at first contact / handled (FCR). */
    FIRST_CONTACT_RESOLUTION,
    /** Time in the scheduled activity / scheduled. */
    ADHERENCE,
    /** Scheduled time not available / scheduled. */
    SHRINKAGE
}
