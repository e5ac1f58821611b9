package io.careline.core.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import io.careline.calendar.CalendarId;
import io.careline.calendar.CalendarSpecification;
import io.careline.core.calendar.Calendars;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shape of a whole handbook. */
final class HandbookForm {
    static final String VERSION_FORM = "[0-9A-Za-z][0-9A-Za-z.+-]{0,31}";

    static final String KEBAB = "(?=.{1,64}$)[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /** The keys that are no sections. */
    private static final Set<String> HEAD =
            Set.of("$schema", "id", "version", "languages", "title", "zone", "calendar", "calendars", "notEnforced");

    static final Shape<String> VERSION = Words.matching("handbook.bad-version", VERSION_FORM, version -> version);

    /** A rule that the library leaves to people, and why. */
    private static final class LeftOut {
        private String ruleId = "";
        private LocalizedText reason = new LocalizedText(Map.of());
    }

    private static final Shape<Map<String, LocalizedText>> NOT_ENFORCED = Listing.ofDistinct(
                    Form.of(LeftOut::new, leftOut -> leftOut)
                            .required("ruleId", Entry.ONE_RULE_ID, (leftOut, ruleId) -> leftOut.ruleId = ruleId)
                            .required("reason", LocalizedText.SHAPE, (leftOut, reason) -> leftOut.reason = reason),
                    0,
                    500,
                    leftOut -> leftOut.ruleId)
            .then(HandbookForm::byRule);

    static final Shape<HandbookDraft> HANDBOOK = Form.of(HandbookDraft::new, draft -> draft)
            .optional("$schema", Words.TEXT, (draft, schema) -> {})
            .required("id", Words.matching("handbook.bad-id", KEBAB, id -> id), (draft, id) -> draft.id = id)
            .required("version", VERSION, (draft, version) -> draft.version = version)
            .required(
                    "languages",
                    Listing.ofDistinct(
                            Words.matching("handbook.bad-language", LocalizedText.LANGUAGE, tag -> tag), 1, 20),
                    (draft, languages) -> draft.languages = languages)
            .required("title", LocalizedText.SHAPE, (draft, title) -> draft.title = title)
            .required(
                    "zone",
                    Words.matching("handbook.bad-zone", "[A-Za-z][A-Za-z0-9/_+-]{0,63}", ZoneId::of),
                    (draft, zone) -> draft.zone = zone)
            .optional("calendar", Words.code(name -> name), (draft, name) -> draft.calendar = name)
            .required(
                    "calendars",
                    Naming.of("handbook.bad-name", KEBAB, 20, CalendarForms.CALENDAR),
                    (draft, calendars) -> draft.specifications = calendars)
            // a section that a document does not have is not put together: most have a few of them only
            .optional(
                    "complaints",
                    Shape.lazy("complaints", () -> ComplaintForms.COMPLAINTS),
                    (draft, section) -> draft.complaints = section)
            .optional(
                    "reports",
                    Shape.lazy("reports", () -> ReportForms.REPORTS),
                    (draft, duties) -> draft.reports = duties)
            .optional(
                    "callbacks",
                    Shape.lazy("callbacks", () -> CallbackForms.CALLBACKS),
                    (draft, section) -> draft.callbacks = section)
            .optional(
                    "orders", Shape.lazy("orders", () -> OrderForms.ORDERS), (draft, section) -> draft.orders = section)
            .optional(
                    "returns",
                    Shape.lazy("returns", () -> ReturnForms.RETURNS),
                    (draft, section) -> draft.returns = section)
            .optional("leave", Shape.lazy("leave", () -> LeaveForms.LEAVE), (draft, section) -> draft.leave = section)
            .optional("swaps", Shape.lazy("swaps", () -> SwapForms.SWAPS), (draft, section) -> draft.swaps = section)
            .optional(
                    "handovers",
                    Shape.lazy("handovers", () -> HandoverForms.HANDOVERS),
                    (draft, section) -> draft.handovers = section)
            .optional(
                    "attendance",
                    Shape.lazy("attendance", () -> AttendanceForms.ATTENDANCE),
                    (draft, section) -> draft.attendance = section)
            .optional(
                    "conduct",
                    Shape.lazy("conduct", () -> ConductForms.CONDUCT),
                    (draft, section) -> draft.conduct = section)
            .optional(
                    "roster",
                    Shape.lazy("roster", () -> RosterForms.ROSTER),
                    (draft, section) -> draft.roster = section)
            .optional(
                    "scorecards",
                    Shape.lazy("scorecards", () -> ScorecardForms.SCORECARDS),
                    (draft, section) -> draft.scorecards = section)
            .optional(
                    "staffing",
                    Shape.lazy("staffing", () -> StaffingForms.STAFFING),
                    (draft, section) -> draft.staffing = section)
            .optional(
                    "confidentiality",
                    Shape.lazy("confidentiality", () -> ConfidentialityForms.CONFIDENTIALITY),
                    (draft, section) -> draft.confidentiality = section)
            .optional("labour", Shape.lazy("labour", () -> LabourForms.LABOUR), (draft, packs) -> draft.labour = packs)
            .optional("notEnforced", NOT_ENFORCED, (draft, rules) -> draft.notEnforced = rules)
            .check(HandbookForm::partsAgree);

    private HandbookForm() {}

    /** The draft of a document; null if it has faults, all of which are then in the reading. */
    static @Nullable HandbookDraft read(String json, Reading reading, Inheritance inheritance) {
        JsonNode document = document(json, reading, inheritance);
        return document == null ? null : read(document, reading);
    }

    /** The whole tree of a document, with what it inherits; null if there is none, with the reasons in the reading. */
    static @Nullable JsonNode document(String json, Reading reading, Inheritance inheritance) {
        JsonNode document = Document.read(json, reading);
        return document == null ? null : inheritance.whole(document, reading);
    }

    static @Nullable HandbookDraft read(JsonNode document, Reading reading) {
        HandbookDraft draft = HANDBOOK.read(reading.root(document));
        if (draft != null) {
            draft.document = document;
            draft.entries = reading.entries();
            draft.sections = sections(document);
        }
        return reading.faultCount() == 0 ? draft : null;
    }

    private static Set<String> sections(JsonNode document) {
        Set<String> sections = new LinkedHashSet<>();
        document.fieldNames().forEachRemaining(sections::add);
        sections.removeAll(HEAD);
        return Collections.unmodifiableSet(sections);
    }

    private static Map<String, LocalizedText> byRule(List<LeftOut> leftOut) {
        Map<String, LocalizedText> reasons = new LinkedHashMap<>();
        leftOut.forEach(rule -> reasons.put(rule.ruleId, rule.reason));
        return reasons;
    }

    private static void partsAgree(Spot spot, HandbookDraft draft) {
        calendarsAreKnown(spot);
        calendarsOpen(spot.child("calendars"), draft);
        if (!draft.languages.isEmpty()) {
            spot.reading().checkLanguages(draft.languages);
        }
    }

    /** Looks at the tree itself, since a calendar with a fault is known all the same. */
    private static void calendarsAreKnown(Spot spot) {
        List<String> known = new ArrayList<>();
        spot.node().path("calendars").fieldNames().forEachRemaining(known::add);
        isKnown(spot.child("calendar"), known);
        isKnown(spot.child("complaints").child("calendar"), known);
        isKnown(spot.child("callbacks").child("calendar"), known);
        isKnown(spot.child("roster").child("calendar"), known);
        if (known.size() > 1 && !spot.node().has("calendar")) {
            spot.fault("handbook.calendar-undecided", Map.of("known", String.join(", ", known)));
        }
    }

    private static void isKnown(Spot spot, List<String> calendars) {
        String name = spot.node().textValue();
        if (name != null && !calendars.contains(name)) {
            spot.fault(
                    "handbook.unknown-calendar",
                    Map.of("name", Words.shown(name), "known", String.join(", ", calendars)));
        }
    }

    private static void calendarsOpen(Spot spot, HandbookDraft draft) {
        draft.specifications.forEach((name, specification) -> {
            CalendarId id = CalendarId.of(name);
            try {
                CalendarSpecification complete =
                        specification.id(id).zone(draft.zone).build();
                draft.calendars.put(id, Calendars.of(complete));
                draft.days.put(id, complete);
            } catch (IllegalArgumentException e) {
                spot.child(name).fault("handbook.never-open");
            }
        });
    }
}
