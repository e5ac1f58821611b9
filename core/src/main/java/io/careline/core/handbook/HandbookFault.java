package io.careline.core.handbook;

import io.careline.common.Attributes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** One thing that is wrong in a handbook's document. Immutable and thread-safe. */
public final class HandbookFault {
    private final String pointer;
    private final String code;
    private final Attributes details;

    HandbookFault(String pointer, String code, Map<String, ?> details) {
        this.pointer = pointer;
        this.code = code;
        this.details = Attributes.of(details);
    }

    /**
     * Where: a JSON pointer (RFC 6901), such as {@code /complaints/clocks/0/basis}. A missing key is a fault of the
     * object that lacks it. Empty for the document as a whole. In a document that extends another always a place of the
     * document itself: the nearest, where what is at fault is inherited.
     */
    public String pointer() {
        return pointer;
    }

    /** The same at another place. */
    HandbookFault at(String otherPointer) {
        return new HandbookFault(otherPointer, code, details.asMap());
    }

    /** The same at another place, and that what is at fault comes from a place of the handbook that is extended. */
    HandbookFault inherited(String otherPointer, String extended, String place) {
        Map<String, Object> more = new HashMap<>(details.asMap());
        more.put(FaultTexts.EXTENDED, extended);
        more.put("place", place);
        return new HandbookFault(otherPointer, code, more);
    }

    boolean isInherited() {
        return details.asMap().containsKey(FaultTexts.EXTENDED);
    }

    /** What kind of fault: stable, such as {@code handbook.unknown-key}. More kinds may come. */
    public String code() {
        return code;
    }

    /** The values the text speaks of, by name; empty if there are none. */
    public Attributes details() {
        return details;
    }

    /**
     * The fault in one sentence, without the pointer: Chinese for any locale of that language, English for all others.
     *
     * @throws NullPointerException if the locale is null
     */
    public String message(Locale locale) {
        return FaultTexts.text(this, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HandbookFault that
                && pointer.equals(that.pointer)
                && code.equals(that.code)
                && details.equals(that.details);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, code, details);
    }

    /** The pointer and the English sentence: {@code /zone: 'Asia/Peking' is no time zone ...}. */
    @Override
    public String toString() {
        return pointer + ": " + message(Locale.ROOT);
    }
}
