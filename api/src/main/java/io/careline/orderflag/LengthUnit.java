package io.careline.orderflag;

import java.nio.charset.StandardCharsets;

/** In what a platform counts the length of a text. */
public enum LengthUnit {
    /** The bytes of its UTF-8 form. */
    BYTES,
    /** Its characters: Unicode code points, so that an emoji counts as one. */
    CHARACTERS;

    /** The length of a text in this unit. */
    public int length(String text) {
        return switch (this) {
            case BYTES -> text.getBytes(StandardCharsets.UTF_8).length;
            case CHARACTERS -> text.codePointCount(0, text.length());
        };
    }
}
