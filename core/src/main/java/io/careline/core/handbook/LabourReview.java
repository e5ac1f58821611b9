package io.careline.core.handbook;

import io.careline.common.AgentId;
import io.careline.core.labour.LabourRules;
import io.careline.labour.LabourFinding;
import io.careline.labour.LabourLimit;
import io.careline.labour.LabourLimitType;
import io.careline.labour.LabourPack;
import io.careline.lifecycle.Finding;
import io.careline.roster.Assignment;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterView;
import io.careline.roster.ShiftType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds a handbook's shifts and days off against labour law (gap G16): what somebody does in four weeks who works one
 * shift as often as the rules let.
 */
final class LabourReview {
    /** A month of four whole weeks. */
    private static final RosterHorizon MONTH = RosterHorizon.of(LocalDate.of(2027, 2, 1), 28);

    private static final Set<LabourLimitType> LEASTS =
            EnumSet.of(LabourLimitType.DAILY_REST, LabourLimitType.WEEKLY_REST, LabourLimitType.WEEKLY_REST_DAYS);

    private static final AgentId SOMEBODY = AgentId.of("somebody");

    private final RosterRules rules;
    private final List<LabourPack> packs;

    LabourReview(RosterRules rules, List<LabourPack> packs) {
        this.rules = rules;
        this.packs = packs;
    }

    /** By shift, pack and limit: of several findings the one that is farthest beyond it. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Set<ShiftType> shift : rules.shiftsByCode()) {
            Map<LabourLimit, LabourFinding> worst = new HashMap<>();
            for (ShiftType inSeason : shift) {
                review(inSeason).forEach(finding -> worst.merge(finding.limit(), finding, LabourReview::worse));
            }
            String code = shift.iterator().next().code().value();
            packs.stream()
                    .flatMap(pack -> pack.limits().stream())
                    .flatMap(limit -> Stream.ofNullable(worst.get(limit)))
                    .forEach(finding -> findings.add(told(finding, code)));
        }
        return List.copyOf(findings);
    }

    private List<LabourFinding> review(ShiftType shift) {
        List<Assignment> month = new WorkingMonth(rules, shift, MONTH)
                .days().stream()
                        .map(date -> Assignment.of(SOMEBODY, date, shift))
                        .toList();
        return packs.stream()
                .flatMap(pack ->
                        LabourRules.review(pack, LabourRules.inRoster(RosterView.of(rules.zone(), month), MONTH))
                                .stream())
                .toList();
    }

    private static LabourFinding worse(LabourFinding one, LabourFinding other) {
        Duration more = one.measured().minus(other.measured());
        return more.isNegative() == LEASTS.contains(one.limit().type()) ? one : other;
    }

    private static Finding told(LabourFinding found, String shift) {
        Finding finding = found.finding();
        return Finding.builder()
                .code("handbook.labour-limit")
                .ruleId(finding.ruleId())
                .details(finding.details())
                .build()
                .with("shift", shift)
                .with("limit", found.limit().type().name());
    }
}
