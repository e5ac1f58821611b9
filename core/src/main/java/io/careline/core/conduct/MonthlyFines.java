package io.careline.core.conduct;

import io.careline.common.Money;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductFacts;
import io.careline.conduct.ConductRecord;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;

/** What an agent's other cases of a month come to in fines; one that an appeal waits in counts, since it may stand. */
final class MonthlyFines {
    private MonthlyFines() {}

    static BigDecimal of(ZoneId zone, YearMonth month, ConductCase conductCase, ConductFacts facts, Currency currency) {
        return facts.register().stream()
                .filter(ConductRecord::isAlive)
                .filter(record -> !record.id().equals(conductCase.id()))
                .filter(record ->
                        conductCase.agent().filter(record.agent()::equals).isPresent())
                .filter(record -> record.upheldAt()
                        .map(at -> YearMonth.from(at.atZone(zone)))
                        .filter(month::equals)
                        .isPresent())
                .flatMap(record -> record.fine().stream())
                .filter(fine -> fine.currency().equals(currency))
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
