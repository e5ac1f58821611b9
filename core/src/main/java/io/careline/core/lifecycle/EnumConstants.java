package io.careline.core.lifecycle;

import java.util.Arrays;
import java.util.List;

/** Lists the constants beside one constant of an enum. */
final class EnumConstants {
    private EnumConstants() {}

    /**
     * All constants of the enum that a constant belongs to, in order.
     *
     * @throws IllegalArgumentException if it is not an enum's
     */
    static <T> List<T> of(T constant, Class<T> type) {
        if (!(constant instanceof Enum<?> value)) {
            throw new IllegalArgumentException(
                    constant.getClass().getName() + " (" + constant + ") must be a constant of an enum");
        }
        return Arrays.stream(value.getDeclaringClass().getEnumConstants())
                .map(type::cast)
                .toList();
    }
}
