package io.careline.core.json;

import io.careline.common.Incubating;
import java.lang.reflect.Method;

/**
 * Says what of a value is written, for JSON that not everybody may see in full: see {@link CarelineJson#filtered}. Pure and
 * thread-safe: the same question has the same answer.
 */
@Incubating(since = "0.1.0")
public interface AttributeFilter {
    /**
     * Whether an attribute of a value is written as it is.
     *
     * @param type the value's type, never a generated class
     * @param attribute the attribute's name in JSON
     * @param accessor what reads it off the value, with its marks and its type
     */
    boolean isShown(Class<?> type, String attribute, Method accessor);

    /**
     * Whether one of the named values in a bag of attributes is written.
     *
     * @param type the type of the value that has the bag
     * @param attribute the bag's name in JSON
     * @param name the value's name in the bag
     */
    boolean isShown(Class<?> type, String attribute, String name);

    /** Whether what has no type that says more is written: events of unknown kinds, members that were not read. */
    boolean isUnknownShown();
}
