package io.careline.core.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is different between two whole documents. Entries of a list that have names are compared by these, other
 * lists as a whole.
 */
final class Comparison {
    /** What differs between any two handbooks, and says nothing. */
    private static final Set<String> HEAD = Set.of("$schema", "id", "version");

    private final List<HandbookChange> changes = new ArrayList<>();

    private Comparison() {}

    static List<HandbookChange> of(JsonNode before, JsonNode after) {
        Comparison comparison = new Comparison();
        comparison.compareObjects("", "", without(before), without(after), List.of());
        return List.copyOf(comparison.changes);
    }

    private static JsonNode without(JsonNode document) {
        return ((ObjectNode) document.deepCopy()).remove(HEAD);
    }

    private void compare(String earlier, String later, JsonNode before, JsonNode after, List<String> rules) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            compareObjects(earlier, later, before, after, rules);
        } else if (before.isArray()
                && after.isArray()
                && !byName(before).isEmpty()
                && !byName(after).isEmpty()) {
            compareLists(earlier, later, (ArrayNode) before, (ArrayNode) after, rules);
        } else if (after.isMissingNode()) {
            add(earlier, HandbookChange.Kind.REMOVED, rules(before, rules), before.toString(), null);
        } else if (before.isMissingNode()) {
            add(later, HandbookChange.Kind.ADDED, rules(after, rules), null, after.toString());
        } else {
            add(later, HandbookChange.Kind.CHANGED, rules, before.toString(), after.toString());
        }
    }

    private void compareObjects(String earlier, String later, JsonNode before, JsonNode after, List<String> outer) {
        List<String> rules = rules(after, rules(before, outer));
        Set<String> keys = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(keys::add);
        after.fieldNames().forEachRemaining(keys::add);
        for (String key : keys) {
            compare(Spot.join(earlier, key), Spot.join(later, key), before.path(key), after.path(key), rules);
        }
    }

    private void compareLists(String earlier, String later, ArrayNode before, ArrayNode after, List<String> rules) {
        Map<String, Integer> old = byName(before);
        Map<String, Integer> now = byName(after);
        old.forEach((name, index) -> {
            Integer other = now.get(name);
            compare(
                    earlier + "/" + index,
                    later + "/" + other,
                    before.get(index),
                    other == null ? MissingNode.getInstance() : after.get(other),
                    rules);
        });
        now.forEach((name, index) -> {
            if (!old.containsKey(name)) {
                compare(earlier, later + "/" + index, MissingNode.getInstance(), after.get(index), rules);
            }
        });
        List<String> kept = old.keySet().stream().filter(now::containsKey).toList();
        List<String> order = now.keySet().stream().filter(old::containsKey).toList();
        if (!kept.equals(order)) {
            add(later, HandbookChange.Kind.REORDERED, rules, String.join(", ", kept), String.join(", ", order));
        }
    }

    /** The places of a list's entries by their names; empty unless each has one of its own. */
    private static Map<String, Integer> byName(JsonNode list) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (JsonNode entry : list) {
            String name = EntryName.of(entry);
            if (name.isEmpty() || places.putIfAbsent(name, places.size()) != null) {
                return Map.of();
            }
        }
        return places;
    }

    /** The rules that an entry carries itself, else those of the one around it. */
    private static List<String> rules(JsonNode entry, List<String> outer) {
        JsonNode ruleId = entry.path(Entry.RULE_ID);
        List<String> rules = new ArrayList<>();
        if (ruleId.isTextual()) {
            rules.add(ruleId.textValue());
        }
        ruleId.forEach(element -> rules.add(element.asText()));
        return rules.isEmpty() ? outer : rules;
    }

    private void add(
            String pointer,
            HandbookChange.Kind kind,
            List<String> rules,
            @Nullable String before,
            @Nullable String after) {
        changes.add(new HandbookChange(pointer, kind, rules, before, after));
    }
}
