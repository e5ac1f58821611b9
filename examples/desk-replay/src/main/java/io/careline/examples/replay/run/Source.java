package io.careline.examples.replay.run;

/** Why a command is sent. */
public enum Source {
    /** The log tells it. */
    LOG,
    /** The case begins without a registration. */
    OPENING,
    /** An event of another complaint asks for it. */
    REACTION,
    /** A deadline has passed. */
    DEADLINE
}
