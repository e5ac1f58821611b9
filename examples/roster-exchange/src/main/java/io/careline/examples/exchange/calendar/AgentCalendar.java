package io.careline.examples.exchange.calendar;

import io.careline.common.AgentId;
import io.careline.examples.exchange.grid.ExchangeFault;
import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.roster.ShiftType;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * An agent's shifts as iCalendar (RFC 5545). A day keeps its event: a shift that changes raises the event's sequence, one
 * that is taken away cancels it. Immutable and thread-safe.
 */
public final class AgentCalendar {
    private final ZoneId zone;
    private final String domain;

    /**
     * Calendars of one desk.
     *
     * @param zone the zone of the roster's days and hours
     * @param domain what makes the ids of events unique in the world, such as {@code desk.example.com}
     */
    public AgentCalendar(ZoneId zone, String domain) {
        this.zone = zone;
        this.domain = domain;
    }

    /** The first calendar of an agent, as one text. */
    public String publish(RosterGrid grid, AgentId agent, Instant stamp) {
        return write(grid, agent, stamp, List.of());
    }

    /**
     * The calendar after a change. Days outside the grid, and events that are none of this desk's, stay as they are.
     *
     * @param published the calendar as it was published last
     * @param stamp when it is written; events that are not changed keep theirs
     * @throws ExchangeFault if the calendar that was published cannot be read
     */
    public String update(String published, RosterGrid grid, AgentId agent, Instant stamp) {
        try {
            Calendar before = new CalendarBuilder().build(new StringReader(published));
            return write(grid, agent, stamp, before.getComponents(Component.VEVENT));
        } catch (IOException | ParserException e) {
            throw new ExchangeFault("the calendar of " + agent + " cannot be read: " + e.getMessage(), e);
        }
    }

    private String write(RosterGrid grid, AgentId agent, Instant stamp, List<VEvent> published) {
        Map<String, VEvent> events = new TreeMap<>();
        published.forEach(event -> events.put(event.getUid().map(Uid::getValue).orElse(""), event));
        for (LocalDate date : grid.days()) {
            Set<String> gone = new LinkedHashSet<>(events.keySet());
            gone.removeIf(uid -> !uid.startsWith(date + ".") || !uid.endsWith(of(agent)));
            List<ShiftType> shifts = grid.on(agent, date);
            for (int number = 0; number < shifts.size(); number++) {
                String uid = date + "." + (number + 1) + of(agent);
                Optional<VEvent> before = Optional.ofNullable(events.get(uid));
                events.put(uid, ShiftEvent.of(uid, shifts.get(number), date, zone, before, stamp));
                gone.remove(uid);
            }
            gone.forEach(uid -> events.computeIfPresent(uid, (key, event) -> ShiftEvent.cancelled(event, stamp)));
        }
        return text(agent, List.copyOf(events.values()), grid);
    }

    private String of(AgentId agent) {
        return "." + agent + "@" + domain;
    }

    private String text(AgentId agent, List<VEvent> events, RosterGrid grid) {
        List<Property> properties = List.of(
                new ProdId("-//Careline//Roster Exchange//EN"),
                ImmutableVersion.VERSION_2_0,
                new XProperty("X-WR-CALNAME", agent.value()));
        List<CalendarComponent> components = new ArrayList<>();
        if (!(zone.normalized() instanceof ZoneOffset)) {
            components.add(ZoneComponent.of(zone, first(events, grid), last(events, grid)));
        }
        components.addAll(events);
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false)
                    .output(new Calendar(new PropertyList(properties), new ComponentList<>(components)), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A day before the first event that the zone has to explain. */
    private Instant first(List<VEvent> events, RosterGrid grid) {
        return days(events, grid).get(0).minusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Two days after the last one: it may pass midnight. */
    private Instant last(List<VEvent> events, RosterGrid grid) {
        List<LocalDate> days = days(events, grid);
        return days.get(days.size() - 1).plusDays(2).atStartOfDay(zone).toInstant();
    }

    private static List<LocalDate> days(List<VEvent> events, RosterGrid grid) {
        List<LocalDate> days = new ArrayList<>(grid.days());
        for (VEvent event : events) {
            String start = event.getRequiredProperty(Property.DTSTART).getValue();
            days.add(LocalDate.parse(start.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE));
        }
        days.sort(LocalDate::compareTo);
        return days;
    }
}
