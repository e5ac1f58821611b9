package io.careline.core.scorecard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** A month in a zone: what belongs to it. */
record Month(YearMonth month, ZoneId zone) {
    boolean includes(LocalDate date) {
        return YearMonth.from(date).equals(month);
    }

    boolean includes(Instant moment) {
        return includes(LocalDate.ofInstant(moment, zone));
    }
}
