package io.careline.core.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one reading of a document has come upon: its faults and its entries. Not thread-safe. */
final class Reading {
    private static final int MOST_FAULTS = 1000;

    private final List<HandbookFault> faults = new ArrayList<>();
    private final List<HandbookEntry> entries = new ArrayList<>();
    private final List<Consumer<List<String>>> languageChecks = new ArrayList<>();
    private int faultCount;
    private @Nullable Origins origins;

    Spot root(JsonNode document) {
        return new Spot(this, "", document);
    }

    /** From now on the document is one that extends another: faults are told at their places in the document itself. */
    void origins(Origins ofParts) {
        origins = ofParts;
    }

    /**
     * Keeps a fault; after a thousand only the word that there are more. A text that is inherited may have languages that
     * the document does not want.
     */
    void add(HandbookFault found) {
        HandbookFault fault = origins == null ? found : origins.own(found);
        if (fault.isInherited() && fault.code().equals(LocalizedText.UNKNOWN)) {
            return;
        }
        faultCount++;
        if (faultCount <= MOST_FAULTS) {
            faults.add(fault);
        } else if (faultCount == MOST_FAULTS + 1) {
            faults.add(new HandbookFault("", "handbook.more-faults", Map.of("count", MOST_FAULTS)));
        }
    }

    void add(HandbookEntry entry) {
        entries.add(entry);
    }

    /** Keeps a look at a text until the document's languages are known. */
    void add(Consumer<List<String>> languageCheck) {
        languageChecks.add(languageCheck);
    }

    /** Looks at every text, now that the languages are known. */
    void checkLanguages(List<String> languages) {
        languageChecks.forEach(check -> check.accept(languages));
    }

    /** How many faults there were so far, also those that were not kept. */
    int faultCount() {
        return faultCount;
    }

    List<HandbookFault> faults() {
        return List.copyOf(faults);
    }

    List<HandbookEntry> entries() {
        return List.copyOf(entries);
    }
}
