package io.careline.core.handbook;

import io.careline.calendar.ClockBoundary;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockPolicy;
import io.careline.calendar.ClockTarget;
import io.careline.calendar.HoldReason;
import io.careline.calendar.PolicyChange;
import io.careline.calendar.TimeBasis;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.CustomerTier;
import io.careline.complaint.Severity;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shapes of service clocks. */
final class ClockForms {
    private static final String TIME = "T(?=[0-9])([0-9]{1,5}H)?([0-9]{1,7}M)?([0-9]{1,8}S)?";

    /** An amount of time or a number of days of 24 hours. */
    static final Shape<Duration> DURATION =
            Words.matching("handbook.bad-duration", "P(" + TIME + "|[0-9]{1,4}D)", Duration::parse);

    private static final Shape<ClockTarget> TARGET =
            Words.matching("handbook.bad-target", "P(" + TIME + "|[1-9][0-9]{0,2}D)", ClockTarget::parse);

    /** A clock under way: what its parts say together is checked before it becomes one. */
    private static final class ClockDraft {
        private final ClockPolicy.Builder policy = ClockPolicy.builder();
        private final ComplaintClock.Builder clock = ComplaintClock.builder();
        private @Nullable ClockTarget target;
        private List<Duration> warnings = List.of();
        private boolean isRegulatory;
        private boolean isPaused;
    }

    private static final Form<ClockDraft, ComplaintClock> COMPLAINT_CLOCK = Form.of(
                    ClockDraft::new,
                    draft -> draft.clock.policy(draft.policy.build()).build())
            .required("name", Words.oneOf(complaintClocks()), (draft, name) -> draft.policy.name(name))
            .required("target", TARGET, (draft, target) -> {
                draft.target = target;
                draft.policy.target(target);
            })
            .required("basis", Words.constant(TimeBasis.class), (draft, basis) -> draft.policy.basis(basis))
            .optional(
                    "boundary",
                    Words.constant(ClockBoundary.class),
                    (draft, boundary) -> draft.policy.boundary(boundary))
            .optional("pausedBy", Listing.ofDistinct(Words.code(HoldReason::of), 0, 50), (draft, reasons) -> {
                draft.isPaused = !reasons.isEmpty();
                draft.policy.pausedBy(reasons);
            })
            .optional("warnings", Listing.ofDistinct(DURATION, 0, 20), (draft, warnings) -> {
                draft.warnings = warnings;
                draft.policy.warnings(warnings);
            })
            .optional("regulatory", Words.FLAG, (draft, isRegulatory) -> {
                draft.isRegulatory = isRegulatory;
                draft.policy.regulatory(isRegulatory);
            })
            .optional(
                    "onPolicyChange",
                    Words.constant(PolicyChange.class),
                    (draft, change) -> draft.policy.onPolicyChange(change))
            .optional("severity", Words.constant(Severity.class), (draft, severity) -> draft.clock.severity(severity))
            .optional("tier", Words.code(CustomerTier::of), (draft, tier) -> draft.clock.tier(tier))
            .entry()
            .check(ClockForms::partsAgree);

    static final Shape<List<ComplaintClock>> COMPLAINT_CLOCKS =
            Listing.of(COMPLAINT_CLOCK, 0, 200).and(ClockForms::clocksDiffer);

    private ClockForms() {}

    private static Map<String, ClockName> complaintClocks() {
        Map<String, ClockName> names = new LinkedHashMap<>();
        for (ClockName name : List.of(
                ComplaintClock.REGISTRATION,
                ComplaintClock.HANDOVER,
                ComplaintClock.FIRST_RESPONSE,
                ComplaintClock.NEXT_RESPONSE,
                ComplaintClock.PERIODIC_UPDATE,
                ComplaintClock.RESOLUTION,
                ComplaintClock.FOLLOW_UP)) {
            names.put(name.value(), name);
        }
        return names;
    }

    private static void partsAgree(Spot spot, ClockDraft draft) {
        if (draft.isRegulatory && draft.isPaused) {
            spot.child("pausedBy").fault("handbook.regulatory-pauses");
        }
        Duration target = draft.target == null ? null : draft.target.duration().orElse(null);
        for (int i = 0; i < draft.warnings.size(); i++) {
            Duration warning = draft.warnings.get(i);
            if (warning.isZero() || (target != null && warning.compareTo(target) >= 0)) {
                spot.child("warnings")
                        .child(i)
                        .fault(
                                "handbook.warning-out-of-range",
                                Map.of("value", warning.toString(), "target", String.valueOf(draft.target)));
            }
        }
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
