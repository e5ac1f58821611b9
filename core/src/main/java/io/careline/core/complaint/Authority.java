package io.careline.core.complaint;

import io.careline.common.Money;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ComplaintReasons;
import io.careline.complaint.EscalationLevel;
import io.careline.lifecycle.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much may be offered at which level of the chain (rules CP4, CP8, C7). */
record Authority(ComplaintPolicy policy) {
    List<Rejection> over(Complaint complaint, Optional<Money> remedy) {
        if (remedy.isEmpty()) {
            return List.of();
        }
        Money money = remedy.get();
        List<Rejection> reasons = new ArrayList<>(0);
        if (!money.isPositive()) {
            reasons.add(Rejection.of(ComplaintReasons.REMEDY_NOT_POSITIVE).with("remedy", money));
        }
        int level = Math.min(complaint.level(), policy.escalationChain().size() - 1);
        EscalationLevel present = policy.escalationChain().get(level);
        if (!mayGrant(present, money)) {
            reasons.add(Rejection.of(ComplaintReasons.REMEDY_BEYOND_AUTHORITY, "CP4")
                    .with("remedy", money)
                    .with("limit", present.limit().map(Money::toString).orElse(""))
                    .with("level", level)
                    .with("mayGrant", whoMayGrant(money)));
        }
        return reasons;
    }

    /** An amount in another currency is beyond any limit: comparing them is not the library's to decide. */
    private static boolean mayGrant(EscalationLevel level, Money money) {
        if (level.limit().isEmpty()) {
            return true;
        }
        Money limit = level.limit().get();
        return limit.currency().equals(money.currency()) && money.compareTo(limit) <= 0;
    }

    private String whoMayGrant(Money money) {
        List<String> roles = new ArrayList<>();
        for (EscalationLevel level : policy.escalationChain()) {
            if (mayGrant(level, money)) {
                roles.add(level.role().value());
            }
        }
        return String.join(", ", roles);
    }
}
