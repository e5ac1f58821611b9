package io.careline.examples.jollyday;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.careline.calendar.CalendarDay;
import io.careline.core.calendar.Calendars;
import io.careline.port.HolidaySource;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads public holidays from Jollyday once, into a source that needs it no more.
 *
 * <p>Jollyday has no calendar of China; that one ships with Careline.
 */
public final class JollydayHolidays {
    private JollydayHolidays() {}

    /**
     * The public holidays of a country or of one of its regions, under the name {@code jollyday-} and the country.
     *
     * @param country Jollyday's name of the country: {@code de}, {@code us}
     * @param firstYear the first year to cover
     * @param lastYear the last year to cover, not before the first
     * @param regions the region within the country, from the widest to the smallest; none for the whole country
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the years are in the wrong order
     * @throws IllegalStateException if Jollyday does not know the country
     */
    public static HolidaySource of(String country, int firstYear, int lastYear, String... regions) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
        Map<LocalDate, String> names = new TreeMap<>();
        for (int year = firstYear; year <= lastYear; year++) {
            for (Holiday holiday : manager.getHolidays(Year.of(year), regions)) {
                if (holiday.getType() == HolidayType.PUBLIC_HOLIDAY) {
                    String name = holiday.getDescription(Locale.ENGLISH);
                    names.merge(holiday.getDate(), name, (one, other) -> one + ", " + other);
                }
            }
        }
        List<CalendarDay> days = names.entrySet().stream()
                .map(entry -> CalendarDay.holiday(entry.getKey(), entry.getValue()))
                .toList();
        return Calendars.holidays("jollyday-" + country, firstYear, lastYear, days);
    }
}
