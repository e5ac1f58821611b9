package io.careline.examples.exchange.calendar;

import io.careline.calendar.HourRange;
import io.careline.roster.ShiftType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/** Turns a shift into an event, and an event into its next version. */
final class ShiftEvent {
    private static final List<String> CONTENT =
            List.of(Property.DTSTART, Property.DTEND, Property.SUMMARY, Property.STATUS);

    private ShiftEvent() {}

    /**
     * The event of a shift after what was published of it before: the same event if nothing is different, else its next
     * version.
     */
    static VEvent of(String uid, ShiftType shift, LocalDate date, ZoneId zone, Optional<VEvent> before, Instant stamp) {
        HourRange hours = shift.hours();
        Property start = new DtStart<>(at(date, hours.startMinute(), zone));
        Property end = new DtEnd<>(at(date, hours.endMinute(), zone));
        Property summary = new Summary(shift.code() + " " + hours);
        int sequence = before.map(ShiftEvent::next).orElse(0);
        VEvent event = event(uid, stamp, sequence, start, end, summary, ImmutableStatus.VEVENT_CONFIRMED);
        return before.filter(published -> isSame(published, event)).orElse(event);
    }

    /** The event called off; the same event if it is already. */
    static VEvent cancelled(VEvent before, Instant stamp) {
        if (before.getProperty(Property.STATUS)
                .filter(ImmutableStatus.VEVENT_CANCELLED::equals)
                .isPresent()) {
            return before;
        }
        return event(
                before.getRequiredProperty(Property.UID).getValue(),
                stamp,
                next(before),
                before.getRequiredProperty(Property.DTSTART),
                before.getRequiredProperty(Property.DTEND),
                before.getRequiredProperty(Property.SUMMARY),
                ImmutableStatus.VEVENT_CANCELLED);
    }

    /** The sequence of the next version; an event without one is its first. */
    private static int next(VEvent event) {
        return event.getProperty(Property.SEQUENCE)
                .map(sequence -> Integer.parseInt(sequence.getValue()) + 1)
                .orElse(1);
    }

    private static VEvent event(
            String uid, Instant stamp, int sequence, Property start, Property end, Property summary, Status status) {
        return new VEvent(new PropertyList(List.of(
                new Uid(uid),
                new DtStamp(stamp),
                new LastModified(stamp),
                new Sequence(sequence),
                start,
                end,
                summary,
                status)));
    }

    /** A minute of a day by the clock on the wall; where a zone has no name, in UTC. */
    private static Temporal at(LocalDate date, int minute, ZoneId zone) {
        ZonedDateTime time = date.atStartOfDay().plusMinutes(minute).atZone(zone);
        return zone.normalized() instanceof ZoneOffset ? time.toInstant() : time;
    }

    private static boolean isSame(VEvent one, VEvent other) {
        return CONTENT.stream()
                .allMatch(name -> Objects.equals(
                        one.getProperty(name).map(Object::toString),
                        other.getProperty(name).map(Object::toString)));
    }
}
