package io.careline.complaint;

import io.careline.common.Code;

/** How important a customer is to the desk (rule CP9); a host adds its own with {@link #of(String)}. */
public final class CustomerTier extends Code<CustomerTier> {
    /** The first tier. */
    public static final CustomerTier A = of("A");
    /** The second tier. */
    public static final CustomerTier B = of("B");
    /** The third tier. */
    public static final CustomerTier C = of("C");

    private CustomerTier(String value) {
        super(value);
    }

    /**
     * The tier with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static CustomerTier of(String value) {
        return new CustomerTier(value);
    }
}
