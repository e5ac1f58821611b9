package io.careline.core.orderflag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The code books that ship with the library. */
final class StandardCodeBooks {
    static final FlagCodeBooks BOOKS = FlagCodeBooks.read(text());

    private static final String RESOURCE = "platforms.json";

    private StandardCodeBooks() {}

    private static String text() {
        try (InputStream in = StandardCodeBooks.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
