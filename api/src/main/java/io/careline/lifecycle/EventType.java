package io.careline.lifecycle;

import java.util.Locale;

/** Which event it is: the tag of its JSON. Implemented by one enum for each life cycle. */
public interface EventType {
    /** The enum constant's name, such as {@code CLOCK_BREACHED}. */
    String name();

    /** The enum constant's position, from zero. */
    int ordinal();

    /** The name as it is written in JSON: {@code clock-breached}. */
    default String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
