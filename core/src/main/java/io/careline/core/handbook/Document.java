package io.careline.core.handbook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a text into a tree, within bounds that no document can break. */
final class Document {
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(1_000_000)
                            .maxNestingDepth(20)
                            .maxTokenCount(100_000)
                            .maxNumberLength(20)
                            .maxStringLength(10_000)
                            .maxNameLength(200)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Document() {}

    /** The tree; null if there is none, with the reason in the reading. */
    static @Nullable JsonNode read(String json, Reading reading) {
        try {
            findRepeatedKeys(json, reading);
            JsonNode tree = MAPPER.readTree(json);
            if (!tree.isMissingNode()) {
                return tree;
            }
            reading.add(at("handbook.not-json", JsonLocation.NA));
        } catch (StreamConstraintsException e) {
            reading.add(at("handbook.too-large", e.getLocation()));
        } catch (JsonProcessingException e) {
            reading.add(at("handbook.not-json", e.getLocation()));
        }
        return null;
    }

    private static HandbookFault at(String code, @Nullable JsonLocation location) {
        JsonLocation place = location == null ? JsonLocation.NA : location;
        return new HandbookFault(
                "", code, Map.of("line", Math.max(1, place.getLineNr()), "column", Math.max(1, place.getColumnNr())));
    }

    /** Goes through the text before it becomes a tree, which would keep only the last of several equal keys. */
    private static void findRepeatedKeys(String json, Reading reading) throws JsonProcessingException {
        try (JsonParser parser = MAPPER.createParser(json)) {
            Deque<Set<String>> open = new ArrayDeque<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart()) {
                    open.push(new HashSet<>());
                } else if (token.isStructEnd()) {
                    open.pop();
                } else if (token == JsonToken.FIELD_NAME && !open.getFirst().add(parser.currentName())) {
                    reading.add(new HandbookFault(
                            parser.getParsingContext().pathAsPointer().toString(),
                            "handbook.repeated-key",
                            Map.of("key", Words.shown(parser.currentName()))));
                }
            }
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }
}
