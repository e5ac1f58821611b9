package io.careline.lifecycle;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Finds a reason's text in a bundle and fills its details in. */
final class Messages {
    private static final String BUNDLE = "io.careline.lifecycle.messages";

    private Messages() {}

    /** The exact bundle, so that the machine's default locale never shows through. */
    static ResourceBundle bundle(Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return ResourceBundle.getBundle(BUNDLE, chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT);
    }

    static String text(Reason reason, ResourceBundle bundle) {
        Map<String, Object> details = reason.details().asMap();
        if (!bundle.containsKey(reason.code())) {
            return details.isEmpty() ? reason.code() : reason.code() + " " + details;
        }
        String text = bundle.getString(reason.code());
        for (Map.Entry<String, Object> detail : details.entrySet()) {
            text = text.replace("{" + detail.getKey() + "}", word(detail, bundle));
        }
        return text;
    }

    /** A constant has a word of its own where the bundle gives one; anything else is shown as it is. */
    private static String word(Map.Entry<String, Object> detail, ResourceBundle bundle) {
        String value = String.valueOf(detail.getValue());
        String key = "word." + detail.getKey() + "." + value;
        return bundle.containsKey(key) ? bundle.getString(key) : value;
    }
}
