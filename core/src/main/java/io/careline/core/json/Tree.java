package io.careline.core.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document as plain Java values: a Map for an object, a List for an array, String, BigDecimal, Boolean, and null. What
 * is asked of a tree is answered here, with the place in the message if it is otherwise.
 */
final class Tree {
    private static final int LONGEST_TEXT = 60;

    private Tree() {}

    /** The members of an object. */
    static Map<?, ?> object(@Nullable Object tree, Form form, Pointer at) {
        if (tree instanceof Map<?, ?> map) {
            return map;
        }
        throw at.unexpected(form.expected(), tree);
    }

    /** The elements of an array. */
    static List<?> array(Object tree, Form form, Pointer at) {
        if (tree instanceof List<?> list) {
            return list;
        }
        throw at.unexpected(form.expected(), tree);
    }

    /** The text of a member that must be there. */
    static String text(Map<?, ?> object, String member, Pointer at) {
        Object tree = object.get(member);
        if (tree instanceof String text) {
            return text;
        }
        throw tree == null ? at.fault("missing " + member) : at.to(member).unexpected("text", tree);
    }

    /** A number with its exact digits. */
    static BigDecimal number(Object tree, String expected, Pointer at) {
        if (tree instanceof BigDecimal number) {
            return number;
        }
        if (tree instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        throw at.unexpected(expected, tree);
    }

    /** What is there, short enough for a message. */
    static String describe(@Nullable Object tree) {
        if (tree instanceof Map) {
            return "an object";
        }
        if (tree instanceof List) {
            return "an array";
        }
        if (tree instanceof String text) {
            return '"' + (text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "...") + '"';
        }
        return String.valueOf(tree);
    }

    /** A copy of an object that may be changed. */
    static Map<String, @Nullable Object> copy(Map<?, ?> object) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        object.forEach((name, value) -> copy.put(String.valueOf(name), value));
        return copy;
    }
}
