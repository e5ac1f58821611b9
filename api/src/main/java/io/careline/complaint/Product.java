package io.careline.complaint;

import io.careline.common.Code;

/** The product or service a complaint is about, in the host's own terms. */
public final class Product extends Code<Product> {
    private Product(String value) {
        super(value);
    }

    /**
     * The product with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static Product of(String value) {
        return new Product(value);
    }
}
