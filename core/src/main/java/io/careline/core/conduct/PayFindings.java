package io.careline.core.conduct;

import io.careline.common.Money;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductFacts;
import io.careline.conduct.ConductReasons;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import io.careline.lifecycle.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be said beside every proposal that touches pay, a deposit or a job (rule CF5): fines are disputed, a deposit may
 * not be kept, and for a loss at most 20 % of a month's wage may be taken off, never below the minimum wage (China, wage
 * payment provisions, article 16). Never a refusal.
 */
final class PayFindings {
    static final String RULE = "CF5";

    private static final BigDecimal LARGEST_SHARE = new BigDecimal("0.2");

    private PayFindings() {}

    static List<Finding> of(Sanction sanction, Optional<String> ruleId) {
        List<Finding> findings = new ArrayList<>();
        boolean isFine = sanction.fine().isPresent()
                || sanction.monthsOfPay().isPresent()
                || sanction.commissionPercent().isPresent()
                || sanction.has(SanctionMeasure.DAY_BONUS)
                || sanction.has(SanctionMeasure.YEAR_BONUS);
        if (isFine) {
            findings.add(Finding.of(ConductReasons.FINE_DISPUTED, RULE));
        }
        if (sanction.has(SanctionMeasure.DEPOSIT)) {
            findings.add(Finding.of(ConductReasons.DEPOSIT_PROHIBITED, RULE));
        }
        if (sanction.has(SanctionMeasure.DISMISSAL)) {
            findings.add(Finding.builder()
                    .code(ConductReasons.DISMISSAL_PROPOSED)
                    .ruleId(ruleId)
                    .build());
        }
        return findings;
    }

    /** What the month's wage has to say to what would be taken off it, with the agent's other fines of the month. */
    static List<Finding> ofWage(
            Sanction sanction, ConductCase conductCase, ConductFacts facts, ZoneId zone, YearMonth month) {
        if (sanction.fine().isEmpty()
                && sanction.compensation().isEmpty()
                && sanction.monthsOfPay().isEmpty()) {
            return List.of();
        }
        if (facts.monthlyWage().isEmpty()) {
            return List.of(Finding.of(ConductReasons.WAGE_UNKNOWN, RULE));
        }
        Money wage = facts.monthlyWage().get();
        BigDecimal perMonth = perMonth(wage, facts.minimumWage());
        BigDecimal total = wage.amount()
                .multiply(BigDecimal.valueOf(sanction.monthsOfPay().orElse(0)))
                .add(amount(sanction.fine(), wage))
                .add(amount(sanction.compensation(), wage))
                .add(MonthlyFines.of(zone, month, conductCase, facts, wage.currency()));
        return total.compareTo(perMonth) <= 0
                ? List.of()
                : List.of(Finding.of(ConductReasons.BEYOND_WAGE_LIMIT, RULE)
                        .with("total", Money.of(wage.currency(), total))
                        .with("perMonth", Money.of(wage.currency(), perMonth))
                        .with(
                                "months",
                                perMonth.signum() == 0 ? "-" : total.divide(perMonth, 0, RoundingMode.CEILING)));
    }

    private static BigDecimal perMonth(Money wage, Optional<Money> minimum) {
        BigDecimal share = wage.amount().multiply(LARGEST_SHARE);
        BigDecimal above = minimum.filter(least -> least.currency().equals(wage.currency()))
                .map(least -> wage.amount().subtract(least.amount()))
                .orElse(share);
        return share.min(above).max(BigDecimal.ZERO);
    }

    private static BigDecimal amount(Optional<Money> money, Money wage) {
        return money.filter(other -> other.currency().equals(wage.currency()))
                .map(Money::amount)
                .orElse(BigDecimal.ZERO);
    }
}
