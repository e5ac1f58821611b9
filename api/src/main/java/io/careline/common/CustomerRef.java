package io.careline.common;

/** Points at a customer's record in the host's own store; personal data stays there, so that erasing it rewrites no history. */
public final class CustomerRef extends Id<CustomerRef> {
    private CustomerRef(String value) {
        super(value);
    }

    /**
     * The reference with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static CustomerRef of(String value) {
        return new CustomerRef(value);
    }
}
