package io.careline.examples.replay.mapping;

import io.careline.common.Money;
import io.careline.complaint.ContactDirection;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the text of an attribute must look like. */
enum AttributeKind {
    TEXT("a text"),
    ACTOR("a user"),
    MONEY("money such as CNY 120"),
    TIME("a time"),
    NUMBER("a whole number from 1"),
    FLAG("true or false"),
    SEVERITY(Severity.class),
    DIRECTION(ContactDirection.class),
    RESPONSE(ResponseOutcome.class),
    FOLLOW_UP(FollowUpOutcome.class);

    private static final Map<String, Boolean> FLAGS =
            Map.of("true", true, "yes", true, "1", true, "false", false, "no", false, "0", false);

    private final String form;
    private final @Nullable Class<? extends Enum<?>> constants;

    AttributeKind(String form) {
        this.form = form;
        this.constants = null;
    }

    AttributeKind(Class<? extends Enum<?>> constants) {
        this.constants = constants;
        this.form = Arrays.stream(constants.getEnumConstants())
                .map(AttributeKind::word)
                .collect(Collectors.joining(", ", "one of ", ""));
    }

    /** A constant as a mapping writes it: {@code partially-upheld}. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a text must be, in words. */
    String form() {
        return form;
    }

    /** Whether a text that is written in a mapping has the form; times come from columns only. */
    boolean isValid(String text) {
        return switch (this) {
            case TEXT, ACTOR -> true;
            case TIME -> false;
            case MONEY -> isMoney(text);
            case NUMBER -> text.matches("[1-9]\\d{0,5}");
            case FLAG -> FLAGS.containsKey(text.toLowerCase(Locale.ROOT));
            case SEVERITY, DIRECTION, RESPONSE, FOLLOW_UP ->
                constants != null
                        && Arrays.stream(constants.getEnumConstants()).anyMatch(constant -> isWord(constant, text));
        };
    }

    private static boolean isMoney(String text) {
        try {
            return !Money.parse(text).amount().toPlainString().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isWord(Enum<?> constant, String text) {
        return word(constant).equalsIgnoreCase(text.replace('_', '-'));
    }

    static boolean flag(String text) {
        return FLAGS.getOrDefault(text.toLowerCase(Locale.ROOT), false);
    }

    static <T extends Enum<T>> T constant(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> isWord(constant, text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text + " must be one of " + type));
    }
}
