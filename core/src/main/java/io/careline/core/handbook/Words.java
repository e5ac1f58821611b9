package io.careline.core.handbook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shapes of single values: texts of a form, one of several words, flags, numbers. */
final class Words {
    /** What an open code or an id looks like. */
    static final String CODE = "(?=.*\\S)[^\\x00-\\x1f\\x7f-\\x9f]{1,200}";

    private static final int LONGEST_FORM = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int SHOWN = 60;

    /** A text for people. */
    static final Shape<String> TEXT = Shape.<String>of(
                    Words::text,
                    book -> book.type("string").put("pattern", "\\S").put("maxLength", LONGEST_TEXT))
            .named("text");

    static final Shape<Boolean> FLAG = Shape.of(Words::flag, book -> book.type("boolean"));

    private Words() {}

    /**
     * A text that has a pattern and that a value's own factory takes. The pattern comes first: it keeps out what a
     * factory could choke on, such as the number 1e999999999.
     */
    static <T> Shape<T> matching(String code, String pattern, Function<String, T> parse) {
        Pattern form = Pattern.compile(pattern);
        return Shape.of(spot -> matched(spot, code, form, parse), book -> book.pattern(pattern));
    }

    private static <T> @Nullable T matched(Spot spot, String code, Pattern form, Function<String, T> parse) {
        String text = textual(spot);
        if (text == null) {
            return null;
        }
        boolean isOfForm = text.length() <= LONGEST_FORM && form.matcher(text).matches();
        T value = isOfForm ? parsed(text, parse) : null;
        if (value == null) {
            spot.fault(code, Map.of("value", shown(text)));
        }
        return value;
    }

    private static <T> @Nullable T parsed(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    /** An open code or id. */
    static <T> Shape<T> code(Function<String, T> of) {
        return matching("handbook.bad-code", CODE, of).named("code");
    }

    /** One of some words. */
    static <T> Shape<T> oneOf(Map<String, T> words) {
        return Shape.of(spot -> word(spot, words), book -> {
            ObjectNode schema = book.object();
            words.keySet().forEach(schema.putArray("enum")::add);
            return schema;
        });
    }

    private static <T> @Nullable T word(Spot spot, Map<String, T> words) {
        String text = textual(spot);
        if (text == null) {
            return null;
        }
        T value = words.get(text);
        if (value == null) {
            spot.fault(
                    "handbook.unknown-value",
                    Map.of("value", shown(text), "allowed", String.join(", ", words.keySet())));
        }
        return value;
    }

    /** A constant of an enum, by its name. */
    static <T extends Enum<T>> Shape<T> constant(Class<T> type) {
        Map<String, T> constants = new LinkedHashMap<>();
        for (T constant : type.getEnumConstants()) {
            constants.put(constant.name(), constant);
        }
        return oneOf(constants);
    }

    /** A whole number between two bounds, both included. */
    static Shape<Integer> number(int least, int most) {
        return Shape.of(
                spot -> wholeNumber(spot, least, most),
                book -> book.type("integer").put("minimum", least).put("maximum", most));
    }

    private static @Nullable Integer wholeNumber(Spot spot, int least, int most) {
        if (!spot.node().isIntegralNumber()) {
            spot.fault("handbook.not-a-number");
            return null;
        }
        if (!spot.node().canConvertToInt()
                || spot.node().intValue() < least
                || spot.node().intValue() > most) {
            spot.fault(
                    "handbook.number-out-of-range",
                    Map.of("value", spot.node().asText(), "least", least, "most", most));
            return null;
        }
        return spot.node().intValue();
    }

    /** A text as a fault shows it: cut off where it is long. */
    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private static @Nullable String textual(Spot spot) {
        if (!spot.node().isTextual()) {
            spot.fault("handbook.not-a-text");
            return null;
        }
        return spot.node().textValue();
    }

    private static @Nullable String text(Spot spot) {
        String text = textual(spot);
        if (text != null && (text.isBlank() || text.length() > LONGEST_TEXT)) {
            spot.fault("handbook.bad-text", Map.of("most", LONGEST_TEXT));
            return null;
        }
        return text;
    }

    private static @Nullable Boolean flag(Spot spot) {
        if (!spot.node().isBoolean()) {
            spot.fault("handbook.not-a-flag");
            return null;
        }
        return spot.node().booleanValue();
    }
}
