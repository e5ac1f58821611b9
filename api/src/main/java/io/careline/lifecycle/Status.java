package io.careline.lifecycle;

/**
 * Where an aggregate stands in its life cycle. Implemented by one enum for each life cycle; its first constant is the
 * status before the first event.
 */
public interface Status {
    /** The enum constant's name, such as {@code ON_HOLD}. */
    String name();

    /** The enum constant's position, from zero. */
    int ordinal();
}
