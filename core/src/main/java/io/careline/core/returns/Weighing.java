package io.careline.core.returns;

import io.careline.lifecycle.Rejection;
import io.careline.returns.ReturnOutcome;
import java.util.ArrayList;
import java.util.List;

/** Collects what speaks against a return; the weightiest of it is the outcome. Not thread-safe. */
final class Weighing {
    private final List<Rejection> reasons = new ArrayList<>();
    private ReturnOutcome outcome = ReturnOutcome.ELIGIBLE;

    /** A rule refuses it. */
    void refuse(Rejection reason) {
        add(reason, ReturnOutcome.INELIGIBLE);
    }

    /** A fact is missing. */
    void miss(Rejection reason) {
        add(reason, ReturnOutcome.NEEDS_INFORMATION);
    }

    /** The rules do not settle it (rule RT8). */
    void leaveOpen(Rejection reason) {
        add(reason, ReturnOutcome.MANUAL_REVIEW);
    }

    private void add(Rejection reason, ReturnOutcome weight) {
        reasons.add(reason);
        if (rank(weight) > rank(outcome)) {
            outcome = weight;
        }
    }

    private static int rank(ReturnOutcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> 0;
            case MANUAL_REVIEW -> 1;
            case NEEDS_INFORMATION -> 2;
            case INELIGIBLE -> 3;
        };
    }

    ReturnOutcome outcome() {
        return outcome;
    }

    List<Rejection> reasons() {
        return List.copyOf(reasons);
    }
}
