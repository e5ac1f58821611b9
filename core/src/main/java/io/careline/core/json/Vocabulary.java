package io.careline.core.json;

import io.careline.attendance.AttendanceCommand;
import io.careline.attendance.AttendanceEvent;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackEvent;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.conduct.ConductCommand;
import io.careline.conduct.ConductEvent;
import io.careline.handover.HandoverCommand;
import io.careline.handover.HandoverEvent;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveEvent;
import io.careline.lifecycle.EventEnvelope;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderEvent;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.orderflag.OrderFlagEvent;
import io.careline.privacy.PrivacyEvent;
import io.careline.returns.ReturnCommand;
import io.careline.returns.ReturnEvent;
import io.careline.roster.RosterCommand;
import io.careline.roster.RosterEvent;
import io.careline.scorecard.ScorecardCommand;
import io.careline.scorecard.ScorecardEvent;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapEvent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has been told: the life cycles by name, families whose members' names do not say their tags, and how
 * old documents become new ones.
 */
record Vocabulary(
        Map<String, Class<?>> events,
        Map<String, Class<?>> commands,
        Map<Class<?>, Family> families,
        Map<String, Upcasting> eventUpcasting,
        Map<Class<?>, Upcasting> snapshotUpcasting) {

    static final Map<String, Class<?>> EVENTS = Map.ofEntries(
            Map.entry("attendance", AttendanceEvent.class),
            Map.entry("callback", CallbackEvent.class),
            Map.entry("complaint", ComplaintEvent.class),
            Map.entry("conduct", ConductEvent.class),
            Map.entry("handover", HandoverEvent.class),
            Map.entry("leave", LeaveEvent.class),
            Map.entry("order", OrderEvent.class),
            Map.entry("order-flag", OrderFlagEvent.class),
            Map.entry("privacy", PrivacyEvent.class),
            Map.entry("return", ReturnEvent.class),
            Map.entry("roster", RosterEvent.class),
            Map.entry("scorecard", ScorecardEvent.class),
            Map.entry("swap", SwapEvent.class));
    static final Map<String, Class<?>> COMMANDS = Map.ofEntries(
            Map.entry("attendance", AttendanceCommand.class),
            Map.entry("callback", CallbackCommand.class),
            Map.entry("complaint", ComplaintCommand.class),
            Map.entry("conduct", ConductCommand.class),
            Map.entry("handover", HandoverCommand.class),
            Map.entry("leave", LeaveCommand.class),
            Map.entry("order", OrderCommand.class),
            Map.entry("order-flag", OrderFlagCommand.class),
            Map.entry("return", ReturnCommand.class),
            Map.entry("roster", RosterCommand.class),
            Map.entry("scorecard", ScorecardCommand.class),
            Map.entry("swap", SwapCommand.class));

    Vocabulary {
        families = new ConcurrentHashMap<>(families);
    }

    /** The commands or events of an interface; null if they are open. */
    @Nullable Family family(Class<?> base) {
        Family known = families.get(base);
        if (known != null || !Family.isSealed(base)) {
            return known;
        }
        return families.computeIfAbsent(base, Family::of);
    }

    /** The commands of a life cycle; null if it is not known. */
    @Nullable Class<?> commands(@Nullable Object lifecycle) {
        return lifecycle == null ? null : commands.get(lifecycle);
    }

    /** The event with a tag; null if the life cycle or the tag is not known. */
    @Nullable Class<?> event(String lifecycle, String tag) {
        Class<?> base = events.get(lifecycle);
        Family family = base == null ? null : family(base);
        return family == null ? null : family.members().get(tag);
    }

    Upcasting events(String lifecycle) {
        return eventUpcasting.getOrDefault(lifecycle, Upcasting.NONE);
    }

    Upcasting snapshots(Class<?> type) {
        return snapshotUpcasting.getOrDefault(type, Upcasting.NONE);
    }

    /** Makes sure that what is written can be read again. */
    void requireKnown(EventEnvelope<?> envelope) {
        Class<?> base = events.get(envelope.lifecycle());
        if (base == null || !base.isInstance(envelope.event())) {
            throw new IllegalArgumentException("lifecycle (" + envelope.lifecycle() + ") of event " + envelope.eventId()
                    + " must be one whose events are known\nRegister it with CarelineModule.builder().family.");
        }
        int newest = events(envelope.lifecycle()).newest();
        if (envelope.schema() != newest) {
            throw new IllegalArgumentException("schema (" + envelope.schema() + ") of event " + envelope.eventId()
                    + " must be " + newest + ", the one that is written\nAdd an upcaster for each older schema.");
        }
    }
}
