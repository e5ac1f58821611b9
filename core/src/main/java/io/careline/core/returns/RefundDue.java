package io.careline.core.returns;

import io.careline.common.Money;
import io.careline.lifecycle.Rejection;
import io.careline.returns.FreightCharge;
import io.careline.returns.FreightPayer;
import io.careline.returns.FreightTerms;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnReasons;
import java.math.BigDecimal;
import java.util.Optional;

/** Reckons the money that is due: the price, and what one side has paid in freight for the other. */
final class RefundDue {
    private RefundDue() {}

    /** Charges in another currency than the price cannot be reckoned (rule RT8). */
    static void weigh(ReturnFacts facts, Weighing weighing) {
        facts.charges().stream()
                .map(charge -> charge.amount().currency())
                .filter(currency -> !currency.equals(facts.price().currency()))
                .distinct()
                .forEach(currency -> weighing.leaveOpen(
                        Rejection.of(ReturnReasons.CURRENCIES_DIFFER, "RT8").with("currency", currency)));
    }

    /** Without terms each way stays with whoever paid it, and so does a charge in another currency. */
    static Money of(ReturnFacts facts, Optional<FreightTerms> freight) {
        Money due = facts.price();
        for (FreightCharge charge : facts.charges()) {
            if (charge.amount().currency().equals(due.currency())) {
                FreightPayer bearer =
                        freight.map(terms -> terms.payer(charge.leg())).orElse(FreightPayer.NOT_STATED);
                due = due.plus(settled(charge, bearer));
            }
        }
        return due.amount().signum() < 0 ? Money.of(due.currency(), BigDecimal.ZERO) : due;
    }

    private static Money settled(FreightCharge charge, FreightPayer bearer) {
        if (bearer == FreightPayer.NOT_STATED || bearer == charge.paidBy()) {
            return Money.of(charge.amount().currency(), BigDecimal.ZERO);
        }
        return bearer == FreightPayer.SELLER
                ? charge.amount()
                : Money.of(charge.amount().currency(), charge.amount().amount().negate());
    }
}
