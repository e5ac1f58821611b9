package io.careline.core.attendance;

import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendanceReasons;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.AwayRecorded;
import io.careline.attendance.RecordAway;
import io.careline.attendance.SignIn;
import io.careline.attendance.SignOut;
import io.careline.attendance.SignedIn;
import io.careline.attendance.SignedOut;
import io.careline.core.internal.LocalTimes;
import io.careline.core.internal.Roles;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Coming and going: the first signature in and the last one out count, in whatever order a time clock sends them. */
record Signing(Authority authority) {
    List<Rejection> inIsPossible(AttendanceRecord attendance, SignIn command, DecisionContext context) {
        Instant at = command.at().orElse(context.now());
        List<Rejection> reasons = new ArrayList<>(isNamedRightly(attendance, command.at(), context));
        if (attendance.signedInAt().isEmpty()) {
            reasons.addAll(inOrder(attendance, Optional.of(at), attendance.signedOutAt()));
        }
        return reasons;
    }

    List<Rejection> outIsPossible(AttendanceRecord attendance, SignOut command, DecisionContext context) {
        Instant at = command.at().orElse(context.now());
        List<Rejection> reasons = new ArrayList<>(isNamedRightly(attendance, command.at(), context));
        if (attendance.signedOutAt().isEmpty()) {
            reasons.addAll(inOrder(attendance, attendance.signedInAt(), Optional.of(at)));
        }
        return reasons;
    }

    private List<Rejection> isNamedRightly(
            AttendanceRecord attendance, Optional<Instant> named, DecisionContext context) {
        Instant at = named.orElse(context.now());
        if (at.isBefore(context.now()) && !authority.isRecorder(context)) {
            return List.of(Rejection.of(AttendanceReasons.BACKDATED)
                    .with("agent", context.actor().id())
                    .with("at", local(attendance, at))
                    .with("roles", Roles.names(authority.policy().recorders())));
        }
        return notInFuture(attendance, at, context);
    }

    static List<Rejection> notInFuture(AttendanceRecord attendance, Instant at, DecisionContext context) {
        return at.isAfter(context.now())
                ? List.of(Rejection.of(AttendanceReasons.TIME_IN_FUTURE).with("at", local(attendance, at)))
                : List.of();
    }

    static List<Rejection> inOrder(AttendanceRecord attendance, Optional<Instant> in, Optional<Instant> out) {
        return in.isPresent() && out.isPresent() && !in.get().isBefore(out.get())
                ? List.of(Rejection.of(AttendanceReasons.OUT_BEFORE_IN)
                        .with("in", local(attendance, in.get()))
                        .with("out", local(attendance, out.get())))
                : List.of();
    }

    /** A moment as a reason tells it. */
    static LocalDateTime local(AttendanceRecord attendance, Instant moment) {
        return LocalTimes.of(moment, attendance.zone().orElse(ZoneOffset.UTC));
    }

    static List<AttendanceEvent> in(AttendanceRecord attendance, SignIn command, DecisionContext context) {
        Instant at = command.at().orElse(context.now());
        return attendance.signedInAt().filter(first -> !at.isBefore(first)).isPresent()
                ? List.of()
                : List.of(SignedIn.builder()
                        .at(at)
                        .explanation(command.explanation())
                        .attributes(command.attributes())
                        .build());
    }

    static List<AttendanceEvent> out(AttendanceRecord attendance, SignOut command, DecisionContext context) {
        Instant at = command.at().orElse(context.now());
        return attendance.signedOutAt().filter(last -> !at.isAfter(last)).isPresent()
                ? List.of()
                : List.of(SignedOut.builder()
                        .at(at)
                        .workUndone(command.isWorkUndone())
                        .attributes(command.attributes())
                        .build());
    }

    static List<Rejection> awayIsOver(AttendanceRecord attendance, RecordAway command, DecisionContext context) {
        return notInFuture(attendance, command.away().interval().end(), context);
    }

    static List<AttendanceEvent> away(AttendanceRecord attendance, RecordAway command, DecisionContext context) {
        return attendance.away().contains(command.away())
                ? List.of()
                : List.of(AwayRecorded.builder()
                        .away(command.away())
                        .attributes(command.attributes())
                        .build());
    }
}
