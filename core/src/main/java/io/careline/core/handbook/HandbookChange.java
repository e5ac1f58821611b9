package io.careline.core.handbook;

import io.careline.common.Incubating;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One difference between two handbooks. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
public final class HandbookChange {
    private final String pointer;
    private final Kind kind;
    private final List<String> ruleIds;
    private final @Nullable String before;
    private final @Nullable String after;

    HandbookChange(String pointer, Kind kind, List<String> ruleIds, @Nullable String before, @Nullable String after) {
        this.pointer = pointer;
        this.kind = kind;
        this.ruleIds = List.copyOf(ruleIds);
        this.before = before;
        this.after = after;
    }

    /** What became of a place. More kinds may come. */
    @Incubating(since = "0.1.0")
    public enum Kind {
        /** Only the later handbook has it. */
        ADDED,
        /** Only the earlier one has it. */
        REMOVED,
        /** Both have it, with other values. */
        CHANGED,
        /** A list has the same entries in another order. */
        REORDERED
    }

    /**
     * Where: a JSON pointer (RFC 6901) into the later handbook, into the earlier one for what was {@link Kind#REMOVED}.
     * Whole documents are meant, with what they inherit.
     */
    public String pointer() {
        return pointer;
    }

    /** What became of it. */
    public Kind kind() {
        return kind;
    }

    /** The handbook rules that the entry it belongs to carries, those of the later handbook first; empty if none. */
    public List<String> ruleIds() {
        return ruleIds;
    }

    /** What the earlier handbook has there, as JSON; the names of the entries, for another order. Empty if nothing. */
    public Optional<String> before() {
        return Optional.ofNullable(before);
    }

    /** What the later handbook has there, in the same form. */
    public Optional<String> after() {
        return Optional.ofNullable(after);
    }

    /**
     * The change in one sentence: Chinese for any locale of that language, English for all others.
     *
     * @throws NullPointerException if the locale is null
     */
    public String message(Locale locale) {
        String rules = ruleIds.isEmpty() ? "" : " (" + String.join(", ", ruleIds) + ")";
        return FaultTexts.text(
                "change." + kind.name().toLowerCase(Locale.ROOT),
                Map.of("place", pointer + rules, "before", before().orElse(""), "after", after().orElse("")),
                locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HandbookChange that
                && pointer.equals(that.pointer)
                && kind == that.kind
                && ruleIds.equals(that.ruleIds)
                && before().equals(that.before())
                && after().equals(that.after());
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, kind, ruleIds, before, after);
    }

    /** The English sentence. */
    @Override
    public String toString() {
        return message(Locale.ROOT);
    }
}
