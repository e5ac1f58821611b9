package io.careline.core.json;

import org.jspecify.annotations.Nullable;

/** A place in a document; its text, a JSON pointer, is only made when something is wrong there. */
final class Pointer {
    static final Pointer ROOT = new Pointer(null, "");

    private final @Nullable Pointer parent;
    private final String segment;

    private Pointer(@Nullable Pointer parent, String segment) {
        this.parent = parent;
        this.segment = segment;
    }

    /** A place that is known as text. */
    static Pointer of(String pointer) {
        return new Pointer(null, pointer);
    }

    Pointer to(String member) {
        return new Pointer(this, "/" + member.replace("~", "~0").replace("/", "~1"));
    }

    Pointer to(int index) {
        return new Pointer(this, "/" + index);
    }

    InvalidJsonException fault(String problem) {
        return new InvalidJsonException(toString(), problem);
    }

    InvalidJsonException fault(String problem, Throwable cause) {
        return new InvalidJsonException(toString(), problem, cause);
    }

    InvalidJsonException unexpected(String expected, @Nullable Object found) {
        return fault("expected " + expected + ", found " + Tree.describe(found));
    }

    @Override
    public String toString() {
        return parent == null ? segment : parent + segment;
    }
}
