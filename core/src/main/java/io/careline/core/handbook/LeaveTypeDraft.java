package io.careline.core.handbook;

import io.careline.leave.LeaveCounting;
import io.careline.leave.LeaveLedgerPolicy;
import io.careline.leave.LeaveMeasure;
import io.careline.leave.LeaveRule;
import io.careline.leave.LeaveType;
import io.careline.leave.LeaveTypeId;
import io.careline.leave.LeaveUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A type of leave under way: its ledger is in the measure of its unit, and there if and only if a balance is needed. */
final class LeaveTypeDraft {
    private static final List<List<String>> AMOUNTS = List.of(
            List.of("overdraft"),
            List.of("largestBalance"),
            List.of("accrual", "perYear"),
            List.of("accrual", "step"),
            List.of("carryOver", "largest"));

    final LeaveType.Builder type = LeaveType.builder();
    final LeaveRule.Builder rule = LeaveRule.builder();
    LeaveTypeId id = LeaveTypeId.PERSONAL;
    private LeaveUnit unit = LeaveUnit.HALF_DAY;
    private LeaveLedgerPolicy.@Nullable Builder ledger;

    void id(LeaveTypeId value) {
        id = value;
        type.id(value);
    }

    void counting(LeaveCounting counting) {
        unit = counting.unit();
        type.counting(counting);
    }

    void ledger(LeaveLedgerPolicy.Builder rules) {
        ledger = rules;
    }

    LeaveRule rule() {
        if (ledger != null) {
            type.balanceNeeded(true);
            rule.ledger(ledger.measure(unit.measure()).build());
        }
        return rule.leave(type.build()).build();
    }

    /** Looks at the tree itself: an amount's last letter tells what it is in. */
    static void check(Spot spot, LeaveTypeDraft draft) {
        LeaveMeasure measure = draft.unit.measure();
        for (List<String> path : AMOUNTS) {
            Spot place = spot.child("ledger");
            for (String key : path) {
                place = place.child(key);
            }
            String amount = place.node().asText();
            if (amount.endsWith(measure == LeaveMeasure.DAYS ? "h" : "d")) {
                place.fault("handbook.wrong-measure", Map.of("value", Words.shown(amount), "unit", draft.unit.name()));
            }
        }
    }
}
