package io.careline.core.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.CalendarId;
import io.careline.calendar.ReportCalendar;
import io.careline.common.Incubating;
import io.careline.lifecycle.PolicyVersion;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A customer-service handbook as data: calendars, clocks and the rules of each life cycle, ready to be used.
 *
 * <pre>{@code
 * var complaints = Handbook.load("property-management").complaints();
 * var context = DecisionContext.of(now, Actor.of("wang", Role.OFFICER), "command-1");
 * var command = RegisterComplaint.builder().receivedAt(now).customer(customer)
 *         .department(DepartmentId.of("repairs")).summary("The lift is out of order").build();
 * var unknown = complaints.initial("C-1");
 * var complaint = complaints.apply(unknown, complaints.decide(unknown, command, context));
 * var owed = complaints.deadlines(complaint, context);
 * }</pre>
 *
 * <p>The package's page describes the document. Immutable and thread-safe.
 */
public final class Handbook extends PeopleSections {
    private final JsonNode document;
    private final LocalizedText title;
    private final List<String> languages;
    private final ZoneId zone;
    private final BusinessCalendar calendar;
    private final Map<CalendarId, BusinessCalendar> calendars;
    private final ReportCalendar reports;
    private final List<HandbookEntry> entries;
    private final Map<String, LocalizedText> notEnforced;
    private final Set<String> sections;

    private Handbook(HandbookDraft draft) {
        super(draft);
        this.document = draft.document;
        this.title = draft.title;
        this.languages = List.copyOf(draft.languages);
        this.zone = draft.zone;
        this.calendar = draft.calendar(null);
        this.calendars = Collections.unmodifiableMap(draft.calendars);
        this.reports = ReportCalendar.builder().duties(draft.reports).build();
        this.entries = draft.entries;
        this.notEnforced = draft.notEnforced;
        this.sections = draft.sections;
    }

    /**
     * A handbook that ships with the library.
     *
     * @param id one of {@link #shipped()}, such as {@code property-management}
     * @throws NullPointerException if the id is null
     * @throws IllegalArgumentException if there is no such handbook
     */
    public static Handbook load(String id) {
        return parse(Packs.text(id));
    }

    /** The ids of the handbooks that ship with the library, in their order. */
    public static Set<String> shipped() {
        return Packs.IDS;
    }

    /**
     * Reads a handbook strictly: whatever the document has beyond the format, or lacks, is a fault.
     *
     * @param json the document itself, at most a million characters
     * @throws NullPointerException if the text is null
     * @throws HandbookException if there is any fault; it has all of them
     */
    public static Handbook parse(String json) {
        return parse(json, id -> Optional.empty());
    }

    /**
     * Reads a handbook that may extend others, which are not among those that ship with the library:
     *
     * <pre>{@code
     * var house = Handbook.parse(Files.readString(folder.resolve("house.json")), id -> Optional.ofNullable(texts.get(id)));
     * }</pre>
     *
     * @param json the document itself, at most a million characters
     * @param handbooks the document of an id, asked before {@link #shipped()}; empty if it knows none. It may be called
     *     several times with one id and gives the same text each time
     * @throws NullPointerException if an argument is null
     * @throws HandbookException if there is any fault; it has all of them
     */
    public static Handbook parse(String json, Function<String, Optional<String>> handbooks) {
        Reading reading = new Reading();
        HandbookDraft draft =
                HandbookForm.read(Objects.requireNonNull(json, "json"), reading, new Inheritance(handbooks));
        if (draft == null) {
            throw new HandbookException(reading.faults());
        }
        return new Handbook(draft);
    }

    /**
     * The faults for which {@link #parse} would refuse a document; empty if it would not. A thousand at most are listed,
     * after those one that says there are more. A text that is no JSON, or beyond the bounds, has that single fault.
     *
     * @throws NullPointerException if the text is null
     */
    public static List<HandbookFault> check(String json) {
        return check(json, id -> Optional.empty());
    }

    /**
     * The same of a document that may extend others.
     *
     * @param handbooks as {@link #parse(String, Function)} has it
     * @throws NullPointerException if an argument is null
     */
    public static List<HandbookFault> check(String json, Function<String, Optional<String>> handbooks) {
        Reading reading = new Reading();
        HandbookForm.read(Objects.requireNonNull(json, "json"), reading, new Inheritance(handbooks));
        return reading.faults();
    }

    /** Its id, such as {@code property-management}. */
    public String id() {
        return version.id();
    }

    /** Its id and version, as every event records them. */
    public PolicyVersion version() {
        return version;
    }

    /**
     * What people call it: in the locale's language, or in the first of {@link #languages()} if it has none in that.
     *
     * @throws NullPointerException if the locale is null
     */
    public String title(Locale locale) {
        return title.in(locale, languages);
    }

    /** The languages of its texts, as tags of BCP 47 such as {@code zh-CN}; never empty. */
    public List<String> languages() {
        return languages;
    }

    /** The zone of all its hours and dates. */
    public ZoneId zone() {
        return zone;
    }

    /** Its main calendar. */
    public BusinessCalendar calendar() {
        return calendar;
    }

    /**
     * The calendar of a name.
     *
     * @throws NullPointerException if the name is null
     * @throws IllegalArgumentException if there is no such calendar
     */
    public BusinessCalendar calendar(String name) {
        BusinessCalendar named = calendars.get(CalendarId.of(name));
        if (named == null) {
            throw new IllegalArgumentException("calendar (" + name + ") must be one of " + calendars.keySet());
        }
        return named;
    }

    /** All its calendars by their names, in the document's order; never empty. Unmodifiable. */
    public Map<CalendarId, BusinessCalendar> calendars() {
        return calendars;
    }

    /** Which reports are owed, and when (rules CP10, K13, K14); without duties if it has no section {@code reports}. */
    public ReportCalendar reports() {
        return reports;
    }

    /**
     * The sections it has, such as {@code complaints}: the life cycles of the others cannot be had. In the document's
     * order; unmodifiable.
     */
    @Incubating(since = "0.1.0")
    public Set<String> sections() {
        return sections;
    }

    /**
     * What is different in a later handbook, in the order of this one, with what both inherit; what programs call them, and
     * their versions, apart. Entries of lists are compared by their names, as extending has it. Empty if they say the same.
     *
     * @throws NullPointerException if the later one is null
     */
    @Incubating(since = "0.1.0")
    public List<HandbookChange> changesTo(Handbook later) {
        return Comparison.of(document, later.document);
    }

    /** The whole document as JSON, with what it inherits: it extends no other, and reads as the same handbook. */
    @Incubating(since = "0.1.0")
    public String json() {
        return document.toPrettyString();
    }

    /** Its entries that name a rule or a source, in the document's order. */
    public List<HandbookEntry> entries() {
        return entries;
    }

    /**
     * Where each handbook rule acts: rule id to the JSON pointers of its entries, in the order of their first entries.
     * Unmodifiable.
     */
    public Map<String, List<String>> rules() {
        return HandbookEntry.pointersByRule(entries);
    }

    /**
     * The rules that it leaves to people: rule id to the reason, in the locale's language or else the handbook's first.
     * Empty if there are none; unmodifiable.
     *
     * @throws NullPointerException if the locale is null
     */
    public Map<String, String> notEnforced(Locale locale) {
        Map<String, String> reasons = new LinkedHashMap<>();
        notEnforced.forEach((ruleId, reason) -> reasons.put(ruleId, reason.in(locale, languages)));
        return Collections.unmodifiableMap(reasons);
    }

    /** Its id and version: {@code property-management@1}. */
    @Override
    public String toString() {
        return version.toString();
    }
}
