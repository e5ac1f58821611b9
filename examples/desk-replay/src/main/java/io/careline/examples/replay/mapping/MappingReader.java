package io.careline.examples.replay.mapping;

import io.careline.examples.replay.input.ColumnName;
import io.careline.examples.replay.input.LogLayout;
import io.careline.examples.replay.input.TimeFormat;
import io.careline.examples.report.Words;
import io.careline.lifecycle.Role;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a whole mapping; its README says what each key means. */
final class MappingReader {
    private static final ActivityRule NO_OPENING = new ActivityRule(Words.none(), List.of());

    private final OriginReader origins = new OriginReader();
    private final Json json;

    private MappingReader(Json json) {
        this.json = json;
    }

    static Mapping read(String file, byte[] bytes) {
        return new MappingReader(Json.parse(file, bytes)).mapping();
    }

    private Mapping mapping() {
        json.object(
                "$schema",
                "name",
                "description",
                "pack",
                "ignoreCase",
                "delimiter",
                "columns",
                "roles",
                "attributes",
                "opening",
                "activities");
        Map<String, Json> activities = json.required("activities").fields();
        if (activities.isEmpty()) {
            throw json.required("activities").fault("must name at least one activity");
        }
        CommandReader commands = new CommandReader(origins, activities.keySet());
        Map<String, ActivityRule> rules = new LinkedHashMap<>();
        activities.forEach((activity, rule) -> rules.put(activity, rule(rule, commands)));
        Json columns = json.required("columns").object("case", "time", "activity", "user");
        return new Mapping(
                json.required("name").text(),
                description(json),
                json.optional("pack").map(Json::text),
                layout(columns, rules.keySet()),
                everyone(),
                roles(),
                json.optional("attributes")
                        .map(named -> origins.attributes(named, Optional.empty()))
                        .orElse(Map.of()),
                json.optional("opening").map(rule -> rule(rule, commands)).orElse(NO_OPENING),
                rules);
    }

    private static ActivityRule rule(Json json, CommandReader commands) {
        json.object("description", "commands");
        return new ActivityRule(description(json), commands.commands(json.required("commands")));
    }

    /** One text for both languages, or one for each. */
    private static Words description(Json json) {
        Optional<Json> description = json.optional("description");
        if (description.isEmpty()) {
            return Words.none();
        }
        Json text = description.get();
        if (text.isText()) {
            return Words.same(text.text());
        }
        text.object("en", "zh");
        return Words.of(text.required("en").text(), text.required("zh").text());
    }

    private LogLayout layout(Json columns, Set<String> activities) {
        Json time = columns.required("time").object("column", "pattern", "zone");
        Json user = columns.required("user");
        Optional<String> defaultUser = user.isText() ? Optional.empty() : otherwise(user);
        ColumnName userColumn = origins.column(user.isText() ? user : user.required("column"));
        ColumnName caseColumn = origins.column(columns.required("case"));
        ColumnName timeColumn = origins.column(time.required("column"));
        ColumnName activityColumn = origins.column(columns.required("activity"));
        return new LogLayout(
                caseColumn,
                timeColumn,
                timeFormat(time),
                activityColumn,
                userColumn,
                defaultUser,
                activities,
                json.optional("ignoreCase").map(Json::flag).orElse(false),
                json.optional("delimiter").map(MappingReader::letter).orElse(','),
                origins.columns());
    }

    private static Optional<String> otherwise(Json user) {
        return user.object("column", "otherwise").optional("otherwise").map(Json::text);
    }

    private static char letter(Json json) {
        if (json.text().length() != 1) {
            throw json.fault("must be one letter");
        }
        return json.text().charAt(0);
    }

    private static TimeFormat timeFormat(Json time) {
        Json zone = time.required("zone");
        Json pattern = time.required("pattern");
        try {
            ZoneId id = ZoneId.of(zone.text());
            return timeFormat(pattern, id);
        } catch (DateTimeException e) {
            throw zone.fault("\"" + zone.text() + "\" is not a time zone such as Asia/Shanghai");
        }
    }

    private static TimeFormat timeFormat(Json pattern, ZoneId zone) {
        try {
            return new TimeFormat(pattern.text(), zone);
        } catch (IllegalArgumentException e) {
            throw pattern.fault("\"" + pattern.text() + "\" is not a pattern of dates and times: " + e.getMessage());
        }
    }

    private Set<Role> everyone() {
        return json.optional("roles")
                .map(all -> all.object("everyone", "users"))
                .map(all -> roleSet(all.required("everyone")))
                .orElse(Set.of(Role.OFFICER));
    }

    private Map<String, Set<Role>> roles() {
        Map<String, Set<Role>> roles = new HashMap<>();
        json.optional("roles")
                .flatMap(all -> all.optional("users"))
                .ifPresent(users -> users.fields().forEach((user, set) -> roles.put(user, roleSet(set))));
        return roles;
    }

    private static Set<Role> roleSet(Json json) {
        Set<Role> roles = new LinkedHashSet<>();
        json.elements().forEach(role -> roles.add(Role.of(role.text())));
        return roles;
    }
}
