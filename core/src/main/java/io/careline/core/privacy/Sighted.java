package io.careline.core.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds where one document shows what another does not. */
final class Sighted {
    private final List<String> pointers = new ArrayList<>();

    private Sighted() {}

    /** The JSON pointers of the outermost places at which the documents differ, in the order of the first. */
    static List<String> between(JsonNode more, JsonNode less) {
        Sighted sighted = new Sighted();
        sighted.compare("", more, less);
        return List.copyOf(sighted.pointers);
    }

    private void compare(String pointer, JsonNode more, JsonNode less) {
        if (more.isObject() && less.isObject()) {
            for (Map.Entry<String, JsonNode> member : more.properties()) {
                String name = member.getKey().replace("~", "~0").replace("/", "~1");
                compare(pointer + "/" + name, member.getValue(), less.path(member.getKey()));
            }
        } else if (more.isArray() && less.isArray() && more.size() == less.size()) {
            for (int i = 0; i < more.size(); i++) {
                compare(pointer + "/" + i, more.get(i), less.get(i));
            }
        } else if (!more.equals(less)) {
            pointers.add(pointer);
        }
    }
}
