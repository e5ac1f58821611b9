package io.careline.core.handbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a handbook that says which rules it carries or where its values come from. Immutable and thread-safe.
 */
public final class HandbookEntry {
    private final String pointer;
    private final List<String> ruleIds;
    private final @Nullable String source;

    HandbookEntry(String pointer, List<String> ruleIds, @Nullable String source) {
        this.pointer = pointer;
        this.ruleIds = List.copyOf(ruleIds);
        this.source = source;
    }

    /** Where each rule acts, in the order of the rules' first entries; unmodifiable. */
    static Map<String, List<String>> pointersByRule(List<HandbookEntry> entries) {
        Map<String, List<String>> pointers = new LinkedHashMap<>();
        for (HandbookEntry entry : entries) {
            entry.ruleIds.forEach(ruleId ->
                    pointers.computeIfAbsent(ruleId, key -> new ArrayList<>()).add(entry.pointer));
        }
        pointers.replaceAll((ruleId, places) -> List.copyOf(places));
        return Collections.unmodifiableMap(pointers);
    }

    /** Where it stands in the document: a JSON pointer (RFC 6901), such as {@code /complaints/clocks/0}. */
    public String pointer() {
        return pointer;
    }

    /** The handbook rules it carries, such as {@code CP12}, as written; empty if it names none. */
    public List<String> ruleIds() {
        return ruleIds;
    }

    /**
     * Where its values come from: a place in the handbook, a settled gap such as {@code G14}, or {@code default} where the
     * handbook names no value; empty if it does not say.
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HandbookEntry that
                && pointer.equals(that.pointer)
                && ruleIds.equals(that.ruleIds)
                && Objects.equals(source, that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, ruleIds, source);
    }

    @Override
    public String toString() {
        return pointer + " " + ruleIds + (source == null ? "" : " from " + source);
    }
}
