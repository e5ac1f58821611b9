package io.careline.examples.replay.input;

/** The ways in which one line of a log can be unusable. */
public enum LineProblem {
    /** It has more or fewer cells than the header. */
    RAGGED_ROW,
    /** A cell that is needed is blank. */
    BLANK_CELL,
    /** A time does not follow the mapping's pattern. */
    BAD_TIME,
    /** It is earlier than the line before it in the same case. */
    OUT_OF_ORDER,
    /** The mapping does not know its activity. */
    UNKNOWN_ACTIVITY,
    /** A cell's value cannot be used for the command that the activity stands for. */
    BAD_VALUE
}
