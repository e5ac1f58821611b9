package io.careline.core.calendar;

/** Works out one year of a calendar. Pure: the same year gives the same index. */
interface YearSource {
    boolean covers(int year);

    /**
     * The index of a year.
     *
     * @throws java.time.DateTimeException if the year is not covered
     */
    YearIndex index(int year);
}
