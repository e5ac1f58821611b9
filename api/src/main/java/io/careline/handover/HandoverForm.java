package io.careline.handover;

import io.careline.common.Incubating;

/** How a shift is handed over. */
@Incubating(since = "0.1.0")
public enum HandoverForm {
    /** Face to face (rule H8). */
    IN_PERSON,
    /** By the handover book, which the giver signs before he leaves (rule H11). */
    BOOK
}
