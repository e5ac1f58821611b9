package io.careline.orderflag;

import io.careline.common.Id;

/** The number of a parcel, as the courier prints it. */
public final class WaybillNumber extends Id<WaybillNumber> {
    private WaybillNumber(String value) {
        super(value);
    }

    /**
     * The waybill number with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static WaybillNumber of(String value) {
        return new WaybillNumber(value);
    }
}
