package io.careline.common;

/** The desk or tenant an event belongs to. */
public final class DeskId extends Id<DeskId> {
    private DeskId(String value) {
        super(value);
    }

    /**
     * The desk id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static DeskId of(String value) {
        return new DeskId(value);
    }
}
