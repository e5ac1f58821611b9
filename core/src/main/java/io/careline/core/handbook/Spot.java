package io.careline.core.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** One place in a document while it is read. */
record Spot(Reading reading, String pointer, JsonNode node) {
    Spot child(String key) {
        return new Spot(reading, join(pointer, key), node.path(key));
    }

    /** The pointer to a key of the object at another pointer. */
    static String join(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    Spot child(int index) {
        return new Spot(reading, pointer + "/" + index, node.path(index));
    }

    void fault(String code) {
        fault(code, Map.of());
    }

    void fault(String code, Map<String, ?> details) {
        reading.add(new HandbookFault(pointer, code, details));
    }
}
