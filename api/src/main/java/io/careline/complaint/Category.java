package io.careline.complaint;

import io.careline.common.Code;

/** What kind of matter a complaint is about, in the host's own terms. */
public final class Category extends Code<Category> {
    private Category(String value) {
        super(value);
    }

    /**
     * The category with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static Category of(String value) {
        return new Category(value);
    }
}
