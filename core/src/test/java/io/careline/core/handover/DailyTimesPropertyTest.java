package io.careline.core.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Times of day against a slow reading: all of them around, sorted. */
class DailyTimesPropertyTest {
    private static final List<ZoneId> ZONES = Stream.of(
                    "Asia/Shanghai", "America/New_York", "Africa/Cairo", "Pacific/Apia")
            .map(ZoneId::of)
            .toList();

    /** Around changes of the clocks, and the day that Samoa skipped. */
    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.of(
                        "2011-12-30T10:00:00Z", "2026-03-08T07:00:00Z", "2026-11-01T06:00:00Z", "2026-04-23T22:00:00Z")
                .map(Instant::parse);
    }

    @Property(tries = 500)
    @Label("R10, H10, H12: the next and the last time of day are the nearest of all, whatever the clocks do")
    void next_and_last_are_the_nearest_of_all(
            @ForAll("moments") Instant around,
            @ForAll @IntRange(min = -4000, max = 4000) int minutes,
            @ForAll @IntRange(min = 0, max = 1439) int minuteOfDay) {
        Instant moment = around.plus(Duration.ofMinutes(minutes));
        LocalTime time = LocalTime.MIDNIGHT.plusMinutes(minuteOfDay);
        for (ZoneId zone : ZONES) {
            DailyTimes times = new DailyTimes(zone);
            assertThat(times.next(moment, time))
                    .isEqualTo(all(zone, moment, time)
                            .filter(at -> !at.isBefore(moment))
                            .min(Comparator.naturalOrder())
                            .orElseThrow());
            assertThat(times.last(moment, time))
                    .isEqualTo(all(zone, moment, time)
                            .filter(at -> !at.isAfter(moment))
                            .max(Comparator.naturalOrder())
                            .orElseThrow());
        }
    }

    private static Stream<Instant> all(ZoneId zone, Instant moment, LocalTime time) {
        ZonedDateTime there = moment.atZone(zone);
        return IntStream.rangeClosed(-5, 5)
                .mapToObj(day -> there.toLocalDate()
                        .plusDays(day)
                        .atTime(time)
                        .atZone(zone)
                        .toInstant());
    }

    @Test
    void the_last_time_is_never_later_where_a_day_was_skipped() {
        ZoneId samoa = ZoneId.of("Pacific/Apia");
        Instant morning = ZonedDateTime.of(2011, 12, 31, 8, 0, 0, 0, samoa).toInstant();
        assertThat(new DailyTimes(samoa).last(morning, LocalTime.of(9, 0)))
                .isEqualTo(ZonedDateTime.of(2011, 12, 29, 9, 0, 0, 0, samoa).toInstant());
    }
}
