package io.careline.examples.month.page;

import io.careline.common.Money;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import io.careline.examples.report.Words;
import java.util.ArrayList;
import java.util.List;

/** Says money, and what is proposed to be done about somebody, in both languages. */
final class Amounts {
    private static final String YUAN = "CNY";

    private Amounts() {}

    static Words of(Money money) {
        String amount = money.amount().toPlainString();
        boolean isYuan = money.currency().getCurrencyCode().equals(YUAN);
        return Words.of(money.toString(), isYuan ? amount + " 元" : money.toString());
    }

    static Words of(Sanction sanction) {
        List<Words> parts = new ArrayList<>();
        sanction.fine().ifPresent(fine -> parts.add(Words.of("fine of ", "罚款 ").plus(of(fine))));
        sanction.monthsOfPay()
                .ifPresent(months -> parts.add(
                        Words.of(months + (months == 1 ? " month's pay" : " months' pay"), months + " 个月工资")));
        sanction.commissionPercent()
                .ifPresent(percent -> parts.add(Words.of(
                        percent.toPlainString() + "% of the commission", "提成的 " + percent.toPlainString() + "%")));
        for (SanctionMeasure measure : sanction.measures()) {
            parts.add(
                    measure == SanctionMeasure.COMPENSATION
                                    && sanction.compensation().isPresent()
                            ? Names.of("measure", measure)
                                    .plus(" ")
                                    .plus(of(sanction.compensation().get()))
                            : Names.of("measure", measure));
        }
        return list(parts);
    }

    /** One after the other. */
    static Words list(List<Words> parts) {
        return parts.stream()
                .reduce((one, other) -> one.plus(Words.of(", ", "、")).plus(other))
                .orElse(Words.none());
    }
}
