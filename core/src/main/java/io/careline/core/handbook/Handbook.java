package io.careline.core.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import io.careline.attendance.AttendanceCommand;
import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceRecord;
import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.CalendarId;
import io.careline.calendar.ClockTarget;
import io.careline.calendar.ReportCalendar;
import io.careline.callback.Callback;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.CallbackQueue;
import io.careline.callback.VisitInterval;
import io.careline.common.Incubating;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.CustomerTier;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductCommand;
import io.careline.conduct.ConductEvent;
import io.careline.conduct.ConductPolicy;
import io.careline.core.attendance.Attendances;
import io.careline.core.conduct.ConductCases;
import io.careline.core.handover.Handovers;
import io.careline.core.leave.LeaveRequests;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.core.orderflag.FlagCodeBooks;
import io.careline.core.orderflag.OrderFlags;
import io.careline.core.orderflag.Orders;
import io.careline.core.returns.Returns;
import io.careline.core.scorecard.Scorecards;
import io.careline.core.swap.Swaps;
import io.careline.handover.Handover;
import io.careline.handover.HandoverCommand;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverPolicy;
import io.careline.labour.LabourPack;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveEvent;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveRequest;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.PolicyVersion;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderEvent;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.orderflag.OrderFlagEvent;
import io.careline.orderflag.OrderFlagPolicy;
import io.careline.orderflag.OrderPolicy;
import io.careline.privacy.ConfidentialityPolicy;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ReturnCommand;
import io.careline.returns.ReturnEvent;
import io.careline.returns.ReturnPolicy;
import io.careline.roster.RosterView;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardCommand;
import io.careline.scorecard.ScorecardEvent;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.staffing.AreaStaffingRule;
import io.careline.staffing.StaffingProfile;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapEvent;
import io.careline.swap.SwapPolicy;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
public final class Handbook {
    private final JsonNode document;
    private final PolicyVersion version;
    private final LocalizedText title;
    private final List<String> languages;
    private final ZoneId zone;
    private final BusinessCalendar calendar;
    private final Map<CalendarId, BusinessCalendar> calendars;
    private final @Nullable ComplaintRules complaints;
    private final ReportCalendar reports;
    private final @Nullable CallbackRules callbacks;
    private final @Nullable OrderRules orders;
    private final @Nullable ReturnPolicy returns;
    private final PeopleRules people;
    private final @Nullable RosterRules roster;
    private final @Nullable StaffingSection staffing;
    private final List<HandbookEntry> entries;
    private final ConfidentialityPolicy confidentiality;
    private final Map<String, LocalizedText> notEnforced;
    private final Set<String> sections;

    private Handbook(HandbookDraft draft) {
        this.document = draft.document;
        this.version = PolicyVersion.of(draft.id, draft.version);
        this.title = draft.title;
        this.languages = List.copyOf(draft.languages);
        this.zone = draft.zone;
        this.calendar = draft.calendar(null);
        this.calendars = Collections.unmodifiableMap(draft.calendars);
        this.complaints = ComplaintRules.of(draft, version);
        this.reports = ReportCalendar.builder().duties(draft.reports).build();
        this.callbacks = CallbackRules.of(draft, version);
        this.orders = OrderRules.of(draft, version);
        this.returns = draft.returns == null ? null : draft.returns.policy(version, zone);
        this.people = PeopleRules.of(draft, version);
        this.roster = RosterRules.of(draft);
        this.staffing = draft.staffing;
        this.entries = draft.entries;
        draft.confidentiality.version(version).zone(draft.zone);
        archiveRetention().ifPresent(draft.confidentiality::archiveRetention);
        this.confidentiality = draft.confidentiality.build();
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

    /** All its calendars by their names, in the document's order; never empty. Unmodifiable. */
    public Map<CalendarId, BusinessCalendar> calendars() {
        return calendars;
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

    /**
     * What it says of complaints.
     *
     * @throws IllegalStateException if it has no section {@code complaints}
     */
    public ComplaintPolicy complaintPolicy() {
        return section("complaints", complaints).policy();
    }

    /**
     * The complaint life cycle by its rules.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code complaints}
     */
    public Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> complaints() {
        return defineComplaints().build();
    }

    /**
     * The same life cycle, open for rules of the user's own.
     *
     * @return a builder of the caller's own
     * @throws IllegalStateException if it has no section {@code complaints}
     */
    public LifecycleBuilder<Complaint, ComplaintCommand, ComplaintEvent> defineComplaints() {
        return section("complaints", complaints).define();
    }

    /**
     * How long after the resolution the customers of each tier are asked whether they are satisfied (rule CP9); empty if
     * it makes no difference between tiers. Unmodifiable.
     *
     * @throws IllegalStateException if it has no section {@code complaints}
     */
    public Map<CustomerTier, ClockTarget> followUpTiers() {
        return section("complaints", complaints).followUpTiers();
    }

    /** How long a complaint stays in the archive (gap G14), for the host to act on; empty if it does not say. */
    public Optional<Period> archiveRetention() {
        return complaints == null ? Optional.empty() : complaints.archiveRetention();
    }

    /** Which reports are owed, and when (rules CP10, K13, K14); without duties if it has no section {@code reports}. */
    public ReportCalendar reports() {
        return reports;
    }

    /**
     * What it says of callbacks.
     *
     * @throws IllegalStateException if it has no section {@code callbacks}
     */
    public CallbackPolicy callbackPolicy() {
        return section("callbacks", callbacks).policy();
    }

    /**
     * The callback life cycle by its rules.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code callbacks}
     */
    public Lifecycle<Callback, CallbackCommand, CallbackEvent> callbacks() {
        return defineCallbacks().build();
    }

    /**
     * The same life cycle, open for rules of the user's own.
     *
     * @return a builder of the caller's own
     * @throws IllegalStateException if it has no section {@code callbacks}
     */
    public LifecycleBuilder<Callback, CallbackCommand, CallbackEvent> defineCallbacks() {
        return section("callbacks", callbacks).define();
    }

    /**
     * The empty queue of callbacks by its rules.
     *
     * @throws IllegalStateException if it has no section {@code callbacks}
     */
    public CallbackQueue callbackQueue() {
        return section("callbacks", callbacks).queue();
    }

    /** How often customers are visited, tier by tier (rule CB11); empty if it does not say. Unmodifiable. */
    public List<VisitInterval> visitIntervals() {
        return callbacks == null ? List.of() : callbacks.visits();
    }

    /**
     * What it says of order flags and remarks.
     *
     * @throws IllegalStateException if it has no section {@code orders}
     */
    public OrderFlagPolicy orderFlagPolicy() {
        return section("orders", orders).flags();
    }

    /**
     * What it says of the steps of an order.
     *
     * @throws IllegalStateException if it has no section {@code orders}
     */
    public OrderPolicy orderPolicy() {
        return section("orders", orders).orders();
    }

    /** How the platforms that it sells on write flags; all that ship with the library if it does not say. */
    public FlagCodeBooks flagCodeBooks() {
        return orders == null ? FlagCodeBooks.standard() : orders.books();
    }

    /**
     * The life cycle of an order's flag by its rules.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code orders}
     */
    public Lifecycle<OrderFlag, OrderFlagCommand, OrderFlagEvent> orderFlags() {
        return OrderFlags.lifecycle(orderFlagPolicy(), flagCodeBooks());
    }

    /**
     * The life cycle of an order by its rules.
     *
     * @param roster who works which night shift (rule OF4)
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code orders}
     */
    public Lifecycle<Order, OrderCommand, OrderEvent> orders(RosterView roster) {
        return Orders.lifecycle(orderPolicy(), roster);
    }

    /**
     * What it says of returns.
     *
     * @throws IllegalStateException if it has no section {@code returns}
     */
    public ReturnPolicy returnPolicy() {
        return section("returns", returns);
    }

    /**
     * The return life cycle by its rules, with the law of mainland China as the floor.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code returns}
     */
    public Lifecycle<GoodsReturn, ReturnCommand, ReturnEvent> returns() {
        return defineReturns().build();
    }

    /**
     * The same life cycle, open for rules of the user's own.
     *
     * @return a builder of the caller's own
     * @throws IllegalStateException if it has no section {@code returns}
     */
    public LifecycleBuilder<GoodsReturn, ReturnCommand, ReturnEvent> defineReturns() {
        return Returns.define(returnPolicy(), Returns.chinaLegalFloor());
    }

    /**
     * What it says of leave.
     *
     * @throws IllegalStateException if it has no section {@code leave}
     */
    @Incubating(since = "0.1.0")
    public LeavePolicy leavePolicy() {
        return section("leave", people.leave());
    }

    /**
     * The life cycle of a leave request by its rules.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code leave}
     */
    @Incubating(since = "0.1.0")
    public Lifecycle<LeaveRequest, LeaveCommand, LeaveEvent> leave() {
        return LeaveRequests.lifecycle(leavePolicy());
    }

    /**
     * What it says of swaps.
     *
     * @throws IllegalStateException if it has no section {@code swaps}
     */
    @Incubating(since = "0.1.0")
    public SwapPolicy swapPolicy() {
        return section("swaps", people.swaps());
    }

    /**
     * The life cycle of a swap by its rules.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code swaps}
     */
    @Incubating(since = "0.1.0")
    public Lifecycle<ShiftSwap, SwapCommand, SwapEvent> swaps() {
        return Swaps.lifecycle(swapPolicy());
    }

    /**
     * What it says of handovers.
     *
     * @throws IllegalStateException if it has no section {@code handovers}
     */
    @Incubating(since = "0.1.0")
    public HandoverPolicy handoverPolicy() {
        return section("handovers", people.handovers());
    }

    /**
     * The life cycle of a handover by its rules.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code handovers}
     */
    @Incubating(since = "0.1.0")
    public Lifecycle<Handover, HandoverCommand, HandoverEvent> handovers() {
        return Handovers.lifecycle(handoverPolicy());
    }

    /**
     * What it says of attendance.
     *
     * @throws IllegalStateException if it has no section {@code attendance}
     */
    @Incubating(since = "0.1.0")
    public AttendancePolicy attendancePolicy() {
        return section("attendance", people.attendance());
    }

    /**
     * The life cycle of one shift's attendance by its rules.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code attendance}
     */
    @Incubating(since = "0.1.0")
    public Lifecycle<AttendanceRecord, AttendanceCommand, AttendanceEvent> attendance() {
        return Attendances.lifecycle(attendancePolicy());
    }

    /**
     * What it says of scorecards.
     *
     * @throws IllegalStateException if it has no section {@code scorecards}
     */
    @Incubating(since = "0.1.0")
    public ScorecardPolicy scorecardPolicy() {
        return section("scorecards", people.scorecards());
    }

    /**
     * The life cycle of an agent's month by its rules.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code scorecards}
     */
    @Incubating(since = "0.1.0")
    public Lifecycle<Scorecard, ScorecardCommand, ScorecardEvent> scorecards() {
        return Scorecards.lifecycle(scorecardPolicy());
    }

    /**
     * What it says of conduct.
     *
     * @throws IllegalStateException if it has no section {@code conduct}
     */
    @Incubating(since = "0.1.0")
    public ConductPolicy conductPolicy() {
        return section("conduct", people.conduct());
    }

    /**
     * The life cycle of a conduct case by its rules.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code conduct}
     */
    @Incubating(since = "0.1.0")
    public Lifecycle<ConductCase, ConductCommand, ConductEvent> conduct() {
        return ConductCases.lifecycle(conductPolicy());
    }

    /**
     * Which limits of labour law its rosters and attendance are reviewed against (gap G16), for
     * {@link io.careline.core.labour.LabourRules}; empty if it has no section {@code labour}. Unmodifiable.
     */
    @Incubating(since = "0.1.0")
    public List<LabourPack> labourRules() {
        return people.labour();
    }

    /**
     * Who may see, keep and copy what (rules CF1, CF2, CF4), with the retention of its archive (gap G14); as the library has
     * it where the handbook does not say.
     */
    @Incubating(since = "0.1.0")
    public ConfidentialityPolicy confidentialityPolicy() {
        return confidentiality;
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
     * What it says of shifts, cover and rosters.
     *
     * @throws IllegalStateException if it has no section {@code roster}
     */
    @Incubating(since = "0.1.0")
    public RosterRules rosterRules() {
        return section("roster", roster);
    }

    /**
     * How the contacts of each channel are worked and what is to be reached for them, for
     * {@link io.careline.core.staffing.Staffing}. Unmodifiable.
     *
     * @throws IllegalStateException if it has no section {@code staffing}
     */
    @Incubating(since = "0.1.0")
    public List<StaffingProfile> staffingProfiles() {
        return section("staffing", staffing).channels;
    }

    /**
     * How many people an area has (rule R11); empty if it does not say.
     *
     * @throws IllegalStateException if it has no section {@code staffing}
     */
    @Incubating(since = "0.1.0")
    public Optional<AreaStaffingRule> areaStaffing() {
        return Optional.ofNullable(section("staffing", staffing).areas);
    }

    /**
     * Where its shifts and days off do not keep the labour law of {@link #labourRules()} (gap G16): by shift, what somebody
     * does in four weeks who works that shift as often as the rules for everybody let. It refuses nothing; rosters and
     * attendance are reviewed by {@link io.careline.core.labour.LabourRules}. Empty if all is kept, or if one of the
     * sections {@code roster} and {@code labour} is missing.
     */
    @Incubating(since = "0.1.0")
    public List<Finding> findings() {
        return roster == null ? List.of() : new LabourReview(roster, people.labour()).findings();
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
        Map<String, List<String>> rules = new LinkedHashMap<>();
        for (HandbookEntry entry : entries) {
            for (String ruleId : entry.ruleIds()) {
                rules.computeIfAbsent(ruleId, key -> new ArrayList<>()).add(entry.pointer());
            }
        }
        rules.replaceAll((ruleId, pointers) -> List.copyOf(pointers));
        return Collections.unmodifiableMap(rules);
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

    private <T> T section(String name, @Nullable T rules) {
        if (rules == null) {
            throw new IllegalStateException("handbook (" + version + ") has no section " + name);
        }
        return rules;
    }

    /** Its id and version: {@code property-management@1}. */
    @Override
    public String toString() {
        return version.toString();
    }
}
