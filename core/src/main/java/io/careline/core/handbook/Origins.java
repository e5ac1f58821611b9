package io.careline.core.handbook;

import java.util.HashMap;
import java.util.Map;

/** Where the parts of a document come from that extends another: its own place of each, as far as it has one. */
final class Origins {
    private final Map<String, String> wholes = new HashMap<>();
    private final Map<String, String> merged = new HashMap<>();
    private final String extended;

    Origins(String extended) {
        this.extended = extended;
    }

    /** All of this place is the document's own. */
    void whole(String pointer, String own) {
        wholes.put(pointer, own);
    }

    /** Some of this place is the document's own. */
    void merged(String pointer, String own) {
        merged.put(pointer, own);
    }

    /** The fault at its place in the document itself, or at the nearest one where what is at fault is inherited. */
    HandbookFault own(HandbookFault fault) {
        String pointer = fault.pointer();
        for (String place = pointer; ; place = place.substring(0, place.lastIndexOf('/'))) {
            String whole = wholes.get(place);
            if (whole != null) {
                return fault.at(whole + pointer.substring(place.length()));
            }
            String part = merged.get(place);
            if (part != null) {
                return place.equals(pointer) ? fault.at(part) : fault.inherited(part, extended, pointer);
            }
        }
    }
}
