package io.careline.examples.replay.mapping;

import io.careline.complaint.ComplaintCommandType;
import io.careline.examples.replay.input.Spelling;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads lists of commands with their conditions. */
final class CommandReader {
    /** What follows from deadlines, and what needs to know of other cases: a case is replayed on its own. */
    private static final Set<ComplaintCommandType> NOT_FROM_A_LOG = EnumSet.of(
            ComplaintCommandType.RECORD_BREACH,
            ComplaintCommandType.MERGE,
            ComplaintCommandType.ABSORB,
            ComplaintCommandType.UNDO_MERGE,
            ComplaintCommandType.SPLIT,
            ComplaintCommandType.LINK,
            ComplaintCommandType.SET_PARENT,
            ComplaintCommandType.RECORD_RELATION,
            ComplaintCommandType.RAISE_NEW_DEMAND);

    private static final List<String> TAGS = Arrays.stream(ComplaintCommandType.values())
            .filter(type -> !NOT_FROM_A_LOG.contains(type))
            .map(ComplaintCommandType::tag)
            .toList();

    private final OriginReader origins;
    private final Set<String> activities;

    /** A reader for a mapping that knows these activities. */
    CommandReader(OriginReader origins, Set<String> activities) {
        this.origins = origins;
        this.activities = activities;
    }

    List<CommandRule> commands(Json json) {
        return json.elements().stream().map(this::command).toList();
    }

    private CommandRule command(Json json) {
        if (json.isText()) {
            return new CommandRule(type(json), false, List.of(), Map.of());
        }
        json.object("command", "imputed", "if", "with");
        ComplaintCommandType type = type(json.required("command"));
        return new CommandRule(
                type,
                json.optional("imputed").map(Json::flag).orElse(false),
                json.optional("if").map(this::conditions).orElse(List.of()),
                json.optional("with")
                        .map(with -> origins.attributes(with, Optional.of(type)))
                        .orElse(Map.of()));
    }

    private static ComplaintCommandType type(Json json) {
        String tag = json.text();
        return Arrays.stream(ComplaintCommandType.values())
                .filter(type -> TAGS.contains(tag) && type.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> json.fault("unknown command \"" + tag + "\"" + Spelling.suggestion(tag, TAGS)));
    }

    private List<Condition> conditions(Json json) {
        return json.node().isArray()
                ? json.elements().stream().map(this::condition).toList()
                : List.of(condition(json));
    }

    private Condition condition(Json json) {
        json.object("after", "user", "owner");
        Set<String> after = new HashSet<>();
        boolean isFirstAllowed = false;
        Optional<Json> restricted = json.optional("after");
        for (Json element : restricted.map(Json::elements).orElse(List.of())) {
            if (element.node().isNull()) {
                isFirstAllowed = true;
            } else {
                after.addAll(named(element));
            }
        }
        return new Condition(
                after,
                isFirstAllowed,
                restricted.isPresent(),
                json.optional("user").map(user -> choice(user, Map.of("changed", true, "same", false))),
                json.optional("owner")
                        .map(owner -> choice(
                                owner,
                                Map.of(
                                        "none", Condition.Owner.NONE,
                                        "self", Condition.Owner.SELF,
                                        "other", Condition.Owner.OTHER))));
    }

    /** An activity, or all that begin like a text with a star at its end. */
    private Set<String> named(Json json) {
        String text = json.text();
        if (activities.contains(text)) {
            return Set.of(text);
        }
        String start = text.endsWith("*") ? text.substring(0, text.length() - 1) : "";
        Set<String> found = new HashSet<>();
        for (String activity : activities) {
            if (!start.isEmpty() && activity.startsWith(start)) {
                found.add(activity);
            }
        }
        if (found.isEmpty()) {
            throw json.fault(
                    "there is no activity \"" + text + "\" in this mapping" + Spelling.suggestion(text, activities));
        }
        return found;
    }

    private static <T> T choice(Json json, Map<String, T> choices) {
        T chosen = choices.get(json.text());
        if (chosen == null) {
            throw json.fault("\"" + json.text() + "\" must be one of "
                    + String.join(", ", choices.keySet().stream().sorted().toList()));
        }
        return chosen;
    }
}
