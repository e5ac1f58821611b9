package io.careline.examples.month.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.careline.common.AgentId;
import io.careline.core.json.CarelineJson;
import io.careline.handover.RecordItem;
import io.careline.leave.DayHalf;
import io.careline.leave.LeaveTypeId;
import io.careline.roster.ShiftCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Wishes as JSON objects, told apart by {@code type}. */
final class WishJson {
    private static final int MOST_SHIFTS = 100;
    private static final int MOST_MINUTES = 1440;

    private WishJson() {}

    static Wish read(JsonNode json) {
        String type = EventFile.text(json, "type");
        return switch (type) {
            case "leave", "emergency" -> leave(json, type.equals("emergency"));
            case "swap" ->
                new Wish.Swap(shift(json), find(json, "with").map(AgentId::of), find(json, "reason"), course(json));
            case "clock" ->
                new Wish.Clock(
                        shift(json),
                        number(json, "late", -MOST_MINUTES, MOST_MINUTES),
                        number(json, "early", -MOST_MINUTES, MOST_MINUTES),
                        number(json, "away", 0, MOST_MINUTES),
                        json.path("missing").asBoolean(false));
            case "handover" -> handover(json);
            default ->
                throw new IllegalArgumentException(
                        "type (" + type + ") must be one of leave, emergency, swap, clock, handover");
        };
    }

    private static Wish leave(JsonNode json, boolean isEmergency) {
        LocalDate from = date(json, "from");
        LocalDate to = json.has("to") ? date(json, "to") : from;
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to (" + to + ") must not be before from (" + from + ")");
        }
        return new Wish.Leave(
                LeaveTypeId.of(EventFile.text(json, "leaveType")),
                from,
                to,
                find(json, "half").map(WishJson::half),
                find(json, "reason"),
                json.path("exceptionAsked").asBoolean(false),
                isEmergency,
                course(json),
                json.path("lateBack").asBoolean(false));
    }

    private static Wish handover(JsonNode json) {
        List<RecordItem> items = new ArrayList<>();
        for (JsonNode item : json.path("items")) {
            items.add(CarelineJson.standard().read(item.toString(), RecordItem.class));
        }
        return new Wish.Handover(
                ShiftCode.of(EventFile.text(json, "given")),
                date(json, "date"),
                ShiftCode.of(EventFile.text(json, "taken")),
                number(json, "late", -MOST_MINUTES, MOST_MINUTES),
                items,
                constant(json, "slip", Wish.Slip.NONE));
    }

    private static Wish.Course course(JsonNode json) {
        return constant(json, "course", Wish.Course.AGREED);
    }

    /** A constant by its name in small letters. */
    private static <E extends Enum<E>> E constant(JsonNode json, String name, E otherwise) {
        String value = find(json, name).orElse(name(otherwise));
        E[] constants = otherwise.getDeclaringClass().getEnumConstants();
        for (E constant : constants) {
            if (name(constant).equals(value)) {
                return constant;
            }
        }
        String known = Arrays.stream(constants).map(WishJson::name).collect(Collectors.joining(", "));
        throw new IllegalArgumentException(name + " (" + value + ") must be one of " + known);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static DayHalf half(String value) {
        return switch (value) {
            case "first" -> DayHalf.FIRST;
            case "second" -> DayHalf.SECOND;
            default -> throw new IllegalArgumentException("half (" + value + ") must be first or second");
        };
    }

    private static Optional<String> find(JsonNode json, String name) {
        return json.has(name) ? Optional.of(EventFile.text(json, name)) : Optional.empty();
    }

    private static LocalDate date(JsonNode json, String name) {
        String value = EventFile.text(json, name);
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(name + " (" + value + ") must be a date like 2026-04-03", e);
        }
    }

    private static int shift(JsonNode json) {
        int shift = number(json, "shift", 0, MOST_SHIFTS);
        if (shift == 0) {
            throw new IllegalArgumentException("shift is missing: the how-manieth of the month it is, from 1 on");
        }
        return shift;
    }

    private static int number(JsonNode json, String name, int least, int most) {
        JsonNode value = json.path(name);
        if (value.isMissingNode()) {
            return 0;
        }
        if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
            throw new IllegalArgumentException(
                    name + " (" + value + ") must be a whole number, " + least + " to " + most);
        }
        return value.intValue();
    }

    static ObjectNode write(Wish wish) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (wish instanceof Wish.Leave leave) {
            json.put("type", leave.isEmergency() ? "emergency" : "leave")
                    .put("leaveType", leave.type().value())
                    .put("from", leave.from().toString())
                    .put("to", leave.to().toString());
            leave.half().ifPresent(half -> json.put("half", name(half)));
            leave.reason().ifPresent(reason -> json.put("reason", reason));
            if (leave.isExceptionAsked()) {
                json.put("exceptionAsked", true);
            }
            if (leave.isLateBack()) {
                json.put("lateBack", true);
            }
            putCourse(json, leave.course());
        } else if (wish instanceof Wish.Swap swap) {
            json.put("type", "swap").put("shift", swap.shift());
            swap.with().ifPresent(agent -> json.put("with", agent.value()));
            swap.reason().ifPresent(reason -> json.put("reason", reason));
            putCourse(json, swap.course());
        } else if (wish instanceof Wish.Clock clock) {
            json.put("type", "clock").put("shift", clock.shift());
            putUnlessZero(json, "late", clock.late());
            putUnlessZero(json, "early", clock.early());
            putUnlessZero(json, "away", clock.away());
            if (clock.isMissing()) {
                json.put("missing", true);
            }
        } else if (wish instanceof Wish.Handover handover) {
            json.put("type", "handover")
                    .put("given", handover.given().value())
                    .put("date", handover.date().toString())
                    .put("taken", handover.taken().value());
            putUnlessZero(json, "late", handover.late());
            if (!handover.items().isEmpty()) {
                ArrayNode items = json.putArray("items");
                handover.items()
                        .forEach(item -> items.addRawValue(
                                new RawValue(CarelineJson.standard().write(item))));
            }
            if (handover.slip() != Wish.Slip.NONE) {
                json.put("slip", name(handover.slip()));
            }
        }
        return json;
    }

    private static void putCourse(ObjectNode json, Wish.Course course) {
        if (course != Wish.Course.AGREED) {
            json.put("course", name(course));
        }
    }

    private static void putUnlessZero(ObjectNode json, String name, int value) {
        if (value != 0) {
            json.put(name, value);
        }
    }
}
