package io.careline.examples.exchange.sample;

import io.careline.roster.ContractCode;
import io.careline.roster.FairnessRule;
import io.careline.roster.RecoveryRule;
import io.careline.roster.RestRule;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterRule;
import io.careline.roster.RuleId;
import io.careline.roster.RuleScope;
import io.careline.roster.RuleStrength;
import io.careline.roster.RuleWindow;
import io.careline.roster.RunRule;
import io.careline.roster.TotalRule;
import io.careline.roster.WeekendTotalRule;
import java.time.Duration;
import java.util.List;

/** The rules of the made-up desk: what must be, what should be, and what is shared fairly. */
final class DemoRules {
    private DemoRules() {}

    static List<RosterRule> all() {
        return List.of(
                hours("hours-full", DemoMonth.FULL, 160, 176),
                hours("hours-part", DemoMonth.PART, 80, 104),
                hours("hours-days-only", DemoMonth.DAYS_ONLY, 152, 168),
                RestRule.builder()
                        .id(RuleId.of("rest-11-hours"))
                        .strength(RuleStrength.hard())
                        .rest(Duration.ofHours(11))
                        .build(),
                TotalRule.builder()
                        .id(RuleId.of("day-off-a-week"))
                        .strength(RuleStrength.hard())
                        .measure(RosterMeasure.DAYS_OFF)
                        .window(RuleWindow.week())
                        .minimum(1)
                        .build(),
                RunRule.builder()
                        .id(RuleId.of("six-days-on"))
                        .strength(RuleStrength.hard())
                        .maximum(6)
                        .build(),
                TotalRule.builder()
                        .id(RuleId.of("no-nights"))
                        .strength(RuleStrength.hard())
                        .scope(RuleScope.of(DemoMonth.DAYS_ONLY))
                        .measure(RosterMeasure.SHIFTS)
                        .addShifts(DemoMonth.NIGHT.code())
                        .maximum(0)
                        .build(),
                RecoveryRule.builder()
                        .id(RuleId.of("free-after-nights"))
                        .strength(RuleStrength.soft(15))
                        .addShifts(DemoMonth.NIGHT.code())
                        .daysOff(2)
                        .build(),
                RunRule.builder()
                        .id(RuleId.of("nights-in-a-row"))
                        .strength(RuleStrength.soft(12))
                        .addShifts(DemoMonth.NIGHT.code())
                        .minimum(2)
                        .maximum(4)
                        .build(),
                RunRule.builder()
                        .id(RuleId.of("no-single-day-off"))
                        .strength(RuleStrength.soft(6))
                        .off(true)
                        .minimum(2)
                        .build(),
                WeekendTotalRule.builder()
                        .id(RuleId.of("free-weekends"))
                        .strength(RuleStrength.soft(20))
                        .maximum(3)
                        .build(),
                FairnessRule.builder()
                        .id(RuleId.of("fair-nights"))
                        .strength(RuleStrength.soft(4))
                        .scope(RuleScope.of(DemoMonth.FULL))
                        .addShifts(DemoMonth.NIGHT.code())
                        .build(),
                FairnessRule.builder()
                        .id(RuleId.of("fair-holidays"))
                        .strength(RuleStrength.soft(4))
                        .holidaysOnly(true)
                        .build());
    }

    private static RosterRule hours(String id, ContractCode contract, int least, int most) {
        return TotalRule.builder()
                .id(RuleId.of(id))
                .strength(RuleStrength.hard())
                .scope(RuleScope.of(contract))
                .measure(RosterMeasure.MINUTES)
                .minimum(least * 60L)
                .maximum(most * 60L)
                .build();
    }
}
