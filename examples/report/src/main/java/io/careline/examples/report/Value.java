package io.careline.examples.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** One value of a report: shown in words on the page, kept as data in the JSON file. */
public sealed interface Value {
    /** The value as the page shows it. */
    Words words();

    /** A text in both languages. */
    static Value text(Words words) {
        return new Text(words);
    }

    /** A name or code that reads the same in both languages. */
    static Value text(String text) {
        return new Text(Words.same(text));
    }

    /** A whole number. */
    static Value number(long number) {
        return new Figure(BigDecimal.valueOf(number), 0);
    }

    /** A number shown with a fixed count of decimals. */
    static Value number(BigDecimal number, int decimals) {
        return new Figure(number, decimals);
    }

    /** A share, where 1 is the whole: 0.934 is shown as 93.4%. */
    static Value percent(BigDecimal share) {
        return new Percent(share);
    }

    /** A part of a whole as per cent; nothing when the whole is 0. */
    static Value share(long part, long whole) {
        return whole == 0
                ? none()
                : percent(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL32));
    }

    /** A length of time. */
    static Value duration(Duration duration) {
        return new Span(duration);
    }

    /** A point in time, shown on a zone's clock. */
    static Value instant(Instant instant, ZoneId zone) {
        return new Moment(instant, zone);
    }

    /** A calendar date. */
    static Value date(LocalDate date) {
        return new Day(date);
    }

    /** Nothing to show: a dash on the page, null in JSON. */
    static Value none() {
        return new Nothing();
    }

    /** A text; see {@link Value#text(Words)}. */
    record Text(Words words) implements Value {}

    /** A number; see {@link Value#number(BigDecimal, int)}. */
    record Figure(BigDecimal number, int decimals) implements Value {
        @Override
        public Words words() {
            return Display.number(number, decimals);
        }
    }

    /** A share; see {@link Value#percent(BigDecimal)}. */
    record Percent(BigDecimal share) implements Value {
        @Override
        public Words words() {
            return Display.percent(share);
        }
    }

    /** A length of time; see {@link Value#duration(Duration)}. */
    record Span(Duration length) implements Value {
        @Override
        public Words words() {
            return Display.duration(length);
        }
    }

    /** A point in time; see {@link Value#instant(Instant, ZoneId)}. */
    record Moment(Instant instant, ZoneId zone) implements Value {
        @Override
        public Words words() {
            return Display.instant(instant, zone);
        }
    }

    /** A calendar date; see {@link Value#date(LocalDate)}. */
    record Day(LocalDate date) implements Value {
        @Override
        public Words words() {
            return Words.same(date.toString());
        }
    }

    /** Nothing to show; see {@link Value#none()}. */
    record Nothing() implements Value {
        @Override
        public Words words() {
            return Words.same("–");
        }
    }
}
