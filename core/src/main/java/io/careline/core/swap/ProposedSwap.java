package io.careline.core.swap;

import io.careline.common.AgentId;
import io.careline.roster.RosterChange;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.swap.SwapShift;
import io.careline.swap.SwapTerms;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the changes of a roster as a swap of two people: each gives one shift, and the other works it. */
record ProposedSwap(List<RosterChange> changes, Collection<ShiftType> shifts) {
    Optional<SwapTerms> terms(AgentId requester) {
        List<AgentId> people =
                changes.stream().map(RosterChange::agent).distinct().toList();
        if (people.size() != 2 || !people.contains(requester)) {
            return Optional.empty();
        }
        AgentId recipient = people.get(people.indexOf(requester) == 0 ? 1 : 0);
        Optional<SwapShift> given = given(requester);
        Optional<SwapShift> repayment = given(recipient);
        if (given.isEmpty() || repayment.isEmpty()) {
            return Optional.empty();
        }
        SwapTerms terms = SwapTerms.swap(requester, given.get(), recipient, repayment.get());
        return isAllOf(terms) ? Optional.of(terms) : Optional.empty();
    }

    private Optional<SwapShift> given(AgentId agent) {
        return changes.stream()
                .filter(change -> change.agent().equals(agent) && change.from().isPresent())
                .findFirst()
                .map(change -> SwapShift.of(change.date(), shift(change.from().get())));
    }

    private ShiftType shift(ShiftCode code) {
        return shifts.stream()
                .filter(shift -> shift.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("shifts (" + shifts + ") must include " + code));
    }

    private boolean isAllOf(SwapTerms terms) {
        List<RosterChange> own = terms.changes();
        return own.size() == changes.size()
                && own.stream()
                        .allMatch(change -> changes.stream()
                                .anyMatch(proposed -> proposed.edit().equals(change.edit())
                                        && proposed.from().equals(change.from())));
    }
}
