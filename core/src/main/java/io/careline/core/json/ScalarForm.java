package io.careline.core.json;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A text, a yes or no, or a number. */
record ScalarForm(String expected, BiFunction<Object, Pointer, Object> reading) implements Form {
    private static final String INT = "a whole number of 32 bits";
    private static final String LONG = "a whole number of 64 bits";
    private static final ScalarForm TEXT = new ScalarForm("text", ScalarForm::text);
    private static final ScalarForm FLAG = new ScalarForm("true or false", ScalarForm::flag);
    private static final ScalarForm WHOLE = new ScalarForm(INT, (tree, at) -> number(tree, INT, at, true));
    private static final ScalarForm LARGE = new ScalarForm(LONG, (tree, at) -> number(tree, LONG, at, false));
    private static final ScalarForm EXACT = new ScalarForm("a number", (tree, at) -> Tree.number(tree, "a number", at));
    private static final ScalarForm INEXACT = new ScalarForm(
            "a number", (tree, at) -> Tree.number(tree, "a number", at).doubleValue());

    private static final Map<Class<?>, ScalarForm> FORMS = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(boolean.class, FLAG),
            Map.entry(Boolean.class, FLAG),
            Map.entry(int.class, WHOLE),
            Map.entry(Integer.class, WHOLE),
            Map.entry(long.class, LARGE),
            Map.entry(Long.class, LARGE),
            Map.entry(double.class, INEXACT),
            Map.entry(Double.class, INEXACT),
            Map.entry(BigDecimal.class, EXACT));

    static @Nullable ScalarForm of(Class<?> type) {
        return FORMS.get(type);
    }

    @Override
    public Object write(Object value) {
        return value instanceof Number number ? new BigDecimal(number.toString()) : value;
    }

    @Override
    public Object read(Object tree, Pointer at) {
        return reading.apply(tree, at);
    }

    private static Object text(Object tree, Pointer at) {
        if (tree instanceof String) {
            return tree;
        }
        throw at.unexpected("text", tree);
    }

    private static Object flag(Object tree, Pointer at) {
        if (tree instanceof Boolean) {
            return tree;
        }
        throw at.unexpected("true or false", tree);
    }

    private static Object number(Object tree, String expected, Pointer at, boolean isInt) {
        try {
            BigDecimal number = Tree.number(tree, expected, at);
            if (isInt) {
                return number.intValueExact();
            }
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw at.unexpected(expected, tree);
        }
    }
}
