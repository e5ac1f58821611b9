package io.careline.core.orderflag;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.careline.lifecycle.Rejection;
import io.careline.orderflag.FlagCodeBook;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.LengthUnit;
import io.careline.orderflag.OrderFlagReasons;
import io.careline.orderflag.Platform;
import io.careline.orderflag.TextLimit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a document of code books and finds everything that is wrong with it. Good for one document; not thread-safe. */
final class CodeBookReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String CODE = "a text of at most 60 characters, none of them a control character";

    private final List<Rejection> faults = new ArrayList<>();
    private final Set<String> platforms = new HashSet<>();

    List<FlagCodeBook> read(String json) {
        List<FlagCodeBook> books = new ArrayList<>();
        JsonNode root = tree(json);
        if (faults.isEmpty() && hasKeys(root, "", Set.of("schema", "platforms"), Set.of())) {
            if (!root.get("schema").isInt() || root.get("schema").intValue() != 1) {
                invalid("/schema", "1");
            }
            JsonNode list = root.get("platforms");
            if (!list.isArray() || list.isEmpty() || list.size() > 100) {
                invalid("/platforms", "a list of 1 to 100 code books");
            } else {
                for (int i = 0; i < list.size(); i++) {
                    book(list.get(i), "/platforms/" + i).ifPresent(books::add);
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new FlagCodeBookException(faults);
        }
        return books;
    }

    private JsonNode tree(String json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            if (!root.isMissingNode()) {
                return root;
            }
            notJson(JsonLocation.NA);
        } catch (JsonProcessingException e) {
            notJson(Optional.ofNullable(e.getLocation()).orElse(JsonLocation.NA));
        }
        return MAPPER.createObjectNode();
    }

    private void notJson(JsonLocation place) {
        faults.add(Rejection.of(OrderFlagReasons.BOOK_NOT_JSON)
                .with("line", Math.max(1, place.getLineNr()))
                .with("column", Math.max(1, place.getColumnNr())));
    }

    private Optional<FlagCodeBook> book(JsonNode node, String pointer) {
        int before = faults.size();
        if (!hasKeys(node, pointer, Set.of("platform", "field", "codes"), Set.of("remark", "tagName"))) {
            return Optional.empty();
        }
        FlagCodeBook.Builder book = FlagCodeBook.builder();
        String platform = name(node.get("platform"), pointer + "/platform");
        String field = name(node.get("field"), pointer + "/field");
        if (!platform.isEmpty() && !platforms.add(platform)) {
            faults.add(at(OrderFlagReasons.BOOK_PLATFORM_REPEATED, pointer + "/platform")
                    .with("platform", platform));
        }
        codes(node.get("codes"), pointer + "/codes", book);
        if (node.has("remark")) {
            book.remarkLimit(limit(node.get("remark"), pointer + "/remark"));
        }
        if (node.has("tagName")) {
            book.tagNameLimit(limit(node.get("tagName"), pointer + "/tagName"));
        }
        if (faults.size() > before) {
            return Optional.empty();
        }
        return Optional.of(book.platform(Platform.of(platform)).field(field).build());
    }

    private void codes(JsonNode node, String pointer, FlagCodeBook.Builder book) {
        if (!node.isObject() || node.isEmpty() || node.size() > 100) {
            invalid(pointer, "an object of 1 to 100 colours, each with its code");
            return;
        }
        Set<String> seen = new HashSet<>();
        node.properties().forEach(entry -> {
            String place = pointer + "/" + escaped(entry.getKey());
            JsonNode code = entry.getValue();
            if (!isName(entry.getKey())) {
                invalid(place, "under a colour in small letters, digits and hyphens");
            } else if (!code.isTextual() || !code.textValue().matches("\\P{Cntrl}{0,60}")) {
                invalid(place, CODE);
            } else if (!seen.add(code.textValue())) {
                faults.add(at(OrderFlagReasons.BOOK_CODE_REPEATED, place).with("code", code.textValue()));
            } else {
                book.putCodes(FlagColour.of(entry.getKey()), code.textValue());
            }
        });
    }

    private Optional<TextLimit> limit(JsonNode node, String pointer) {
        if (!hasKeys(node, pointer, Set.of("most", "unit"), Set.of())) {
            return Optional.empty();
        }
        JsonNode most = node.get("most");
        Optional<LengthUnit> unit = Arrays.stream(LengthUnit.values())
                .filter(constant ->
                        node.get("unit").asText().equals(constant.name().toLowerCase(Locale.ROOT)))
                .findFirst();
        if (!most.isInt() || most.intValue() < 1) {
            invalid(pointer + "/most", "a whole number from 1");
            return Optional.empty();
        }
        if (unit.isEmpty()) {
            invalid(pointer + "/unit", "bytes or characters");
        }
        return unit.map(known -> TextLimit.of(most.intValue(), known));
    }

    private String name(JsonNode node, String pointer) {
        if (node.isTextual() && node.textValue().matches("[A-Za-z0-9][A-Za-z0-9._-]{0,59}")) {
            return node.textValue();
        }
        invalid(pointer, "a name of letters, digits, dots, hyphens and low lines, at most 60");
        return "";
    }

    private static boolean isName(String colour) {
        return colour.matches("[a-z0-9][a-z0-9-]{0,59}");
    }

    /** Whether it is an object with all it needs; a key that is not known is a fault, and no reason to stop. */
    private boolean hasKeys(JsonNode node, String pointer, Set<String> needed, Set<String> optional) {
        if (!node.isObject()) {
            invalid(pointer, "an object");
            return false;
        }
        Set<String> known = new TreeSet<>(needed);
        known.addAll(optional);
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                faults.add(at(OrderFlagReasons.BOOK_KEY_UNKNOWN, pointer)
                        .with("key", key)
                        .with("known", String.join(", ", known)));
            }
        });
        boolean isComplete = true;
        for (String key : new TreeSet<>(needed)) {
            if (!node.has(key)) {
                faults.add(at(OrderFlagReasons.BOOK_KEY_MISSING, pointer).with("key", key));
                isComplete = false;
            }
        }
        return isComplete;
    }

    private void invalid(String pointer, String expected) {
        faults.add(at(OrderFlagReasons.BOOK_VALUE_INVALID, pointer).with("expected", expected));
    }

    private static Rejection at(String code, String pointer) {
        return Rejection.of(code).with("pointer", pointer);
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
