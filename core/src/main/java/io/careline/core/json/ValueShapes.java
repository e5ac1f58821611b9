package io.careline.core.json;

import io.careline.common.Code;
import io.careline.common.Id;
import io.careline.lifecycle.State;
import io.careline.lifecycle.Typed;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Finds the shape of a type: this is the convention. */
final class ValueShapes {
    private ValueShapes() {}

    /** The shape of a type or, for the class of a generated value, of the type it stands for; null if it has none. */
    static @Nullable ValueShape of(Class<?> type) {
        if (type.isRecord()) {
            return RecordShape.of(type);
        }
        for (Class<?> parent : type.getInterfaces()) {
            ValueShape shape = of(parent);
            if (shape != null) {
                return shape;
            }
        }
        Class<?> parent = type.getSuperclass();
        ValueShape shape = parent == null || parent == Object.class ? null : of(parent);
        return shape == null ? own(type) : shape;
    }

    private static @Nullable ValueShape own(Class<?> type) {
        for (Class<?> nested : type.getDeclaredClasses()) {
            if (nested.getSimpleName().equals("Builder") && Modifier.isStatic(nested.getModifiers())) {
                ValueShape shape = new BuilderShape(type, nested).shape();
                return shape.attributes().isEmpty() && !isTagged(type) ? null : shape;
            }
        }
        return null;
    }

    /** Whether the type is one that only the convention can handle, wherever it is declared. */
    static boolean isOurs(Class<?> type) {
        return isTagged(type)
                || isSnapshot(type)
                || Id.class.isAssignableFrom(type)
                || Code.class.isAssignableFrom(type);
    }

    /** Whether values carry their tag. */
    static boolean isTagged(Class<?> type) {
        return Typed.class.isAssignableFrom(type);
    }

    /** Whether values carry their schema. */
    static boolean isSnapshot(Class<?> type) {
        return State.class.isAssignableFrom(type);
    }
}
