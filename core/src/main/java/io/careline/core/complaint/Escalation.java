package io.careline.core.complaint;

import io.careline.calendar.ClockName;
import io.careline.calendar.ClockRun;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintDeescalated;
import io.careline.complaint.ComplaintEscalated;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ComplaintReasons;
import io.careline.complaint.DeescalateComplaint;
import io.careline.complaint.EscalateComplaint;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.List;

/** Up and down the escalation chain (rules CP16, CP22, CP24). */
record Escalation(ComplaintPolicy policy) {
    private int top() {
        return policy.escalationChain().size() - 1;
    }

    /** The level above, or the top where there is none above. */
    int above(Complaint complaint) {
        return Math.min(complaint.level() + 1, top());
    }

    List<Rejection> isBelowTop(Complaint complaint, DecisionContext context) {
        if (complaint.level() < top()) {
            return List.of();
        }
        return List.of(Rejection.of(ComplaintReasons.TOP_LEVEL_REACHED, "CP22").with("level", complaint.level()));
    }

    List<Rejection> levelIsAbove(Complaint complaint, EscalateComplaint command, DecisionContext context) {
        if (command.level().isEmpty()) {
            return List.of();
        }
        int level = command.level().get();
        if (level > complaint.level() && level <= top()) {
            return List.of();
        }
        return List.of(Rejection.of(ComplaintReasons.LEVEL_OUT_OF_CHAIN, "CP16")
                .with("level", level)
                .with("lowest", complaint.level() + 1)
                .with("highest", top()));
    }

    List<Rejection> causeIsGiven(Complaint complaint, EscalateComplaint command, DecisionContext context) {
        if (command.breachedClock().isEmpty()) {
            return Objection.isBlank(command.reason())
                    ? List.of(Rejection.of(ComplaintReasons.REASON_MISSING))
                    : List.of();
        }
        ClockName clock = command.breachedClock().get();
        boolean isBreached = complaint
                .clocks()
                .latest(clock)
                .filter(ClockRun::isBreachRecorded)
                .isPresent();
        return isBreached
                ? List.of()
                : List.of(Rejection.of(ComplaintReasons.CLOCK_NOT_BREACHED, "CP24")
                        .with("clock", clock));
    }

    List<ComplaintEvent> escalate(Complaint complaint, EscalateComplaint command, DecisionContext context) {
        int level = command.level().orElse(complaint.level() + 1);
        return List.of(ComplaintEscalated.builder()
                .level(level)
                .role(policy.escalationChain().get(level).role())
                .breachedClock(command.breachedClock())
                .reason(command.reason())
                .attributes(command.attributes())
                .build());
    }

    List<Rejection> isAboveDesk(Complaint complaint, DecisionContext context) {
        return complaint.level() > 0 ? List.of() : List.of(Rejection.of(ComplaintReasons.LOWEST_LEVEL_REACHED));
    }

    List<ComplaintEvent> deescalate(Complaint complaint, DeescalateComplaint command, DecisionContext context) {
        return List.of(ComplaintDeescalated.builder()
                .level(complaint.level() - 1)
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build());
    }
}
