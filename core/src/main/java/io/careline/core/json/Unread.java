package io.careline.core.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a tree holds beyond what was understood of it.
 *
 * @param understood what was understood: the value, written again at once
 * @param members of an object, those that were not understood
 * @param inside what is not understood further in, by member name or index
 */
record Unread(@Nullable Object understood, Map<String, @Nullable Object> members, Map<Object, Unread> inside) {
    static final Unread NOTHING = new Unread(null, Map.of(), Map.of());

    static Unread of(@Nullable Object tree, @Nullable Object understood) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        Map<Object, Unread> inside = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> object && understood instanceof Map<?, ?> known) {
            object.forEach((name, content) -> {
                if (known.containsKey(name)) {
                    add(name, of(content, known.get(name)), inside);
                } else {
                    members.put(String.valueOf(name), content);
                }
            });
        } else if (tree instanceof List<?> array
                && understood instanceof List<?> known
                && array.size() == known.size()) {
            for (int i = 0; i < array.size(); i++) {
                add(i, of(array.get(i), known.get(i)), inside);
            }
        }
        return members.isEmpty() && inside.isEmpty() ? NOTHING : new Unread(understood, members, inside);
    }

    private static void add(Object place, Unread unread, Map<Object, Unread> inside) {
        if (!unread.isNothing()) {
            inside.put(place, unread);
        }
    }

    boolean isNothing() {
        return members.isEmpty() && inside.isEmpty();
    }

    /** A document as it is written now, and what was not understood of it. */
    @Nullable Object addTo(@Nullable Object written) {
        return addTo(written, true);
    }

    private @Nullable Object addTo(@Nullable Object written, boolean isSame) {
        if (written instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> merged = Tree.copy(object);
            inside.forEach((name, unread) ->
                    merged.computeIfPresent((String) name, (key, content) -> unread.addInside(content)));
            if (isSame) {
                members.forEach(merged::putIfAbsent);
            }
            return merged;
        }
        if (written instanceof List<?> array) {
            List<@Nullable Object> merged = new ArrayList<>(array);
            inside.forEach((place, unread) -> {
                int index = (int) place;
                if (index < merged.size()) {
                    merged.set(index, unread.addInside(merged.get(index)));
                }
            });
            return merged;
        }
        return written;
    }

    private @Nullable Object addInside(@Nullable Object written) {
        return addTo(written, written != null && written.equals(understood));
    }
}
