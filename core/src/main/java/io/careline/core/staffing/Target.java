package io.careline.core.staffing;

import io.careline.staffing.ServiceLevelDefinition;
import io.careline.staffing.ServiceLevelTarget;
import io.careline.staffing.ServiceTarget;
import io.careline.staffing.StaffingCriterion;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The bounds of a target in units of the handling time; infinite where there is none. What lies at a bound exactly, in
 * decimals, may lie beyond it in binary: a part in 10^12 is let pass.
 */
final class Target {
    static final double SLACK = 1 + 1e-12;

    private final boolean hasServiceLevel;
    private final double missed;
    private final double within;
    private final ServiceLevelDefinition definition;
    private final double occupancy;
    private final double answerTime;
    private final double abandonment;

    Target(ServiceTarget target, Duration handlingTime) {
        double unit = seconds(handlingTime);
        Optional<ServiceLevelTarget> level = target.serviceLevel();
        hasServiceLevel = level.isPresent();
        missed = level.map(bound -> BigDecimal.ONE.subtract(bound.share()).doubleValue() * SLACK)
                .orElse(Double.POSITIVE_INFINITY);
        within = level.map(bound -> seconds(bound.within()) / unit).orElse(0.0);
        definition = level.map(ServiceLevelTarget::definition).orElse(ServiceLevelDefinition.OF_OFFERED);
        occupancy = share(target.maximumOccupancy());
        answerTime = target.maximumAnswerTime()
                .map(time -> seconds(time) / unit * SLACK)
                .orElse(Double.POSITIVE_INFINITY);
        abandonment = share(target.maximumAbandonment());
    }

    static double seconds(Duration time) {
        return time.getSeconds() + time.getNano() / 1e9;
    }

    private static double share(Optional<BigDecimal> bound) {
        return bound.map(share -> share.doubleValue() * SLACK).orElse(Double.POSITIVE_INFINITY);
    }

    /** The fewest servers who could keep the occupancy if nobody gave up. */
    double leastServers(double load) {
        return Math.ceil(load / occupancy);
    }

    boolean hasServiceLevel() {
        return hasServiceLevel;
    }

    /** The service level that it asks for. */
    double serviceLevel(QueueModel queue) {
        return 1 - queue.missed(within, definition);
    }

    boolean isMet(QueueModel queue) {
        return queue.isStable()
                && queue.occupancy() <= occupancy
                && queue.abandonment() <= abandonment
                && keepsAnswerTime(queue)
                && keepsServiceLevel(queue);
    }

    private boolean keepsAnswerTime(QueueModel queue) {
        return answerTime == Double.POSITIVE_INFINITY || queue.answerTime() <= answerTime;
    }

    private boolean keepsServiceLevel(QueueModel queue) {
        return !hasServiceLevel || queue.missed(within, definition) <= missed;
    }

    /** What a queue misses; of one that never comes to rest that alone. */
    Set<StaffingCriterion> missedBy(QueueModel queue) {
        if (!queue.isStable()) {
            return EnumSet.of(StaffingCriterion.STABILITY);
        }
        Set<StaffingCriterion> missing = EnumSet.noneOf(StaffingCriterion.class);
        if (!keepsServiceLevel(queue)) {
            missing.add(StaffingCriterion.SERVICE_LEVEL);
        }
        if (queue.occupancy() > occupancy) {
            missing.add(StaffingCriterion.OCCUPANCY);
        }
        if (!keepsAnswerTime(queue)) {
            missing.add(StaffingCriterion.ANSWER_TIME);
        }
        if (queue.abandonment() > abandonment) {
            missing.add(StaffingCriterion.ABANDONMENT);
        }
        return missing;
    }
}
