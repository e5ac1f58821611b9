package io.careline.core.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintStatus;
import io.careline.core.json.CarelineJson;
import io.careline.core.json.Document;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.State;
import io.careline.privacy.AccessRecord;
import io.careline.privacy.ConfidentialityPolicy;
import io.careline.privacy.Disclosure;
import io.careline.privacy.ReadContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Shows of a value, an event or a document as much as a reader's roles allow, and says what secrets were in it: the host
 * keeps those records (rules CF1, CF2).
 *
 * <p>Of what the reader may not see, a text, id or code is shown as {@code ####}; anything else is left out. What a reader
 * is shown may be printed, logged and rendered. The value itself is not changed. Whoever reads without leave of this class,
 * off the value itself, leaves no record. Immutable and thread-safe; the first use of a type costs more than later ones, so
 * keep one instance.
 */
@Incubating(since = "0.1.0")
public final class Redactor {
    private static final ObjectMapper TREES = new ObjectMapper();

    /** The classes of which it is noted that somebody read them, from the more open one on. */
    private static final Set<ConfidentialityClass> SECRETS =
            Collections.unmodifiableSet(EnumSet.range(ConfidentialityClass.SECRET, ConfidentialityClass.TOP_SECRET));

    private final ConfidentialityPolicy policy;
    private final CarelineJson whole;
    private final Map<ConfidentialityClass, CarelineJson> views = new EnumMap<>(ConfidentialityClass.class);

    private Redactor(ConfidentialityPolicy policy, CarelineJson whole) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.whole = whole;
        for (ConfidentialityClass upTo : ConfidentialityClass.values()) {
            views.put(upTo, whole.filtered(new Clearance(policy, upTo)));
        }
    }

    /**
     * A redactor of the library's own values.
     *
     * @throws NullPointerException if the policy is null
     */
    public static Redactor of(ConfidentialityPolicy policy) {
        return of(policy, CarelineJson.standard());
    }

    /**
     * A redactor that knows a host's own life cycles as well.
     *
     * @throws NullPointerException if an argument is null
     */
    public static Redactor of(ConfidentialityPolicy policy, CarelineJson json) {
        return new Redactor(policy, Objects.requireNonNull(json, "json"));
    }

    /**
     * A value as the reader may see it: an aggregate, a command, an event or another value with attributes.
     *
     * @param type the value's type, such as {@code Complaint.class}
     * @throws NullPointerException if an argument is null
     * @throws io.careline.core.json.InvalidJsonException if an attribute must be there that is no text and may not be seen:
     *     show the JSON
     */
    public <T> Disclosure<T> view(T value, Class<T> type, ReadContext context) {
        String shown = view(context).write(value);
        return Disclosure.of(whole.read(shown, type), records(value, type.getSimpleName(), context));
    }

    /**
     * An event in its envelope as the reader may see it.
     *
     * @throws NullPointerException if an argument is null
     * @throws io.careline.core.json.InvalidJsonException as in {@link #view}
     */
    public Disclosure<EventEnvelope<?>> event(EventEnvelope<?> event, ReadContext context) {
        String shown = view(context).write(event);
        return Disclosure.of(whole.readEvent(shown), records(event, name(event.event()), context));
    }

    /**
     * The JSON of any value as the reader may see it.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the value is of no type that can be written
     */
    public Disclosure<String> json(Object value, ReadContext context) {
        Object named = value instanceof EventEnvelope<?> envelope ? envelope.event() : value;
        return Disclosure.of(view(context).write(value), records(value, name(named), context));
    }

    /**
     * A stored document as the reader may see it; what is not known of it is of the class {@link
     * ConfidentialityPolicy#unknown()}.
     *
     * @param json a document of the type
     * @param type what it holds, such as {@code Complaint.class} or {@code EventEnvelope.class}
     * @throws NullPointerException if an argument is null
     * @throws io.careline.core.json.InvalidJsonException if it holds none
     */
    public Disclosure<String> document(String json, Class<?> type, ReadContext context) {
        Document<?> document = whole.readDocument(json, type);
        return Disclosure.of(view(context).write(document), records(document, type.getSimpleName(), context));
    }

    /**
     * A complaint as it may still be kept: once it has been archived for longer than the retention (gap G14), without what is
     * of a closer class than is kept after it. Its id, status, revision and the time of archiving stay in any case. The
     * same at any later moment.
     *
     * @param complaint any complaint; one that is not archived, or of which it is not known since when, stays as it is
     * @param now the moment, from the host's clock
     * @throws NullPointerException if an argument is null
     * @throws io.careline.core.json.InvalidJsonException if the policy leaves out a part of a value that must have it: name
     *     the value's attribute instead, such as {@code Complaint.followUp}
     */
    public Complaint kept(Complaint complaint, Instant now) {
        Objects.requireNonNull(now, "now");
        boolean isOver = complaint.status() == ComplaintStatus.ARCHIVED
                && complaint
                        .archivedAt()
                        .filter(archivedAt -> !now.isBefore(archivedAt
                                .atZone(policy.zone())
                                .plus(policy.archiveRetention())
                                .toInstant()))
                        .isPresent();
        return isOver ? redacted(complaint) : complaint;
    }

    /** Which complaint it is and where it stands stays, however confidential a house has that. */
    private Complaint redacted(Complaint complaint) {
        String shown = at(policy.keptAfterRetention()).write(complaint);
        return Complaint.builder()
                .from(whole.read(shown, Complaint.class))
                .id(complaint.id())
                .status(complaint.status())
                .revision(complaint.revision())
                .archivedAt(complaint.archivedAt())
                .build();
    }

    private CarelineJson view(ReadContext context) {
        return at(policy.clearance(context.actor()));
    }

    private CarelineJson at(ConfidentialityClass upTo) {
        return Objects.requireNonNull(views.get(upTo));
    }

    /** What a class shows beyond the next more open one is of that class. */
    private List<AccessRecord> records(Object value, String subject, ReadContext context) {
        ConfidentialityClass clearance = policy.clearance(context.actor());
        List<AccessRecord> records = new ArrayList<>(2);
        ConfidentialityClass below = ConfidentialityClass.INTERNAL;
        for (ConfidentialityClass confidentiality : SECRETS) {
            if (confidentiality.compareTo(clearance) <= 0) {
                List<String> seen = Sighted.between(
                        tree(at(confidentiality).write(value)), tree(at(below).write(value)));
                if (!seen.isEmpty()) {
                    records.add(AccessRecord.builder()
                            .reader(context.actor().id())
                            .time(context.now())
                            .purpose(context.purpose())
                            .subject(subject)
                            .aggregateId(aggregateId(value))
                            .confidentiality(confidentiality)
                            .attributes(seen)
                            .build());
                }
            }
            below = confidentiality;
        }
        return List.copyOf(records);
    }

    private static JsonNode tree(String json) {
        try {
            return TREES.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written must be JSON", e);
        }
    }

    private static Optional<String> aggregateId(Object value) {
        Object content = value instanceof Document<?> document ? document.value() : value;
        if (content instanceof EventEnvelope<?> envelope) {
            return Optional.of(envelope.aggregateId());
        }
        return content instanceof State state ? Optional.of(state.id().value()) : Optional.empty();
    }

    /** The name of the type that a generated class stands for, or of the value's own. */
    private static String name(Object value) {
        Class<?> type = value.getClass();
        Class<?>[] parents = type.getInterfaces();
        return type.isRecord() || parents.length != 1 ? type.getSimpleName() : parents[0].getSimpleName();
    }
}
