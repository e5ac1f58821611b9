package io.careline.core.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts what people are told into the schema of the forms. A text stands under the path of what it tells of, from the
 * definition that it is in: {@code complaints/clocks}, {@code roster/rules/TOTAL/measure}.
 */
final class SchemaTexts {
    /** What is told in one place for all entries, or speaks for itself. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of("ruleId", "source", "value", "command");

    private final Map<String, String> texts;
    private final Set<String> unused;
    private final List<String> untold = new ArrayList<>();

    SchemaTexts(Map<String, String> texts) {
        this.texts = texts;
        this.unused = new TreeSet<>(texts.keySet());
    }

    /** The schema with its texts. */
    ObjectNode tell(ObjectNode schema) {
        ObjectNode told = schema.deepCopy();
        ObjectNode definitions = (ObjectNode) told.remove("$defs");
        tell(told, List.of(""), definitions);
        Map<String, JsonNode> sorted = new LinkedHashMap<>();
        new TreeSet<>(names(definitions)).forEach(name -> {
            ObjectNode definition = (ObjectNode) definitions.get(name);
            tell(definition, List.of(name), definitions);
            sorted.put(name, definition);
        });
        told.putObject("$defs").setAll(sorted);
        return told;
    }

    /** The paths of texts that tell of nothing, and of keys that no text tells of. */
    List<String> faults() {
        List<String> faults = new ArrayList<>(untold);
        unused.forEach(path -> faults.add("there is no " + path));
        return faults;
    }

    private boolean tell(ObjectNode node, List<String> paths, ObjectNode definitions) {
        String text = null;
        for (String path : paths) {
            if (text == null && texts.containsKey(path)) {
                text = texts.get(path);
                unused.remove(path);
            }
        }
        if (text != null) {
            node.put("description", text);
        }
        JsonNode parts = node.path("oneOf");
        for (JsonNode part : parts) {
            String kind = part.at("/properties/kind/const").textValue();
            List<String> more = new ArrayList<>();
            paths.forEach(path -> more.add(path + "/" + kind));
            more.addAll(paths);
            tellProperties((ObjectNode) part, more, definitions);
        }
        for (String inner : List.of("items", "additionalProperties")) {
            if (node.path(inner) instanceof ObjectNode element) {
                tell(element, paths.stream().map(path -> path + "/*").toList(), definitions);
            }
        }
        tellProperties(node, paths, definitions);
        return text != null;
    }

    private void tellProperties(ObjectNode node, List<String> paths, ObjectNode definitions) {
        if (node.path("properties") instanceof ObjectNode properties) {
            for (String name : names(properties)) {
                List<String> places = paths.stream()
                        .map(path -> (path.isEmpty() ? "" : path.replace("/*", "") + "/") + name)
                        .toList();
                ObjectNode property = (ObjectNode) properties.get(name);
                boolean isTold = tell(property, places, definitions);
                String definition = property.path("$ref").asText().replace("#/$defs/", "");
                if (!isTold
                        && !property.has("const")
                        && !TOLD_ELSEWHERE.contains(name)
                        && !texts.containsKey(definition)) {
                    untold.add("nothing tells of " + places.get(places.size() - 1));
                }
            }
        }
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
