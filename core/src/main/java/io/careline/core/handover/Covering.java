package io.careline.core.handover;

import io.careline.core.internal.Roles;
import io.careline.handover.Handover;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.HandoverReasons;
import io.careline.handover.HandoverStatus;
import io.careline.handover.PostCover;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Rejection;
import java.util.ArrayList;
import java.util.List;

/** Keeps the post at or above its minimum when somebody goes (rule R7). */
record Covering(HandoverPolicy policy) {
    /** All that speaks against the giver's going, with these who stay. */
    List<Rejection> isEnough(Handover handover, PostCover cover) {
        List<Rejection> reasons = new ArrayList<>(0);
        boolean isStandIn = cover.standIn().filter(this::mayStandIn).isPresent();
        if (cover.standIn().isPresent() && !isStandIn) {
            reasons.add(Rejection.of(HandoverReasons.STAND_IN_NOT_PERMITTED, "R7")
                    .with("agent", cover.standIn().get().id())
                    .with("roles", Roles.names(policy.standIns())));
        }
        int onDuty = cover.colleagues() + (isStandIn ? 1 : 0) + (isTakerThere(handover) ? 1 : 0);
        if (onDuty < policy.minimumOnDuty()) {
            reasons.add(Rejection.of(HandoverReasons.COVER_BELOW_MINIMUM, "R7")
                    .with("onDuty", onDuty)
                    .with("minimum", policy.minimumOnDuty()));
        }
        return reasons;
    }

    private boolean mayStandIn(Actor standIn) {
        return Roles.isAny(policy.standIns(), standIn);
    }

    private static boolean isTakerThere(Handover handover) {
        return handover.resumesIn().orElse(handover.status()) == HandoverStatus.IN_PROGRESS;
    }
}
