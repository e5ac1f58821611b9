package io.careline.examples.month;

import io.careline.examples.month.page.Names;
import io.careline.examples.report.Language;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Prints lines in one of two languages.
 *
 * @param out where to
 * @param language which one
 */
record SummaryLines(PrintWriter out, Language language) {
    boolean isChinese() {
        return language != Language.EN;
    }

    Locale locale() {
        return isChinese() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    void print(String english, String chinese, Object... values) {
        out.println(String.format(locale(), isChinese() ? chinese : english, values));
    }

    /** What the page calls something of a kind, too. */
    String name(String kind, String name) {
        return Names.of(kind, name).in(language);
    }
}
