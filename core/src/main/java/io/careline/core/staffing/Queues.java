package io.careline.core.staffing;

import io.careline.staffing.ContactVolume;
import io.careline.staffing.DayStaffing;
import io.careline.staffing.DayVolume;
import io.careline.staffing.QueuePerformance;
import io.careline.staffing.StaffingProfile;
import io.careline.staffing.StaffingRequirement;
import java.math.BigDecimal;
import java.time.Duration;

/** Answers what is asked of the queue of one profile. */
final class Queues {
    /** What a largest load gives up so that the way back to contacts cannot round it too large. */
    private static final double BACKED_OFF = 1 - 1e-12;

    private static final double MOST_NANOSECONDS = Long.MAX_VALUE;

    private final StaffingProfile profile;
    private final double handlingTime;
    private final AgentSearch search;
    private final Agents agents;

    Queues(StaffingProfile profile) {
        this.profile = profile;
        handlingTime = Target.seconds(profile.handlingTime());
        search = new AgentSearch(profile);
        agents = new Agents(profile);
    }

    static double blocking(double load, int lines) {
        requireNotNegative("lines", lines);
        return requireInRange(load) < AgentSearch.LEAST_LOAD ? (lines == 0 ? 1 : 0) : 1 / ErlangB.inverse(load, lines);
    }

    static int lines(double load, BigDecimal blocking) {
        if (blocking.signum() <= 0 || blocking.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("blocking (" + blocking + ") must be above 0 and below 1");
        }
        if (requireInRange(load) < AgentSearch.LEAST_LOAD) {
            return 0;
        }
        double least = 1 / (blocking.doubleValue() * Target.SLACK);
        double inverse = 1;
        int lines = 0;
        while (inverse < least) {
            lines++;
            inverse = ErlangB.next(inverse, load, lines);
        }
        return lines;
    }

    QueuePerformance performance(ContactVolume volume, int number) {
        requireNotNegative("agents", number);
        double load = load(volume);
        int servers = agents.servers(number);
        QueueModel queue = search.queue(load, servers);
        QueuePerformance.Builder performance = QueuePerformance.builder();
        performance
                .agents(number)
                .load(load)
                .stable(queue.isStable())
                .waitProbability(queue.waitProbability())
                .abandonment(queue.abandonment())
                .occupancy(queue.occupancy());
        if (search.target().hasServiceLevel()) {
            performance.serviceLevel(search.target().serviceLevel(queue));
        }
        if (queue.answerTime() < Double.POSITIVE_INFINITY) {
            performance.answerTime(duration(queue.answerTime()));
        }
        if (queue.queueLength() < Double.POSITIVE_INFINITY) {
            performance.queueLength(queue.queueLength());
        }
        return performance.build();
    }

    /** A wait that is longer than 292 years counts as that. */
    private Duration duration(double handlingTimes) {
        return Duration.ofNanos(Math.round(Math.min(handlingTimes * handlingTime * 1e9, MOST_NANOSECONDS)));
    }

    StaffingRequirement required(ContactVolume volume) {
        return required(load(volume));
    }

    DayStaffing required(DayVolume volume) {
        DayStaffing.Builder staffing = DayStaffing.builder();
        staffing.date(volume.date()).slot(volume.slot());
        double ofSlot = handlingTime / Target.seconds(volume.slot());
        for (double contacts : volume.contacts()) {
            staffing.addRequirements(required(requireInRange(contacts * ofSlot)));
        }
        return staffing.build();
    }

    private StaffingRequirement required(double load) {
        int number = agents.holding(search.fewestServers(load));
        StaffingRequirement.Builder requirement = StaffingRequirement.builder();
        requirement.load(load).agents(number).scheduled(agents.scheduled(number));
        if (number > 0) {
            QueueModel fewer = search.queue(load, agents.servers(number - 1));
            requirement.binding(search.target().missedBy(fewer));
        }
        return requirement.build();
    }

    ContactVolume capacity(Duration period, int number) {
        requireNotNegative("agents", number);
        double load = search.largestLoad(agents.servers(number)) * BACKED_OFF;
        double perErlang = Target.seconds(period) / handlingTime;
        return ContactVolume.of(load * perErlang, period);
    }

    private double load(ContactVolume volume) {
        return requireInRange(volume.load(profile.handlingTime()));
    }

    private static double requireInRange(double load) {
        if (!(load >= 0 && load <= AgentSearch.GREATEST_LOAD)) {
            throw new IllegalArgumentException(
                    "load (" + load + " erlangs) must be from 0 to " + (int) AgentSearch.GREATEST_LOAD);
        }
        return load;
    }

    private static void requireNotNegative(String name, int number) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " (" + number + ") must not be negative");
        }
    }
}
