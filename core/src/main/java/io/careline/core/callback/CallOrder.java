package io.careline.core.callback;

import io.careline.callback.CallAccess;
import io.careline.callback.CallCriterion;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of two callbacks comes first: by a desk's criteria, and by the id where they say nothing. */
final class CallOrder implements Comparator<WaitingCall> {
    private final List<CallCriterion> criteria;

    CallOrder(List<CallCriterion> criteria) {
        Set<CallCriterion> seen = EnumSet.noneOf(CallCriterion.class);
        for (CallCriterion criterion : criteria) {
            if (!seen.add(criterion)) {
                throw new IllegalArgumentException("order (" + criteria + ") has " + criterion + " twice");
            }
        }
        this.criteria = List.copyOf(criteria);
    }

    @Override
    public int compare(WaitingCall one, WaitingCall other) {
        for (CallCriterion criterion : criteria) {
            int side = compare(criterion, one, other);
            if (side != 0) {
                return side;
            }
        }
        return one.id().compareTo(other.id());
    }

    /** The first criterion in which two callbacks differ; empty if only their ids do. */
    Optional<CallCriterion> decided(WaitingCall one, WaitingCall other) {
        return criteria.stream()
                .filter(criterion -> compare(criterion, one, other) != 0)
                .findFirst();
    }

    private static int compare(CallCriterion criterion, WaitingCall one, WaitingCall other) {
        return switch (criterion) {
            case OFFER -> Boolean.compare(other.access() == CallAccess.OFFERED, one.access() == CallAccess.OFFERED);
            case PRIORITY ->
                Integer.compare(other.demand().priority(), one.demand().priority());
            case PROMISE -> one.promisedBy().compareTo(other.promisedBy());
            case OWN -> Boolean.compare(other.isOwn(), one.isOwn());
            case PLACE -> one.waitingSince().compareTo(other.waitingSince());
        };
    }
}
