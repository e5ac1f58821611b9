package io.careline.examples.month.page;

import io.careline.examples.report.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What people call statuses, commands, clocks and the like; the names are in a file beside this class. */
public final class Names {
    private static final Properties NAMES = read();

    private Names() {}

    private static Properties read() {
        Properties names = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(Names.class.getResourceAsStream("names.properties"), "names.properties"),
                StandardCharsets.UTF_8)) {
            names.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** Whether something of a kind has a name. */
    static boolean has(String kind, String name) {
        return NAMES.containsKey(kind + '.' + name);
    }

    /** What something of a kind is called; what a handbook has added goes by its own name. */
    public static Words of(String kind, String name) {
        String both = NAMES.getProperty(kind + '.' + name, name);
        int bar = both.indexOf('|');
        return bar < 0 ? Words.same(both) : Words.of(both.substring(0, bar), both.substring(bar + 1));
    }

    /** What a constant of a kind is called. */
    static Words of(String kind, Enum<?> constant) {
        return of(kind, constant.name());
    }
}
