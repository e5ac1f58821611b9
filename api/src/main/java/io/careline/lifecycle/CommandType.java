package io.careline.lifecycle;

import java.util.Locale;

/**
 * Which command it is: the key of the table's rows and the tag of its JSON. Implemented by one enum for each life
 * cycle.
 */
public interface CommandType {
    /** The enum constant's name, such as {@code START_INVESTIGATION}. */
    String name();

    /** The enum constant's position, from zero. */
    int ordinal();

    /** The name as it is written in JSON and diagrams: {@code start-investigation}. */
    default String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
