package io.careline.core.contract;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** What users rely on behind a name: the value of a constant, text or number or well-known code, and a default. */
final class ConstantValue {
    private ConstantValue() {}

    /** Such as {@code " = complaint.no-owner"}; empty where the value is not a plain one. */
    static String of(Field field) {
        boolean isConstant = Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers());
        if (!isConstant || !(field.getType().isPrimitive() || field.getType() == String.class || isCode(field))) {
            return "";
        }
        try {
            return " = " + field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    /** The default of an annotation's element. */
    static String ofDefault(Executable executable) {
        return executable instanceof Method method && method.getDefaultValue() != null
                ? " default " + method.getDefaultValue()
                : "";
    }

    private static boolean isCode(Field field) {
        Class<?> above = field.getType().getSuperclass();
        return above != null
                && (above.getName().equals("io.careline.common.Code")
                        || above.getName().equals("io.careline.common.Id"));
    }
}
