package io.careline.core.handbook;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A text for people in each of a handbook's languages. */
record LocalizedText(Map<String, String> texts) {
    static final String UNKNOWN = "handbook.language-unknown";

    static final String LANGUAGE = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?";

    static final Shape<LocalizedText> SHAPE = Naming.of("handbook.bad-language", LANGUAGE, 20, Words.TEXT)
            .then(LocalizedText::new)
            .and((spot, text) -> spot.reading().add(languages -> text.check(spot, languages)))
            .named("texts");

    /** Finds the languages that the text lacks, and those that the handbook does not name. */
    private void check(Spot spot, List<String> languages) {
        for (String language : languages) {
            if (!texts.containsKey(language)) {
                spot.fault("handbook.language-missing", Map.of("language", language));
            }
        }
        for (String language : texts.keySet()) {
            if (!languages.contains(language)) {
                spot.child(language)
                        .fault(UNKNOWN, Map.of("language", language, "known", String.join(", ", languages)));
            }
        }
    }

    /** The text for a locale: that very one, else one of its language, else the first of the handbook's languages. */
    String in(Locale locale, List<String> languages) {
        String tag = locale.toLanguageTag();
        String language = languages.contains(tag)
                ? tag
                : languages.stream()
                        .filter(candidate ->
                                Locale.forLanguageTag(candidate).getLanguage().equals(locale.getLanguage()))
                        .findFirst()
                        .orElse(languages.get(0));
        return texts.getOrDefault(language, "");
    }
}
