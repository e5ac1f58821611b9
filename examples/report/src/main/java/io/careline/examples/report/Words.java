package io.careline.examples.report;

import java.util.Objects;

/**
 * One text in both languages.
 *
 * @param en the English text
 * @param zh the Chinese text
 */
public record Words(String en, String zh) {
    private static final Words NONE = new Words("", "");

    /** Checks that both texts are given; either may be empty. */
    public Words {
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(zh, "zh");
    }

    /** The same meaning, said in English and in Chinese. */
    public static Words of(String en, String zh) {
        return new Words(en, zh);
    }

    /** A text that reads the same in both languages: a name, a number, a code. */
    public static Words same(String text) {
        return new Words(text, text);
    }

    /** No text at all. */
    public static Words none() {
        return NONE;
    }

    /** The text in one language. */
    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }

    /** Whether there is nothing to read in either language. */
    public boolean isEmpty() {
        return en.isEmpty() && zh.isEmpty();
    }

    /** Both texts followed by the texts of another value. */
    public Words plus(Words other) {
        return new Words(en + other.en, zh + other.zh);
    }

    /** Both texts followed by one text that reads the same in both languages. */
    public Words plus(String text) {
        return plus(same(text));
    }

    boolean isSame() {
        return en.equals(zh);
    }

    /** Both languages in one line, for places that cannot be switched such as a tool tip. */
    String both() {
        return isSame() ? en : en + " / " + zh;
    }
}
