package io.careline.common;

/** A department that can be charged with a matter (rule CP3). */
public final class DepartmentId extends Id<DepartmentId> {
    private DepartmentId(String value) {
        super(value);
    }

    /**
     * The department id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static DepartmentId of(String value) {
        return new DepartmentId(value);
    }
}
