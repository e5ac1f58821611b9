package io.careline.core.calendar;

import io.careline.calendar.CalendarDay;
import io.careline.calendar.DayKind;
import io.careline.port.HolidaySource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the holidays of mainland China that ship with the library. */
final class MainlandChina {
    static final String NAME = "cn-mainland";

    private static final String RESOURCE = "cn-mainland.csv";

    private MainlandChina() {}

    static HolidaySource read() {
        List<Integer> years = new ArrayList<>();
        List<CalendarDay> days = new ArrayList<>();
        text().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] fields = line.split(",", -1);
            if (fields[0].equals("year")) {
                years.add(Integer.valueOf(fields[1]));
            } else {
                addDays(days, fields);
            }
        });
        return new HolidayList(NAME, years, days);
    }

    private static void addDays(List<CalendarDay> days, String[] fields) {
        LocalDate last = LocalDate.parse(fields[2]);
        for (LocalDate date = LocalDate.parse(fields[1]); !date.isAfter(last); date = date.plusDays(1)) {
            days.add(CalendarDay.builder()
                    .date(date)
                    .kind(DayKind.valueOf(fields[0]))
                    .name(fields[3])
                    .build());
        }
    }

    private static String text() {
        try (InputStream in = MainlandChina.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
