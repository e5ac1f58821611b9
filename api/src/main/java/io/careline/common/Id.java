package io.careline.common;

/**
 * A typed id: a host's own key for a thing, which the library compares and never interprets.
 *
 * <p>Two ids are equal when their class and value are. Immutable and thread-safe. A subclass is final and has a static
 * {@code of(String)}; that is how JSON reads it.
 *
 * @param <T> the id's own type
 */
public abstract class Id<T extends Id<T>> extends Text<T> {
    /**
     * Creates an id.
     *
     * @param value not null, not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    protected Id(String value) {
        super(value);
    }

    /**
     * A value for an id that is made of others, so that no id is too long for it: up to 255 characters it is left as it
     * is; of a longer one the end gives way to a mark that differs where the values do, the same one every time.
     *
     * @throws NullPointerException if the value is null
     */
    public static String fitting(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        String mark = "~" + Long.toHexString(hash(value));
        int end = LONGEST - mark.length();
        return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end) + mark;
    }

    /** FNV-1a of 64 bits, by character. */
    private static long hash(String value) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
