package io.careline.core.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Lays a document over the one that it extends: a JSON merge patch (RFC 7396), and beyond it an object in place of a list,
 * which changes the list's entries by their names. Keeps where each part comes from.
 */
final class MergePatch {
    private final Origins origins;

    MergePatch(Origins origins) {
        this.origins = origins;
    }

    /** The target with the patch on it; the spot is the patch's, the pointer the target's. */
    JsonNode merge(JsonNode target, Spot patch, String pointer) {
        if (!patch.node().isObject()) {
            origins.whole(pointer, patch.pointer());
            return patch.node();
        }
        if (target.isArray()) {
            origins.merged(pointer, patch.pointer());
            return mergeList((ArrayNode) target, patch, pointer);
        }
        if (!target.isObject()) {
            origins.whole(pointer, patch.pointer());
            return withoutNulls((ObjectNode) patch.node());
        }
        origins.merged(pointer, patch.pointer());
        ObjectNode merged = target.deepCopy();
        patch.node().fieldNames().forEachRemaining(key -> {
            Spot place = patch.child(key);
            if (!place.node().isNull()) {
                merged.set(key, merge(target.path(key), place, Spot.join(pointer, key)));
            } else if (merged.remove(key) == null) {
                place.fault("handbook.nothing-to-remove", Map.of("key", Words.shown(key)));
            }
        });
        return merged;
    }

    private JsonNode mergeList(ArrayNode target, Spot patch, String pointer) {
        ArrayNode merged = target.arrayNode();
        Set<String> names = new HashSet<>();
        for (JsonNode entry : target) {
            String name = EntryName.of(entry);
            if (name.isEmpty() || !patch.node().has(name)) {
                merged.add(entry);
            } else if (!names.add(name)) {
                patch.child(name).fault("handbook.ambiguous-entry", Map.of("name", Words.shown(name)));
            } else if (!patch.child(name).node().isNull()) {
                merged.add(merge(entry, patch.child(name), pointer + "/" + merged.size()));
            }
        }
        patch.node().fieldNames().forEachRemaining(name -> {
            Spot place = patch.child(name);
            if (EntryName.of(place.node()).equals(name) && !names.contains(name)) {
                origins.whole(pointer + "/" + merged.size(), place.pointer());
                merged.add(withoutNulls((ObjectNode) place.node()));
            } else if (!names.contains(name)) {
                Spelling.unknownEntry(place, name, names(target));
            }
        });
        return merged;
    }

    private static SortedSet<String> names(ArrayNode list) {
        SortedSet<String> names = new TreeSet<>();
        list.forEach(entry -> names.add(EntryName.of(entry)));
        names.remove("");
        return names;
    }

    private static ObjectNode withoutNulls(ObjectNode node) {
        ObjectNode rest = node.objectNode();
        node.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode inner) {
                rest.set(field.getKey(), withoutNulls(inner));
            } else if (!field.getValue().isNull()) {
                rest.set(field.getKey(), field.getValue());
            }
        });
        return rest;
    }
}
