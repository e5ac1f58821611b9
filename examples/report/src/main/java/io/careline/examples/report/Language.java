package io.careline.examples.report;

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

    /** The language's name in itself. */
    String ownName() {
        return ownName;
    }
}
