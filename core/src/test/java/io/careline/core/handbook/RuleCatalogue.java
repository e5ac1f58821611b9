package io.careline.core.handbook;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every rule of the handbooks that this library was made from: {@code rules.json} beside the tests. */
record RuleCatalogue(Map<String, Rule> rules) {
    /** One rule: its id, the documents it was found in, and what it says in our own words. */
    record Rule(String id, List<String> sources, String text) {
        /** The letters of its id. */
        String family() {
            return id.replaceFirst("[0-9]+$", "");
        }
    }

    static RuleCatalogue read() {
        try (InputStream in = Objects.requireNonNull(RuleCatalogue.class.getResourceAsStream("rules.json"))) {
            List<Rule> rules = Documents.MAPPER.readValue(in, new TypeReference<>() {});
            Map<String, Rule> byId = new LinkedHashMap<>();
            rules.forEach(rule -> byId.put(rule.id(), rule));
            return new RuleCatalogue(byId);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
