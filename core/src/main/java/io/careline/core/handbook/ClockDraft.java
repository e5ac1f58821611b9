package io.careline.core.handbook;

import io.careline.calendar.ClockBoundary;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockPolicy;
import io.careline.calendar.ClockTarget;
import io.careline.calendar.PolicyChange;
import io.careline.calendar.TimeBasis;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A clock under way: what its parts say together is checked before it becomes one. */
class ClockDraft {
    final ClockPolicy.Builder policy = ClockPolicy.builder();
    boolean isRegulatory;
    boolean isPaused;
    private @Nullable ClockTarget target;
    private List<Duration> warnings = List.of();

    /** Adds the keys that every clock has; its name is one of some. */
    static <D extends ClockDraft, T> Form<D, T> form(Form<D, T> form, List<ClockName> names) {
        Map<String, ClockName> known = new LinkedHashMap<>();
        names.forEach(name -> known.put(name.value(), name));
        return form.required("name", Words.oneOf(known), (draft, name) -> draft.policy.name(name))
                .required("target", ClockForms.TARGET, (draft, target) -> draft.target(target))
                .required("basis", Words.constant(TimeBasis.class), (draft, basis) -> draft.policy.basis(basis))
                .optional(
                        "boundary",
                        Words.constant(ClockBoundary.class),
                        (draft, boundary) -> draft.policy.boundary(boundary))
                .optional(
                        "warnings",
                        Listing.ofDistinct(ClockForms.DURATION, 0, 20),
                        (draft, warnings) -> draft.warnings(warnings))
                .optional(
                        "onPolicyChange",
                        Words.constant(PolicyChange.class),
                        (draft, change) -> draft.policy.onPolicyChange(change))
                .entry()
                .check((spot, draft) -> draft.check(spot));
    }

    final void target(ClockTarget value) {
        target = value;
        policy.target(value);
    }

    final void warnings(List<Duration> values) {
        warnings = values;
        policy.warnings(values);
    }

    final void check(Spot spot) {
        if (isRegulatory && isPaused) {
            spot.child("pausedBy").fault("handbook.regulatory-pauses");
        }
        Duration length = target == null ? null : target.duration().orElse(null);
        for (int i = 0; i < warnings.size(); i++) {
            Duration warning = warnings.get(i);
            if (warning.isZero() || (length != null && warning.compareTo(length) >= 0)) {
                spot.child("warnings")
                        .child(i)
                        .fault(
                                "handbook.warning-out-of-range",
                                Map.of("value", warning.toString(), "target", String.valueOf(target)));
            }
        }
    }
}
