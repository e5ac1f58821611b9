package io.careline.core.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What an entry of a list is called: the value of the key that tells it from the others. */
final class EntryName {
    /** Of several keys that an entry has, the first counts. */
    private static final List<String> KEYS = List.of(
            "id",
            "code",
            "name",
            "command",
            "guard",
            "outcome",
            "colour",
            "platform",
            "pack",
            "shift",
            "offence",
            "measure",
            "tier",
            "role",
            "version",
            "date",
            "from",
            "ruleId");

    /** Clocks of one name differ in what they are for. */
    private static final List<String> OF_CLOCKS = List.of("severity", "tier", "purpose");

    private EntryName() {}

    /** Such as {@code sick} or {@code follow-up A}; empty if the node is no entry, or has no name. */
    static String of(JsonNode entry) {
        for (String key : KEYS) {
            JsonNode value = entry.path(key);
            if (value.isTextual()) {
                return key.equals("name") ? clock(value.textValue(), entry) : value.textValue();
            }
        }
        return "";
    }

    private static String clock(String name, JsonNode entry) {
        StringBuilder full = new StringBuilder(name);
        for (String key : OF_CLOCKS) {
            if (entry.path(key).isTextual()) {
                full.append(' ').append(entry.path(key).textValue());
            }
        }
        return full.toString();
    }
}
