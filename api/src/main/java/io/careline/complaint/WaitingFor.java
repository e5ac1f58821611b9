package io.careline.complaint;

import io.careline.common.Code;

/** Whom a complaint on hold waits for; a host adds its own with {@link #of(String)}. */
public final class WaitingFor extends Code<WaitingFor> {
    /** The customer: the hold ends when he gets in touch. */
    public static final WaitingFor CUSTOMER = of("customer");
    /** Another department. */
    public static final WaitingFor DEPARTMENT = of("department");
    /** A supplier or maker. */
    public static final WaitingFor SUPPLIER = of("supplier");
    /** A public authority or a court. */
    public static final WaitingFor AUTHORITY = of("authority");

    private WaitingFor(String value) {
        super(value);
    }

    /**
     * The party with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static WaitingFor of(String value) {
        return new WaitingFor(value);
    }
}
