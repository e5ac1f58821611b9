package io.careline.core.handbook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A small sound handbook, and the same with one place changed. */
final class Documents {
    static final ObjectMapper MAPPER = new ObjectMapper();

    static final String SOUND = """
            {
              "id": "desk",
              "version": "1",
              "languages": ["en", "zh-CN"],
              "title": { "en": "Desk", "zh-CN": "客服台" },
              "zone": "Asia/Shanghai",
              "calendar": "day",
              "calendars": {
                "day": { "hours": { "MON-FRI": ["09:00-18:00"] } },
                "night": { "hours": { "MON-SUN": ["18:00-09:00"] } }
              },
              "complaints": {
                "clocks": [{ "name": "first-response", "target": "PT30M", "basis": "BUSINESS" }],
                "escalationChain": [{ "role": "officer", "limit": "CNY 500" }, { "role": "director" }],
                "followUp": { "maximumRounds": 3 }
              },
              "callbacks": {
                "contactWindows": { "value": { "MON-SUN": ["08:00-21:00"] } },
                "contactCap": { "maximum": 7, "period": "P7D" },
                "retries": [{ "outcome": "BUSY", "delay": "PT10M", "maximum": 3 }],
                "clocks": [{ "name": "contact", "target": "PT15M", "basis": "CALENDAR" }],
                "script": { "value": ["identity", "purpose"] }
              },
              "orders": {
                "legend": {
                  "colours": [
                    { "colour": "purple", "meaning": "gift-or-refund" },
                    { "colour": "red", "meaning": "standard" }
                  ]
                },
                "codeBooks": [
                  {
                    "platform": "my-shop",
                    "field": "mark",
                    "codes": { "red": "R", "purple": "" },
                    "remark": { "most": 200, "unit": "CHARACTERS" }
                  }
                ]
              },
              "notEnforced": [{ "ruleId": "CP7", "reason": { "en": "A report.", "zh-CN": "统计。" } }]
            }
            """;

    private Documents() {}

    /** The sound handbook with other JSON at a pointer; without that place if the JSON is empty. */
    static String with(String pointer, String json) {
        return with(SOUND, pointer, json);
    }

    static String with(String document, String pointer, String json) {
        try {
            JsonPointer place = JsonPointer.compile(pointer);
            JsonNode tree = MAPPER.readTree(document);
            JsonNode parent = tree.at(place.head());
            String key = place.last().getMatchingProperty();
            if (json.isEmpty()) {
                ((ObjectNode) parent).remove(key);
            } else if (parent instanceof ArrayNode list && key.equals("-")) {
                list.add(MAPPER.readTree(json));
            } else if (parent instanceof ArrayNode list) {
                list.set(Integer.parseInt(key), MAPPER.readTree(json));
            } else {
                ((ObjectNode) parent).set(key, MAPPER.readTree(json));
            }
            return tree.toPrettyString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
