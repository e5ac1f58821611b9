package io.careline.core.contract;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;

/** Annotations that a user's code depends on, found by name: a planted copy has classes of its own for them. */
final class Marks {
    private Marks() {}

    static boolean isIncubating(AnnotatedElement element) {
        return has(element, "io.careline.common.Incubating");
    }

    static boolean isNullable(AnnotatedElement element) {
        return has(element, "org.jspecify.annotations.Nullable");
    }

    private static boolean has(AnnotatedElement element, String annotation) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(found -> found.annotationType().getName().equals(annotation));
    }
}
