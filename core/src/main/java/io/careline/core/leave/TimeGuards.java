package io.careline.core.leave;

import io.careline.leave.LeaveChannel;
import io.careline.leave.LeaveNotice;
import io.careline.leave.LeaveReasons;
import io.careline.lifecycle.Rejection;
import io.careline.roster.Assignment;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether leave is asked for early enough, and in a way that its type allows (rules L1, L5, L8, L9, L14, L16, L17). */
final class TimeGuards {
    private TimeGuards() {}

    static List<Rejection> channel(LeaveCase leave) {
        return leave.rule().channels().contains(leave.channel())
                ? List.of()
                : List.of(Rejection.of(LeaveReasons.CHANNEL_NOT_ALLOWED, "L8")
                        .with("type", leave.application().leaveType())
                        .with("channel", tag(leave.channel())));
    }

    /** As it is written in JSON and read in a text. */
    static String tag(LeaveChannel channel) {
        return channel.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<Rejection> notice(LeaveCase leave) {
        Optional<Assignment> first = leave.shifts().stream().findFirst();
        LeaveNotice ordinary = first.map(shift -> shift.shift().code())
                .map(leave.rule().noticeByShift()::get)
                .orElse(leave.rule().notice());
        LeaveNotice notice = leave.application().isSpecial() ? leave.rule().specialNotice() : ordinary;
        Instant start =
                first.map(shift -> startOf(shift, leave)).orElse(leave.times().startsAt());
        Instant latest = latest(notice, start.atZone(leave.policy().zone()));
        return leave.isEmergency() || !leave.now().isAfter(latest)
                ? List.of()
                : List.of(Rejection.of(LeaveReasons.NOTICE_TOO_SHORT, "L5")
                        .with("latest", leave.local(latest))
                        .with("start", leave.local(start)));
    }

    private static Instant startOf(Assignment shift, LeaveCase leave) {
        return shift.date()
                .atStartOfDay()
                .plusMinutes(shift.shift().hours().startMinute())
                .atZone(leave.policy().zone())
                .toInstant();
    }

    private static Instant latest(LeaveNotice notice, ZonedDateTime start) {
        ZonedDateTime earlier = start.minus(notice.days());
        return notice.isByDay()
                ? earlier.toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(start.getZone())
                        .toInstant()
                        .minusNanos(1)
                : earlier.toInstant().minus(notice.time());
    }

    static List<Rejection> nightShift(LeaveCase leave) {
        return nights(leave, shift -> true).stream()
                .map(shift -> Rejection.of(LeaveReasons.NIGHT_SHIFT, "L9")
                        .with("agent", shift.agent())
                        .with("date", shift.date()))
                .toList();
    }

    static List<Rejection> nightCutoff(LeaveCase leave) {
        return nights(leave, shift -> !leave.now().isBefore(cutoff(shift, leave))).stream()
                .map(shift -> Rejection.of(LeaveReasons.NIGHT_CUTOFF_PASSED, "L9")
                        .with("date", shift.date())
                        .with("cutoff", leave.local(cutoff(shift, leave))))
                .toList();
    }

    private static Instant cutoff(Assignment shift, LeaveCase leave) {
        return shift.date()
                .atTime(leave.policy().nightCutoff())
                .atZone(leave.policy().zone())
                .toInstant();
    }

    private static List<Assignment> nights(LeaveCase leave, Predicate<Assignment> condition) {
        return leave.isEmergency() || !leave.rule().isNightRestricted()
                ? List.of()
                : leave.shifts().stream()
                        .filter(shift -> shift.shift().isNight())
                        .filter(condition)
                        .toList();
    }

    static List<Rejection> emergencyCall(LeaveCase leave) {
        return leave
                .happenedAt()
                .filter(happenedAt ->
                        leave.now().isAfter(happenedAt.plus(leave.policy().emergencyCall())))
                .map(happenedAt -> Rejection.of(LeaveReasons.EMERGENCY_CALL_LATE, "L16")
                        .with("happenedAt", leave.local(happenedAt))
                        .with(
                                "latest",
                                leave.local(happenedAt.plus(leave.policy().emergencyCall()))))
                .stream()
                .toList();
    }

    static List<Rejection> swapFirst(LeaveCase leave) {
        return leave.application().isSpecial() && !leave.application().isSwapTried()
                ? List.of(Rejection.of(LeaveReasons.SWAP_NOT_TRIED, "L17")
                        .with("agent", leave.application().agent()))
                : List.of();
    }
}
