package io.careline.examples.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes HTML and SVG so that no text can become markup: every text and attribute is escaped here. */
public final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 16);

    Markup() {}

    /** Opens an element; attributes are names and values in turn, and an empty value leaves its attribute out. */
    public Markup open(String element, String... attributes) {
        return start(element, attributes).raw(">");
    }

    /** Closes an element. */
    public Markup close(String element) {
        return raw("</").raw(element).raw(">");
    }

    /** An element of HTML that has no content and no end tag, such as {@code meta}. */
    public Markup single(String element, String... attributes) {
        return open(element, attributes);
    }

    /** An element of SVG without content. */
    Markup shape(String element, String... attributes) {
        return start(element, attributes).raw("/>");
    }

    /** An element with one text. */
    public Markup leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** An element with one text in both languages. */
    public Markup leaf(String element, Words words, String... attributes) {
        return open(element, attributes).words(words).close(element);
    }

    /** A text in both languages, of which the page shows one. */
    public Markup words(Words words) {
        if (words.isSame()) {
            return text(words.en());
        }
        for (Language language : Language.values()) {
            leaf("span", words.in(language), "lang", language.tag());
        }
        return this;
    }

    /** A text of a drawing in both languages, of which the page shows one. */
    Markup label(Words words, double x, double y, String... attributes) {
        if (words.isSame()) {
            return label(words.en(), "", x, y, attributes);
        }
        for (Language language : Language.values()) {
            label(words.in(language), language.tag(), x, y, attributes);
        }
        return this;
    }

    private Markup label(String text, String tag, double x, double y, String... attributes) {
        raw("<text x=\"").raw(number(x)).raw("\" y=\"").raw(number(y)).raw("\"");
        attribute("lang", tag);
        attributes(attributes);
        return raw(">").text(text).raw("</text>");
    }

    /** A text that reads the same in both languages. */
    public Markup text(String text) {
        text.codePoints().forEach(this::escaped);
        return this;
    }

    /** Text that is markup already: only for what this package wrote itself. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** A line end between elements. */
    public Markup line() {
        return raw("\n");
    }

    /** A coordinate with at most one decimal. */
    static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private Markup start(String element, String... attributes) {
        raw("<").raw(element);
        attributes(attributes);
        return this;
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            raw(" ").raw(name).raw("=\"").text(value).raw("\"");
        }
    }

    private void escaped(int point) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
        }
    }

    private static boolean isAllowed(int point) {
        boolean control = Character.getType(point) == Character.CONTROL && point != '\n' && point != '\t';
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !control && !half;
    }

    /** All that was written. */
    @Override
    public String toString() {
        return out.toString();
    }
}
