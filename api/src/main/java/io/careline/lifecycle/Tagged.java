package io.careline.lifecycle;

import java.util.Locale;

/** A constant of an enum that is written in JSON and diagrams under a tag of its own. */
public interface Tagged {
    /** The enum constant's name, such as {@code START_INVESTIGATION}. */
    String name();

    /** The enum constant's position, from zero. */
    int ordinal();

    /** The name as it is written: {@code start-investigation}. */
    default String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
