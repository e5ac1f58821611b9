package io.careline.core.handbook;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a fault's text and fills its details in, in one pass: a detail may hold braces of its own. */
final class FaultTexts {
    /** The detail that says from which handbook comes what is at fault. */
    static final String EXTENDED = "extended";

    private static final String BUNDLE = "io.careline.core.handbook.faults";
    private static final Pattern DETAIL = Pattern.compile("\\{([a-z]+)}");

    private FaultTexts() {}

    /** The exact bundle, so that the machine's default locale never shows through. */
    private static ResourceBundle bundle(Locale locale) {
        boolean isChinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return ResourceBundle.getBundle(BUNDLE, isChinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT);
    }

    static String text(HandbookFault fault, Locale locale) {
        Map<String, Object> details = fault.details().asMap();
        String text = text(fault.code(), details, locale);
        return fault.isInherited() ? text + text("handbook.inherited", details, locale) : text;
    }

    /** The text of a key with its details in place. */
    static String text(String key, Map<String, ?> details, Locale locale) {
        return DETAIL.matcher(bundle(locale).getString(key))
                .replaceAll(match -> Matcher.quoteReplacement(String.valueOf(details.get(match.group(1)))));
    }
}
