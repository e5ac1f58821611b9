package io.careline.lifecycle;

/**
 * One of a family of values that says which of them it is: its JSON is told by the tag. Each member of a sealed family is
 * named like one constant of the enum.
 */
public interface Typed {
    /** Which of its family this is. */
    Tagged type();
}
