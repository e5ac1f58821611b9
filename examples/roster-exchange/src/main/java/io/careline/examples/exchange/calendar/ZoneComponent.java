package io.careline.examples.exchange.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** Describes a zone over a stretch of time, as the JDK has it, so that a calendar stands on its own. */
final class ZoneComponent {
    private ZoneComponent() {}

    /** The offsets of a zone from one instant to another: the one in force at first, and each change until the end. */
    static VTimeZone of(ZoneId zone, Instant from, Instant to) {
        ZoneRules rules = zone.getRules();
        List<Observance> observances = new ArrayList<>();
        ZoneOffsetTransition before = rules.previousTransition(from.plusNanos(1));
        if (before == null) {
            ZoneOffset offset = rules.getOffset(from);
            observances.add(observance(false, LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset));
        }
        ZoneOffsetTransition next = before == null ? rules.nextTransition(from) : before;
        while (next != null && !next.getInstant().isAfter(to)) {
            observances.add(observance(
                    rules.isDaylightSavings(next.getInstant()),
                    next.getDateTimeBefore(),
                    next.getOffsetBefore(),
                    next.getOffsetAfter()));
            next = rules.nextTransition(next.getInstant());
        }
        PropertyList properties = new PropertyList(List.of(new TzId(zone.getId())));
        return new VTimeZone(properties, new ComponentList<>(observances));
    }

    private static Observance observance(boolean isDaylight, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
        List<Property> properties = List.of(new DtStart<>(start), new TzOffsetFrom(from), new TzOffsetTo(to));
        return isDaylight ? new Daylight(new PropertyList(properties)) : new Standard(new PropertyList(properties));
    }
}
