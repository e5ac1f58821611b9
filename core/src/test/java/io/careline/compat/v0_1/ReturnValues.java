package io.careline.compat.v0_1;

import io.careline.common.Money;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Rejection;
import io.careline.returns.DayCount;
import io.careline.returns.FreightCharge;
import io.careline.returns.FreightLeg;
import io.careline.returns.FreightPayer;
import io.careline.returns.FreightTerms;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ReturnComparison;
import io.careline.returns.ReturnDecision;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnId;
import io.careline.returns.ReturnOutcome;
import io.careline.returns.ReturnPolicy;
import io.careline.returns.ReturnRemedy;
import io.careline.returns.ReturnTerms;
import io.careline.returns.ReturnWindow;
import java.util.List;

/** The return values of 0.1 with what was mandatory then. */
final class ReturnValues {
    private ReturnValues() {}

    static List<Object> all() {
        return List.of(
                FreightCharge.builder()
                        .leg(FreightLeg.OUTBOUND)
                        .amount(Money.of("CNY", "10"))
                        .paidBy(FreightPayer.BUYER)
                        .build(),
                FreightTerms.builder()
                        .outbound(FreightPayer.BUYER)
                        .returning(FreightPayer.BUYER)
                        .reship(FreightPayer.BUYER)
                        .build(),
                GoodsReturn.builder().id(ReturnId.of("id-1")).build(),
                ReturnComparison.builder()
                        .house(Given.returnDecision())
                        .legalFloor(Given.returnDecision())
                        .build(),
                ReturnDecision.builder()
                        .outcome(ReturnOutcome.INELIGIBLE)
                        .addReasons(Rejection.of("code"))
                        .build(),
                ReturnFacts.builder()
                        .orderedAt(Given.NOW)
                        .requestedAt(Given.NOW)
                        .price(Money.of("CNY", "10"))
                        .build(),
                ReturnPolicy.builder()
                        .version(PolicyVersion.of("house", "1"))
                        .zone(Given.ZONE)
                        .build(),
                ReturnTerms.builder()
                        .version(PolicyVersion.of("house", "1"))
                        .inForceFrom(Given.NOW)
                        .addRemedies(ReturnRemedy.REFUND)
                        .build(),
                ReturnWindow.builder().days(1).count(DayCount.EXACT).build());
    }
}
