package io.careline.handover;

import io.careline.common.Code;
import io.careline.common.Incubating;

/**
 * A piece of equipment that a post keeps, such as {@code key} (rule H6); a host makes its own with {@link #of(String)}.
 */
@Incubating(since = "0.1.0")
public final class EquipmentCode extends Code<EquipmentCode> {
    private EquipmentCode(String value) {
        super(value);
    }

    /**
     * The equipment code with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static EquipmentCode of(String value) {
        return new EquipmentCode(value);
    }
}
