package io.careline.examples.replay.mapping;

import io.careline.complaint.ComplaintCommandType;
import io.careline.examples.replay.input.ColumnName;
import io.careline.examples.replay.input.Spelling;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads where attributes come from, and remembers every column that is read. */
final class OriginReader {
    private static final List<String> SOURCES = List.of("user", "nextUser", "case", "time");

    private final Set<ColumnName> columns = new LinkedHashSet<>();

    Set<ColumnName> columns() {
        return columns;
    }

    /** A header, or a header with its occurrence. */
    ColumnName column(Json json) {
        ColumnName column = ColumnName.of("");
        if (json.isText()) {
            column = ColumnName.of(json.text());
        } else {
            json.object("header", "occurrence");
            column = new ColumnName(
                    json.required("header").text(),
                    json.optional("occurrence").map(Json::number).orElse(1));
        }
        columns.add(column);
        return column;
    }

    /** The attributes that one command, or any, may carry. */
    Map<AttributeName, Origin> attributes(Json json, Optional<ComplaintCommandType> command) {
        List<String> known = command.map(AttributeName::words).orElseGet(AttributeName::words);
        json.object(known.toArray(new String[0]));
        Map<AttributeName, Origin> origins = new EnumMap<>(AttributeName.class);
        json.fields()
                .forEach((word, value) ->
                        AttributeName.find(word).ifPresent(name -> origins.put(name, origin(value, name.kind()))));
        return origins;
    }

    private Origin origin(Json json, AttributeKind kind) {
        if (json.isText()) {
            return new Origin.Constant(checked(json, kind));
        }
        if (json.optional("from").isPresent()) {
            return source(json.object("from").required("from"), kind);
        }
        if (json.optional("impute").isPresent()) {
            return new Origin.Imputation(checked(json.object("impute").required("impute"), kind));
        }
        json.object("column", "values", "otherwise");
        return new Origin.Column(
                column(json.required("column")),
                json.optional("values").map(values -> values(values, kind)).orElse(Map.of()),
                json.optional("otherwise").map(text -> checked(text, kind)));
    }

    private static Origin source(Json json, AttributeKind kind) {
        Origin origin = switch (json.text()) {
            case "user" -> new Origin.User();
            case "nextUser" -> new Origin.NextUser();
            case "case" -> new Origin.Case();
            case "time" -> new Origin.Time();
            default ->
                throw json.fault("unknown source \"" + json.text() + "\""
                        + Spelling.suggestion(json.text(), SOURCES) + "; the sources are "
                        + String.join(", ", SOURCES));
        };
        boolean isTime = origin instanceof Origin.Time;
        boolean isFitting = isTime
                ? kind == AttributeKind.TIME
                : kind == AttributeKind.TEXT || (kind == AttributeKind.ACTOR && !(origin instanceof Origin.Case));
        if (!isFitting) {
            throw json.fault("\"" + json.text() + "\" cannot be " + kind.form());
        }
        return origin;
    }

    private static Map<String, String> values(Json json, AttributeKind kind) {
        Map<String, String> values = new LinkedHashMap<>();
        json.fields().forEach((cell, text) -> values.put(cell, checked(text, kind)));
        return values;
    }

    private static String checked(Json json, AttributeKind kind) {
        String text = json.text();
        if (kind == AttributeKind.TIME) {
            throw json.fault("a time can only come from a column or from \"time\"");
        }
        if (!kind.isValid(text)) {
            throw json.fault("\"" + text + "\" must be " + kind.form());
        }
        return text;
    }
}
