package io.careline.examples.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.examples.exchange.SmallDesk;
import io.careline.examples.exchange.grid.ExchangeFault;
import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.roster.Assignment;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterProblem;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.Test;

class AgentCalendarTest {
    private static final Instant FIRST = Instant.parse("2026-04-20T08:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-04-25T08:00:00Z");

    private final AgentCalendar calendar = new AgentCalendar(ZoneId.of("Asia/Shanghai"), "desk.example");

    private static RosterGrid grid(String ann) {
        return RosterGrid.of(SmallDesk.problem(), SmallDesk.roster(ann, "", ""));
    }

    private static List<VEvent> events(String text) throws Exception {
        Calendar read = new CalendarBuilder().build(new StringReader(text));
        assertThat(read.validate().getEntries()).isEmpty();
        return read.getComponents(Component.VEVENT);
    }

    private static String of(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    /** Day of the month, version, summary, status: {@code 1 v0 E CONFIRMED}. */
    private static String line(VEvent event) {
        return of(event, Property.UID).substring(9, 10) + " v" + of(event, Property.SEQUENCE) + " "
                + of(event, Property.SUMMARY).charAt(0) + " " + of(event, Property.STATUS);
    }

    private static Instant start(VEvent event) {
        return at(event.getRequiredProperty(Property.DTSTART));
    }

    private static Instant at(DateProperty<?> property) {
        return Instant.from(property.getDate());
    }

    private static Duration length(VEvent event) {
        return Duration.between(start(event), at(event.getRequiredProperty(Property.DTEND)));
    }

    @Test
    void every_shift_is_an_event_in_the_zone_of_the_roster() throws Exception {
        List<VEvent> events = events(calendar.publish(grid("E..L."), SmallDesk.ANN, FIRST));

        assertThat(events).extracting(AgentCalendarTest::line).containsExactly("1 v0 E CONFIRMED", "4 v0 L CONFIRMED");
        assertThat(of(events.get(0), Property.UID)).isEqualTo("2026-05-01.1.ann@desk.example");
        assertThat(of(events.get(0), Property.SUMMARY)).isEqualTo("E 07:00-15:30");
        assertThat(of(events.get(0), Property.DTSTAMP)).isEqualTo("20260420T080000Z");
        assertThat(start(events.get(0))).isEqualTo(Instant.parse("2026-04-30T23:00:00Z"));
    }

    @Test
    void a_shift_over_midnight_ends_on_the_next_day() throws Exception {
        VEvent night = events(calendar.publish(grid("N"), SmallDesk.ANN, FIRST)).get(0);

        assertThat(of(night, Property.DTSTART)).isEqualTo("20260501T223000");
        assertThat(of(night, Property.DTEND)).isEqualTo("20260502T070000");
    }

    @Test
    void a_changed_shift_keeps_its_id_and_raises_its_sequence() throws Exception {
        String first = calendar.publish(grid("E..L."), SmallDesk.ANN, FIRST);
        String second = calendar.update(first, grid("E..N."), SmallDesk.ANN, SECOND);

        List<VEvent> events = events(second);
        assertThat(events).extracting(AgentCalendarTest::line).containsExactly("1 v0 E CONFIRMED", "4 v1 N CONFIRMED");
        assertThat(events)
                .extracting(event -> of(event, Property.DTSTAMP))
                .containsExactly("20260420T080000Z", "20260425T080000Z");
    }

    @Test
    void a_shift_taken_away_is_cancelled_and_can_come_back() throws Exception {
        String first = calendar.publish(grid("E"), SmallDesk.ANN, FIRST);
        String second = calendar.update(first, grid("."), SmallDesk.ANN, SECOND);
        String third = calendar.update(second, grid("."), SmallDesk.ANN, SECOND.plusSeconds(60));
        String fourth = calendar.update(third, grid("L"), SmallDesk.ANN, SECOND.plusSeconds(120));

        assertThat(events(second)).extracting(AgentCalendarTest::line).containsExactly("1 v1 E CANCELLED");
        assertThat(third).isEqualTo(second);
        assertThat(events(fourth)).extracting(AgentCalendarTest::line).containsExactly("1 v2 L CONFIRMED");
    }

    @Test
    void the_same_roster_leaves_a_calendar_as_it_is() {
        String first = calendar.publish(grid("ENN.L"), SmallDesk.ANN, FIRST);

        assertThat(calendar.update(first, grid("ENN.L"), SmallDesk.ANN, SECOND)).isEqualTo(first);
    }

    @Test
    void the_month_before_stays_when_the_next_one_is_added() throws Exception {
        LocalDate june = LocalDate.of(2026, 6, 1);
        RosterProblem next = SmallDesk.open().horizon(RosterHorizon.of(june, 2)).build();
        RosterGrid added = RosterGrid.of(next, List.of(Assignment.of(SmallDesk.ANN, june, SmallDesk.LATE)));

        String both = calendar.update(calendar.publish(grid("E"), SmallDesk.ANN, FIRST), added, SmallDesk.ANN, SECOND);

        assertThat(events(both))
                .extracting(event -> of(event, Property.DTSTART))
                .containsExactly("20260501T070000", "20260601T150000");
    }

    @Test
    void a_night_in_which_clocks_go_forward_is_an_hour_shorter() throws Exception {
        assertThat(length(night("Europe/Berlin", LocalDate.of(2026, 3, 28)))).isEqualTo(Duration.ofMinutes(450));
        assertThat(length(night("Europe/Berlin", LocalDate.of(2026, 10, 24)))).isEqualTo(Duration.ofMinutes(570));
        assertThat(length(night("America/New_York", LocalDate.of(2026, 11, 1)))).isEqualTo(Duration.ofMinutes(510));
    }

    private static VEvent night(String zone, LocalDate date) throws Exception {
        RosterProblem problem =
                SmallDesk.open().horizon(RosterHorizon.of(date, 2)).build();
        RosterGrid grid = RosterGrid.of(problem, List.of(Assignment.of(SmallDesk.ANN, date, SmallDesk.NIGHT)));
        return events(new AgentCalendar(ZoneId.of(zone), "desk.example").publish(grid, SmallDesk.ANN, FIRST))
                .get(0);
    }

    @Test
    void the_zone_is_described_as_it_is_over_the_whole_calendar() throws Exception {
        for (String name : List.of("Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe")) {
            ZoneId zone = ZoneId.of(name);
            LocalDate start = LocalDate.of(2026, 3, 1);
            RosterProblem problem =
                    SmallDesk.open().horizon(RosterHorizon.of(start, 300)).build();
            String text = new AgentCalendar(zone, "desk.example")
                    .publish(RosterGrid.of(problem, List.of()), SmallDesk.ANN, FIRST);
            VTimeZone described = new CalendarBuilder()
                    .build(new StringReader(text))
                    .<VTimeZone>getComponents(Component.VTIMEZONE)
                    .get(0);
            for (int day = 0; day < 300; day++) {
                Instant noon = start.plusDays(day).atTime(12, 0).atZone(zone).toInstant();
                assertThat(offset(described, noon)).isEqualTo(zone.getRules().getOffset(noon));
            }
        }
    }

    /** The offset of the last change before an instant, read from what the calendar says. */
    private static ZoneOffset offset(VTimeZone zone, Instant instant) {
        return zone.getObservances().stream()
                .filter(observance -> !onset(observance).isAfter(instant))
                .max(Comparator.comparing(AgentCalendarTest::onset))
                .map(observance -> ZoneOffset.of(
                        observance.getRequiredProperty(Property.TZOFFSETTO).getValue()))
                .orElseThrow();
    }

    private static Instant onset(Observance observance) {
        String start = observance.getRequiredProperty(Property.DTSTART).getValue();
        String offset = observance.getRequiredProperty(Property.TZOFFSETFROM).getValue();
        return LocalDateTime.parse(start, DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss"))
                .toInstant(ZoneOffset.of(offset));
    }

    @Test
    void a_zone_that_is_only_an_offset_is_written_in_universal_time() {
        String text = new AgentCalendar(ZoneId.of("+08:00"), "desk.example").publish(grid("E"), SmallDesk.ANN, FIRST);

        assertThat(text).contains("DTSTART:20260430T230000Z").doesNotContain("VTIMEZONE");
    }

    @Test
    void what_is_no_calendar_cannot_be_updated() {
        assertThatThrownBy(() -> calendar.update("agent,2026-05-01", grid("E"), SmallDesk.ANN, SECOND))
                .isInstanceOf(ExchangeFault.class)
                .hasMessageStartingWith("the calendar of ann cannot be read: ");
    }
}
