package io.careline.core.conduct;

import io.careline.common.DepartmentId;
import io.careline.common.Money;
import io.careline.conduct.ConductCase;
import io.careline.conduct.FundEntry;
import io.careline.conduct.FundStatement;
import io.careline.conduct.HeadLiability;
import io.careline.conduct.SanctionParty;
import io.careline.conduct.SanctionSettlement;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Draws up what the departments' funds get in a month (rule C14). */
final class Funds {
    /** What one settlement brings, and when. */
    private record Share(Optional<DepartmentId> department, Instant at, FundEntry entry) {
        String departmentName() {
            return department.map(DepartmentId::value).orElse("");
        }
    }

    private Funds() {}

    static List<FundStatement> of(ZoneId zone, YearMonth month, Collection<ConductCase> cases) {
        Map<String, List<Share>> departments = new TreeMap<>();
        for (ConductCase conductCase : cases) {
            conductCase.settlements().forEach((party, settlement) -> {
                if (YearMonth.from(settlement.at().atZone(zone)).equals(month)) {
                    share(conductCase, party, settlement)
                            .ifPresent(share -> departments
                                    .computeIfAbsent(share.departmentName(), unused -> new ArrayList<>())
                                    .add(share));
                }
            });
        }
        return departments.values().stream()
                .map(shares -> statement(month, shares))
                .toList();
    }

    private static Optional<Share> share(ConductCase conductCase, SanctionParty party, SanctionSettlement settlement) {
        return settlement
                .fund()
                .flatMap(amount -> (party == SanctionParty.HEAD
                                ? conductCase.liability().map(HeadLiability::head)
                                : conductCase.agent())
                        .map(agent -> new Share(
                                conductCase.department(),
                                settlement.at(),
                                FundEntry.builder()
                                        .conductCase(conductCase.id())
                                        .agent(agent)
                                        .amount(amount)
                                        .build())));
    }

    private static FundStatement statement(YearMonth month, List<Share> shares) {
        shares.sort(Comparator.comparing(Share::at)
                .thenComparing(share -> share.entry().conductCase()));
        Map<String, Money> totals = new TreeMap<>();
        FundStatement.Builder statement = FundStatement.builder();
        statement.department(shares.get(0).department()).month(month);
        for (Share share : shares) {
            Money amount = share.entry().amount();
            statement.addEntries(share.entry());
            totals.merge(amount.currency().getCurrencyCode(), amount, Money::plus);
        }
        return statement.addAllTotals(totals.values()).build();
    }
}
