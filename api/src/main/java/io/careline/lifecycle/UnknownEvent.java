package io.careline.lifecycle;

import java.util.Objects;

/**
 * An event of a kind that this version does not know, kept as it was read so that nothing is lost: it can be stored and
 * written again, and is refused only when it is replayed. Immutable and thread-safe.
 */
public final class UnknownEvent implements Event {
    private final String tag;
    private final String json;

    private UnknownEvent(String tag, String json) {
        this.tag = Objects.requireNonNull(tag, "tag");
        this.json = Objects.requireNonNull(json, "json");
    }

    /** An event with a tag that no known type has. */
    public static UnknownEvent of(String tag, String json) {
        return new UnknownEvent(tag, json);
    }

    /** The tag it came with. */
    public String tag() {
        return tag;
    }

    /** The event's own JSON, as it was read. */
    public String json() {
        return json;
    }

    @Override
    public EventType type() {
        return Type.UNKNOWN;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnknownEvent that && tag.equals(that.tag) && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tag, json);
    }

    /** The tag alone: the content may be confidential. */
    @Override
    public String toString() {
        return "UnknownEvent{" + tag + "}";
    }

    private enum Type implements EventType {
        UNKNOWN
    }
}
