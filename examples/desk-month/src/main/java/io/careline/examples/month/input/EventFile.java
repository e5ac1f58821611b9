package io.careline.examples.month.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.careline.attendance.AttendanceCommand;
import io.careline.callback.CallbackCommand;
import io.careline.common.AgentId;
import io.careline.complaint.ComplaintCommand;
import io.careline.conduct.ConductCommand;
import io.careline.core.json.CarelineJson;
import io.careline.handover.HandoverCommand;
import io.careline.leave.LeaveCommand;
import io.careline.lifecycle.Command;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.privacy.PrivacyEvent;
import io.careline.returns.ReturnCommand;
import io.careline.roster.RosterCommand;
import io.careline.scorecard.ScorecardCommand;
import io.careline.scorecard.WorkRecords;
import io.careline.swap.SwapCommand;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads and writes the events of a month, one JSON object a line:
 *
 * <pre>{@code
 * {"at":"2026-04-03T01:12:00Z","actor":"A07","lifecycle":"complaint","id":"C-1","command":{"type":"claim"}}
 * {"at":"2026-04-03T01:30:00Z","actor":"A07","lifecycle":"swap","id":"W-1","wish":{"type":"swap","shift":5}}
 * }</pre>
 */
public final class EventFile {
    /** The commands of each life cycle. */
    public static final Map<String, Class<? extends Command>> COMMANDS = commands();

    private static final List<String> KINDS = List.of("command", "wish", "records", "event");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final CarelineJson JSON = CarelineJson.standard();

    private EventFile() {}

    private static Map<String, Class<? extends Command>> commands() {
        Map<String, Class<? extends Command>> commands = new TreeMap<>();
        commands.put("attendance", AttendanceCommand.class);
        commands.put("callback", CallbackCommand.class);
        commands.put("complaint", ComplaintCommand.class);
        commands.put("conduct", ConductCommand.class);
        commands.put("handover", HandoverCommand.class);
        commands.put("leave", LeaveCommand.class);
        commands.put("order", OrderCommand.class);
        commands.put("order-flag", OrderFlagCommand.class);
        commands.put("return", ReturnCommand.class);
        commands.put("roster", RosterCommand.class);
        commands.put("scorecard", ScorecardCommand.class);
        commands.put("swap", SwapCommand.class);
        return commands;
    }

    /** The lines that can be read, in the order of time; lines of one moment stay in their order. */
    public static List<EventLine> read(Path file, List<LineFault> faults) {
        return read(file, Lines.text(file), faults);
    }

    /** The same of a text that is at hand. */
    public static List<EventLine> read(Path file, String text, List<LineFault> faults) {
        Lines lines = new Lines(file, faults);
        List<EventLine> events = new ArrayList<>();
        lines.each(
                text,
                (number, line) ->
                        lines.read(number, line, () -> event(number, line)).ifPresent(events::add));
        events.sort(Comparator.comparing(EventLine::at));
        return events;
    }

    private static EventLine event(int number, String line) {
        JsonNode json = json(line);
        Instant at = time(text(json, "at"));
        AgentId actor = AgentId.of(text(json, "actor"));
        String lifecycle = text(json, "lifecycle");
        String id = text(json, "id");
        List<String> kinds = KINDS.stream().filter(json::has).toList();
        if (kinds.size() != 1) {
            throw new IllegalArgumentException("a line has one of " + String.join(", ", KINDS));
        }
        JsonNode value = json.get(kinds.get(0));
        return switch (kinds.get(0)) {
            case "wish" -> new EventLine.Wished(number, at, actor, lifecycle, id, WishJson.read(value));
            case "records" -> new EventLine.Recorded(number, at, actor, lifecycle, id, records(value));
            case "event" -> new EventLine.Told(number, at, actor, lifecycle, id, told(lifecycle, value));
            default ->
                new EventLine.Sent(number, at, actor, lifecycle, id, JSON.read(value.toString(), commands(lifecycle)));
        };
    }

    private static Class<? extends Command> commands(String lifecycle) {
        Class<? extends Command> commands = COMMANDS.get(lifecycle);
        if (commands == null) {
            throw new IllegalArgumentException(
                    "lifecycle (" + lifecycle + ") must be one of " + String.join(", ", COMMANDS.keySet()));
        }
        return commands;
    }

    private static PrivacyEvent told(String lifecycle, JsonNode json) {
        if (!lifecycle.equals(EventLine.Told.LIFECYCLE)) {
            throw new IllegalArgumentException("lifecycle (" + lifecycle + ") must be " + EventLine.Told.LIFECYCLE
                    + " for an event: others decide");
        }
        return JSON.read(json.toString(), PrivacyEvent.class);
    }

    private static WorkRecords records(JsonNode json) {
        WorkRecords records = JSON.read(json.toString(), WorkRecords.class);
        if (!records.complaintsAbout().isEmpty()) {
            throw new IllegalArgumentException("whom a complaint is about is its attribute about");
        }
        return records;
    }

    private static JsonNode json(String line) {
        try {
            JsonNode json = MAPPER.readTree(line);
            if (!json.isObject()) {
                throw new IllegalArgumentException("a line must be a JSON object");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Instant time(String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("at (" + value + ") must be a time like 2026-04-03T01:12:00Z", e);
        }
    }

    static String text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value.textValue();
    }

    /** The file's text. */
    public static String write(List<EventLine> events) {
        StringBuilder text = new StringBuilder();
        for (EventLine event : events) {
            ObjectNode json = MAPPER.createObjectNode();
            json.put("at", event.at().toString())
                    .put("actor", event.actor().value())
                    .put("lifecycle", event.lifecycle())
                    .put("id", event.id());
            if (event instanceof EventLine.Sent sent) {
                json.putRawValue("command", new RawValue(JSON.write(sent.command())));
            } else if (event instanceof EventLine.Wished wished) {
                json.set("wish", WishJson.write(wished.wish()));
            } else if (event instanceof EventLine.Recorded recorded) {
                json.putRawValue("records", new RawValue(JSON.write(recorded.records())));
            } else if (event instanceof EventLine.Told told) {
                json.putRawValue("event", new RawValue(JSON.write(told.event())));
            }
            text.append(json).append('\n');
        }
        return text.toString();
    }
}
