package io.careline.core.handbook;

import io.careline.calendar.ClockName;
import io.careline.calendar.ClockTarget;
import io.careline.calendar.HoldReason;
import io.careline.callback.CallbackClock;
import io.careline.callback.CallbackPurpose;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.CustomerTier;
import io.careline.complaint.Severity;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The shapes of service clocks. */
final class ClockForms {
    private static final String TIME = "T(?=[0-9])([0-9]{1,5}H)?([0-9]{1,7}M)?([0-9]{1,8}S)?";

    /** An amount of time or a number of days of 24 hours. */
    static final Shape<Duration> DURATION = Words.matching(
                    "handbook.bad-duration", "P(" + TIME + "|[0-9]{1,4}D)", Duration::parse)
            .named("duration");

    /** The same, and not nothing. */
    static final Shape<Duration> LENGTH = DURATION.and((spot, duration) -> {
        if (duration.isZero()) {
            spot.fault("handbook.not-above-zero", Map.of("value", spot.node().asText()));
        }
    });

    static final Shape<ClockTarget> TARGET = Words.matching(
                    "handbook.bad-target", "P(" + TIME + "|[1-9][0-9]{0,2}D)", ClockTarget::parse)
            .named("target");

    private static final class ComplaintClockDraft extends ClockDraft {
        private final ComplaintClock.Builder clock = ComplaintClock.builder();
    }

    private static final class CallbackClockDraft extends ClockDraft {
        private final CallbackClock.Builder clock = CallbackClock.builder();
    }

    private static final Shape<ComplaintClock> COMPLAINT_CLOCK = ClockDraft.form(
                    Form.of(
                            ComplaintClockDraft::new,
                            draft -> draft.clock.policy(draft.policy.build()).build()),
                    List.of(
                            ComplaintClock.REGISTRATION,
                            ComplaintClock.HANDOVER,
                            ComplaintClock.FIRST_RESPONSE,
                            ComplaintClock.NEXT_RESPONSE,
                            ComplaintClock.PERIODIC_UPDATE,
                            ComplaintClock.RESOLUTION,
                            ComplaintClock.FOLLOW_UP))
            .optional("pausedBy", Listing.ofDistinct(Words.code(HoldReason::of), 0, 50), (draft, reasons) -> {
                draft.isPaused = !reasons.isEmpty();
                draft.policy.pausedBy(reasons);
            })
            .optional("regulatory", Words.FLAG, (draft, isRegulatory) -> {
                draft.isRegulatory = isRegulatory;
                draft.policy.regulatory(isRegulatory);
            })
            .optional("severity", Words.constant(Severity.class), (draft, severity) -> draft.clock.severity(severity))
            .optional("tier", Words.code(CustomerTier::of), (draft, tier) -> draft.clock.tier(tier))
            .named("complaintClock");

    static final Shape<List<ComplaintClock>> COMPLAINT_CLOCKS =
            Listing.of(COMPLAINT_CLOCK, 0, 200).and(ClockForms::clocksDiffer);

    /** A callback is never on hold, so that nothing pauses its clocks. */
    static final Shape<List<CallbackClock>> CALLBACK_CLOCKS = Listing.ofDistinct(
            ClockDraft.form(
                            Form.of(
                                    CallbackClockDraft::new,
                                    (CallbackClockDraft draft) -> draft.clock
                                            .policy(draft.policy.build())
                                            .build()),
                            List.of(ClockName.REPLY, ClockName.CONTACT))
                    .optional(
                            "purpose",
                            Words.code(CallbackPurpose::of),
                            (draft, purpose) -> draft.clock.purpose(purpose)),
            0,
            200,
            ClockForms::kind);

    private ClockForms() {}

    private static String kind(CallbackClock clock) {
        Optional<String> purpose = clock.purpose().map(code -> " " + code);
        return clock.policy().name() + purpose.orElse("");
    }

    /** Of two clocks for the very same complaints the second would never count. */
    private static void clocksDiffer(Spot spot, List<ComplaintClock> clocks) {
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < clocks.size(); i++) {
            ComplaintClock clock = clocks.get(i);
            List<Object> kind = List.of(clock.policy().name(), clock.severity(), clock.tier());
            if (!seen.add(kind)) {
                spot.child(i)
                        .fault(
                                "handbook.clock-repeated",
                                Map.of("name", clock.policy().name().value()));
            }
        }
    }
}
