package io.careline.examples.report;

import java.util.Arrays;
import java.util.Optional;

/** The two languages that every report carries. */
public enum Language {
    /** English. */
    EN("en", "English"),
    /** Simplified Chinese. */
    ZH("zh-CN", "中文");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The BCP 47 tag, as used in a page's {@code lang} attributes. */
    public String tag() {
        return tag;
    }

    /** The language of a tag, upper or lower case; empty if it is neither. */
    public static Optional<Language> find(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equalsIgnoreCase(tag))
                .findFirst();
    }

    /** The language's name in itself. */
    String ownName() {
        return ownName;
    }
}
