package io.careline.examples.replay.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.careline.examples.replay.input.Spelling;
import io.careline.examples.report.InputFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One value of a JSON file, which knows where it stands: every fault names its JSON pointer. */
record Json(String file, String pointer, JsonNode node) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static Json parse(String file, byte[] bytes) {
        try {
            return new Json(file, "", MAPPER.readTree(bytes));
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
            throw new InputFault(file + line + ": not valid JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new InputFault(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    InputFault fault(String sentence) {
        return new InputFault(file + ", " + (pointer.isEmpty() ? "the whole" : pointer) + ": " + sentence);
    }

    /** Checks that this is an object with no other keys. */
    Json object(String... keys) {
        List<String> known = List.of(keys);
        fields().forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.fault("unknown key \"" + key + "\"" + Spelling.suggestion(key, known) + "; the keys are "
                        + String.join(", ", known));
            }
        });
        return this;
    }

    Map<String, Json> fields() {
        if (!node.isObject()) {
            throw fault("must be an object");
        }
        Map<String, Json> fields = new LinkedHashMap<>();
        node.properties().forEach(field -> fields.put(field.getKey(), child(field.getKey(), field.getValue())));
        return fields;
    }

    private Json child(String key, JsonNode value) {
        return new Json(file, pointer + "/" + key.replace("~", "~0").replace("/", "~1"), value);
    }

    Optional<Json> optional(String key) {
        return node.has(key) ? Optional.of(child(key, node.get(key))) : Optional.empty();
    }

    Json required(String key) {
        return optional(key).orElseThrow(() -> fault("the key \"" + key + "\" is missing"));
    }

    List<Json> elements() {
        if (!node.isArray()) {
            throw fault("must be a list");
        }
        List<Json> elements = new ArrayList<>();
        for (JsonNode element : node) {
            elements.add(child(String.valueOf(elements.size()), element));
        }
        return elements;
    }

    boolean isText() {
        return node.isTextual();
    }

    String text() {
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw fault("must be a text that is not blank");
        }
        return node.textValue();
    }

    boolean flag() {
        if (!node.isBoolean()) {
            throw fault("must be true or false");
        }
        return node.booleanValue();
    }

    int number() {
        if (!node.isInt() || node.intValue() < 1) {
            throw fault("must be a whole number from 1");
        }
        return node.intValue();
    }
}
