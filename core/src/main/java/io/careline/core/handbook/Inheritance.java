package io.careline.core.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the document that another extends, and lays the other over it. */
final class Inheritance {
    static final String EXTENDS = "extends";

    private static final int LONGEST_CHAIN = 20;

    static final Shape<String> EXTENDED = Words.matching(
                    "handbook.bad-extends",
                    HandbookForm.KEBAB + "(@" + HandbookForm.VERSION_FORM + ")?",
                    extended -> extended)
            .named("extended");

    private final Function<String, Optional<String>> handbooks;

    /** The ids on the way from the document that is read first. */
    private final List<String> chain;

    Inheritance(Function<String, Optional<String>> handbooks) {
        this(handbooks, List.of());
    }

    private Inheritance(Function<String, Optional<String>> handbooks, List<String> chain) {
        this.handbooks = handbooks;
        this.chain = chain;
    }

    /** The whole of a document; null if there is none, with the reasons in the reading. */
    @Nullable JsonNode whole(JsonNode document, Reading reading) {
        Spot root = reading.root(document);
        Spot place = root.child(EXTENDS);
        if (place.node().isMissingNode()) {
            return document;
        }
        String extended = EXTENDED.read(place);
        if (extended == null) {
            return null;
        }
        String id = extended.replaceFirst("@.*", "");
        JsonNode parent = parent(id, document.path("id").asText(), place);
        if (parent == null) {
            return null;
        }
        String version = parent.path("version").asText();
        if (extended.contains("@") && !extended.equals(id + "@" + version)) {
            place.fault("handbook.other-version", Map.of("wanted", extended, "version", version));
        }
        Origins origins = new Origins(id);
        ObjectNode inherited = parent.deepCopy();
        inherited.remove(List.of("id", "version"));
        ObjectNode own = document.deepCopy();
        own.remove(EXTENDS);
        JsonNode merged = new MergePatch(origins).merge(inherited, reading.root(own), "");
        reading.origins(origins);
        return merged;
    }

    private @Nullable JsonNode parent(String id, String child, Spot place) {
        List<String> longer = new ArrayList<>(chain);
        longer.add(child);
        if (longer.contains(id) || longer.size() > LONGEST_CHAIN) {
            longer.add(id);
            place.fault("handbook.extends-itself", Map.of("chain", Words.shown(String.join(" > ", longer))));
            return null;
        }
        String text = handbooks.apply(id).orElse(Packs.IDS.contains(id) ? Packs.text(id) : null);
        if (text == null) {
            place.fault("handbook.unknown-handbook", Map.of("id", id, "known", String.join(", ", Packs.IDS)));
            return null;
        }
        Reading reading = new Reading();
        JsonNode parent = HandbookForm.document(text, reading, new Inheritance(handbooks, longer));
        if (parent != null) {
            HandbookForm.read(parent, reading);
        }
        List<HandbookFault> faults = reading.faults();
        if (!faults.isEmpty()) {
            place.fault(
                    "handbook.extends-faulty",
                    Map.of(
                            "id",
                            id,
                            "count",
                            faults.size(),
                            "first",
                            faults.get(0).toString()));
            return null;
        }
        return parent;
    }
}
