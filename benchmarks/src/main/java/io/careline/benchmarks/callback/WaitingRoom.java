package io.careline.benchmarks.callback;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.CalendarId;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockTrace;
import io.careline.calendar.WeeklyHours;
import io.careline.callback.CallAgent;
import io.careline.callback.CallDemand;
import io.careline.callback.Callback;
import io.careline.callback.CallbackId;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.CallbackQueue;
import io.careline.callback.CallbackStatus;
import io.careline.common.AgentId;
import io.careline.common.Skill;
import io.careline.core.calendar.Calendars;
import io.careline.core.callback.CallbackPolicies;
import io.careline.core.callback.CallbackQueues;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Callbacks of a large desk, the same ones every time: a third is due, a third owned, a third promised; four zones, four
 * sets of skills, three priorities, 200 agents.
 */
final class WaitingRoom {
    static final Instant NOW = Instant.parse("2026-03-02T06:30:00Z");

    private static final int AGENTS = 200;
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Asia/Shanghai"), ZoneId.of("Asia/Tokyo"), ZoneId.of("Asia/Kolkata"), ZoneId.of("Europe/Berlin"));
    private static final Skill DUTCH = Skill.of("dutch");
    private static final Skill LOANS = Skill.of("loans");

    private final Random random = new Random(7);
    private final List<Callback> callbacks = new ArrayList<>();
    private final List<CallDemand> demands = new ArrayList<>();

    WaitingRoom(int size) {
        for (int number = 0; number < size; number++) {
            callbacks.add(callback(number));
            demands.add(demand());
        }
    }

    private Instant time(int hours) {
        return NOW.plus(Duration.ofSeconds(random.nextInt(hours * 3600)));
    }

    private Callback callback(int number) {
        Instant due = time(72).minus(Duration.ofHours(24));
        boolean isDue = !due.isAfter(NOW);
        Callback.Builder callback = Callback.builder();
        callback.id(CallbackId.of("r-" + number))
                .status(isDue ? CallbackStatus.DUE : CallbackStatus.SCHEDULED)
                .zone(ZONES.get(random.nextInt(ZONES.size())))
                .waitingSince(due)
                .expiresAt(NOW.plus(Duration.ofDays(7)));
        if (!isDue) {
            callback.dueAt(due);
        }
        if (random.nextInt(3) == 0) {
            callback.owner(Actor.of("agent-" + random.nextInt(AGENTS), Role.OFFICER));
        }
        if (random.nextInt(3) == 0) {
            callback.clocks(ClockTrace.empty()
                    .plus(ClockMark.builder()
                            .clock(ClockName.REPLY)
                            .instance(1)
                            .kind(ClockMarkKind.STARTED)
                            .at(due)
                            .dueAt(due.plus(Duration.ofMinutes(30)))
                            .build()));
        }
        return callback.build();
    }

    private CallDemand demand() {
        CallDemand.Builder demand = CallDemand.builder();
        demand.priority(random.nextInt(3));
        if (random.nextInt(4) == 0) {
            demand.addSkills(DUTCH);
        }
        if (random.nextInt(4) == 0) {
            demand.addSkills(LOANS);
        }
        return demand.build();
    }

    int size() {
        return callbacks.size();
    }

    Callback callback(long step) {
        return callbacks.get((int) (step % callbacks.size()));
    }

    /** The same callback as a retry at another time. */
    Callback retried(long step) {
        return Callback.builder()
                .from(callback(step))
                .status(CallbackStatus.AWAITING_RETRY)
                .dueAt(NOW.plusSeconds(step % 86_400))
                .build();
    }

    static CallAgent agent(long step) {
        return CallAgent.of(AgentId.of("agent-" + step % AGENTS), DUTCH, LOANS);
    }

    CallbackQueue queue() {
        CallbackPolicy policy = CallbackPolicy.builder()
                .version(PolicyVersion.of("desk", "1"))
                .contactWindows(WeeklyHours.parse("MON-SUN 08:00-21:00"))
                .retries(CallbackPolicies.threeAttempts())
                .build();
        BusinessCalendar calendar = Calendars.of(CalendarSpecification.builder()
                .id(CalendarId.of("desk"))
                .zone(ZONES.get(0))
                .hours(WeeklyHours.parse("MON-FRI 09:00-18:00"))
                .build());
        CallbackQueue queue = CallbackQueues.empty(policy, calendar);
        for (int number = 0; number < callbacks.size(); number++) {
            queue = queue.with(callbacks.get(number), demands.get(number));
        }
        return queue;
    }
}
