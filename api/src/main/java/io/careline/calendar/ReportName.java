package io.careline.calendar;

import io.careline.common.Code;

/** Which report is owed, in the host's own terms. */
public final class ReportName extends Code<ReportName> {
    private ReportName(String value) {
        super(value);
    }

    /**
     * The report name with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static ReportName of(String value) {
        return new ReportName(value);
    }
}
