package io.careline.lifecycle;

import io.careline.common.Attributes;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Why: a stable code a program can act on, with the rule behind it and a text for people. */
public sealed interface Reason permits Rejection, Finding {
    /** Stable, {@code area.kebab-code}, such as {@code complaint.summary-missing}. */
    String code();

    /** The handbook rule it comes from, such as {@code CP2}; empty where there is none. */
    Optional<String> ruleId();

    /** The values the text speaks of, by name; empty if there are none. */
    Attributes details();

    /**
     * The reason in words: Chinese for any locale of that language, English for all others.
     *
     * <p>A code that the library does not know is shown as it is, with its details.
     */
    default String message(Locale locale) {
        return Messages.text(this, Messages.bundle(locale));
    }

    /**
     * The reason in a host's own words: the bundle's pattern under the reason's code, {@code {name}} standing for a
     * detail. Without such a pattern, the code with its details. A detail's value is shown by its word, if the bundle
     * has one under {@code word.name.value}, such as {@code word.unit.BYTES}.
     */
    default String message(ResourceBundle bundle) {
        return Messages.text(this, bundle);
    }
}
