package io.careline.core.handbook;

import io.careline.calendar.CalendarId;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.HourRange;
import io.careline.calendar.WeeklyHours;
import io.careline.callback.CallCap;
import io.careline.callback.CallOutcome;
import io.careline.callback.CallStep;
import io.careline.callback.CallbackCommandType;
import io.careline.callback.RetryRule;
import io.careline.callback.VisitInterval;
import io.careline.common.HandoverTrigger;
import io.careline.complaint.CustomerTier;
import io.careline.core.calendar.Calendars;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The shapes of what a handbook says of callbacks. */
final class CallbackForms {
    private static final WeeklyHours ALWAYS = WeeklyHours.of(EnumSet.allOf(DayOfWeek.class), HourRange.wholeDay());

    private static final Shape<CallCap> CAP = Form.of(CallCap::builder, CallCap.Builder::build)
            .required("maximum", Words.number(1, 1000), (cap, maximum) -> cap.maximum(maximum))
            .required("period", ClockForms.LENGTH, (cap, period) -> cap.period(period))
            .entry();

    private static final Shape<RetryRule> RETRY = Form.of(RetryRule::builder, RetryRule.Builder::build)
            .required("outcome", Words.oneOf(failures()), (rule, outcome) -> rule.outcome(outcome))
            .required("delay", ClockForms.LENGTH, (rule, delay) -> rule.delay(delay))
            .required("maximum", Words.number(1, 100), (rule, maximum) -> rule.maximum(maximum))
            .entry();

    private static final Shape<VisitInterval> VISIT = Form.of(VisitInterval::builder, VisitInterval.Builder::build)
            .required("tier", Words.code(CustomerTier::of), (visit, tier) -> visit.tier(tier))
            .required("every", ComplaintForms.PERIOD, (visit, every) -> visit.every(every))
            .entry();

    static final Shape<CallbackSection> CALLBACKS = Form.of(CallbackSection::new, section -> section)
            .optional("calendar", Words.code(name -> name), (section, name) -> section.calendar = name)
            .setting("contactWindows", WeeklyHoursShape.SHAPE, (section, hours) -> {
                section.contactWindows = hours;
                section.policy.contactWindows(hours);
            })
            .setting("quietHours", WeeklyHoursShape.SHAPE, (section, hours) -> {
                section.quietHours = hours;
                section.policy.quietHours(hours);
            })
            .optional("contactCap", CAP, (section, cap) -> section.policy.contactCap(cap))
            .optional("numberCap", CAP, (section, cap) -> section.policy.numberCap(cap))
            .optional(
                    "retries",
                    Listing.ofDistinct(RETRY, 0, failures().size(), RetryRule::outcome),
                    (section, retries) -> section.policy.retries(retries))
            .setting(
                    "maximumAttempts",
                    Words.number(1, 100),
                    (section, attempts) -> section.policy.maximumAttempts(attempts))
            .setting("maximumRings", Words.number(1, 100), (section, rings) -> section.policy.maximumRings(rings))
            .setting("putOffDelay", ClockForms.LENGTH, (section, delay) -> section.policy.putOffDelay(delay))
            .setting("lifetime", ClockForms.LENGTH, (section, lifetime) -> section.policy.lifetime(lifetime))
            .required("clocks", ClockForms.CALLBACK_CLOCKS, (section, clocks) -> section.policy.clocks(clocks))
            .setting(
                    "handoverTrigger",
                    Words.constant(HandoverTrigger.class),
                    (section, trigger) -> section.policy.handoverTrigger(trigger))
            .setting(
                    "reassigners",
                    ComplaintForms.ROLES,
                    (section, roles) -> section.policy.reassigners(Set.copyOf(roles)))
            .setting(
                    "script",
                    Listing.ofDistinct(Words.code(CallStep::of), 0, 50),
                    (section, steps) -> section.policy.script(steps))
            .setting(
                    "afterSolvedComplaints",
                    Words.FLAG,
                    (section, isAfter) -> section.isAfterSolvedComplaints = isAfter)
            .optional(
                    "visits",
                    Listing.ofDistinct(VISIT, 1, 50, VisitInterval::tier),
                    (section, visits) -> section.visits = visits)
            .optional("commands", Form.commands(CallbackCommandType.class), (section, commands) -> {})
            .entry()
            .check(CallbackForms::someHoursAreLeft);

    private CallbackForms() {}

    private static Map<String, CallOutcome> failures() {
        Map<String, CallOutcome> failures = new LinkedHashMap<>();
        for (CallOutcome outcome : EnumSet.complementOf(EnumSet.of(CallOutcome.ANSWERED))) {
            failures.put(outcome.name(), outcome);
        }
        return failures;
    }

    /** Whoever may be called at some time of the week may be called in every zone. */
    private static void someHoursAreLeft(Spot spot, CallbackSection section) {
        if (section.quietHours == null) {
            return;
        }
        try {
            Calendars.of(CalendarSpecification.builder()
                    .id(CalendarId.of("callable-hours"))
                    .zone(ZoneOffset.UTC)
                    .hours(section.contactWindows == null ? ALWAYS : section.contactWindows)
                    .breaks(section.quietHours)
                    .build());
        } catch (IllegalArgumentException e) {
            spot.child("quietHours").fault("handbook.never-callable");
        }
    }
}
