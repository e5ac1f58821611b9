package io.careline.core.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.careline.common.Incubating;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import java.lang.reflect.Type;
import java.util.Objects;

/**
 * Writes values as JSON and reads them again, for those who need no mapper of their own.
 *
 * <pre>{@code
 * CarelineJson json = CarelineJson.standard();
 * String text = json.write(complaint);
 * Complaint again = json.read(text, Complaint.class);
 * }</pre>
 *
 * <p><b>Whole.</b> What is confidential is written in full: keep the text as close as the value, or let a
 * {@linkplain #filtered filter} or a {@link io.careline.core.privacy.Redactor} remove what must not be seen.
 *
 * <p><b>Limits.</b> A document has at most 5,000,000 characters, 400,000 tokens and 100 levels; a text in it at most
 * 500,000 characters (a short value such as money or hours 4,000), a name 1,000, a number 400 characters and 1,000 zeros
 * or decimals. Beyond that it is refused, before it takes memory.
 *
 * <p><b>Strict.</b> A member that is there twice is refused, and so is anything after the document. A member that is
 * not known is skipped: read a {@link Document} to keep it.
 *
 * <p>Every argument must be non-null, or {@link NullPointerException} is thrown. Immutable and thread-safe; the first
 * use of a type costs more than later ones, so keep one instance.
 */
public final class CarelineJson {
    static final int LONGEST_DOCUMENT = 5_000_000;

    private final Forms forms;

    private CarelineJson(Forms forms) {
        this.forms = forms;
    }

    /** JSON for the library's own types, and for a user's that no name or schema has to be known of. */
    public static CarelineJson standard() {
        return of(new CarelineModule());
    }

    /** JSON with a user's own life cycles and schemas. */
    public static CarelineJson of(CarelineModule module) {
        return new CarelineJson(
                module.forms(JsonMapper.builder().addModule(module).build()));
    }

    /**
     * JSON that shows as much as a filter lets through, and reads whatever it is given. Of an attribute that is not shown
     * a text, id or code is written as {@code ####}; anything else is left out, so that a value which must have it cannot be
     * read again.
     */
    @Incubating(since = "0.1.0")
    public CarelineJson filtered(AttributeFilter filter) {
        return new CarelineJson(forms.through(new View(Objects.requireNonNull(filter, "filter"))));
    }

    /**
     * A value as JSON: any value of the library, a {@link Document}, a list or map of them, or a type of the user's.
     *
     * @return one line without spaces
     * @throws IllegalArgumentException if the value is of no type that can be written, or an event of a life cycle or
     *     schema that could not be read again
     */
    public String write(Object value) {
        return forms.backend().text(forms.write(Objects.requireNonNull(value, "value")));
    }

    /**
     * The value that a document holds. A family such as {@code ComplaintCommand} is read by the document's tag.
     *
     * @throws InvalidJsonException if it holds none
     */
    public <T> T read(String json, Class<T> type) {
        return type.cast(tree(json, type));
    }

    /**
     * The event that a document holds, of whatever life cycle; where life cycle, type or schema is not known, it is an
     * {@link io.careline.lifecycle.UnknownEvent}.
     *
     * @throws InvalidJsonException if it holds no envelope, or an event that is known by its type and is not valid
     */
    public EventEnvelope<?> readEvent(String json) {
        return read(json, EventEnvelope.class);
    }

    /**
     * The value that a document holds, with whatever else is in it.
     *
     * @throws InvalidJsonException if it holds none
     */
    public <T> Document<T> readDocument(String json, Class<T> type) {
        Document<?> document = (Document<?>) tree(json, Types.parameterized(Document.class, type));
        return new Document<>(type.cast(document.value()), document.unread());
    }

    /**
     * The event that a document holds, with whatever else is in it.
     *
     * @throws InvalidJsonException as in {@link #readEvent(String)}
     */
    public Document<EventEnvelope<Event>> readEventDocument(String json) {
        Document<?> document = readDocument(json, EventEnvelope.class);
        return new Document<>(EnvelopeForm.widened((EventEnvelope<?>) document.value()), document.unread());
    }

    private Object tree(String json, Type type) {
        if (json.length() > LONGEST_DOCUMENT) {
            throw Pointer.ROOT.fault(
                    "has " + json.length() + " characters, the most that are read is " + LONGEST_DOCUMENT);
        }
        return forms.read(forms.backend().tree(json), type, Pointer.ROOT);
    }
}
