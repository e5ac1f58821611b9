package io.careline.core.attendance;

import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceReasons;
import io.careline.attendance.AttendanceRecord;
import io.careline.core.internal.Roles;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Role;
import java.util.List;
import java.util.Set;

/**
 * Who may do what: agents sign for themselves, programs and leads record, people decide, and nobody about themselves.
 */
record Authority(AttendancePolicy policy) {
    List<Rejection> mayRecord(AttendanceRecord attendance, DecisionContext context) {
        return isRecorder(context)
                ? List.of()
                : List.of(needed(AttendanceReasons.RECORDER_NEEDED, policy.recorders(), context));
    }

    List<Rejection> maySign(AttendanceRecord attendance, DecisionContext context) {
        return isOwn(attendance, context) || isRecorder(context)
                ? List.of()
                : List.of(Rejection.of(AttendanceReasons.NOT_OWN)
                        .with("actor", context.actor().id())
                        .with("agent", attendance.agent().map(Object::toString).orElse(""))
                        .with("roles", Roles.names(policy.recorders())));
    }

    List<Rejection> mayCorrect(AttendanceRecord attendance, DecisionContext context) {
        return Roles.isAny(policy.correctors(), context)
                ? List.of()
                : List.of(needed(AttendanceReasons.CORRECTOR_NEEDED, policy.correctors(), context));
    }

    /** A program decides on no absence, whatever other roles it has. */
    List<Rejection> mayConfirm(AttendanceRecord attendance, DecisionContext context) {
        return Roles.isAny(policy.confirmers(), context) && !context.actor().is(Role.SYSTEM)
                ? List.of()
                : List.of(needed(AttendanceReasons.CONFIRMER_NEEDED, policy.confirmers(), context));
    }

    static List<Rejection> isAnothers(AttendanceRecord attendance, DecisionContext context) {
        return isOwn(attendance, context)
                ? List.of(Rejection.of(AttendanceReasons.OWN_RECORD)
                        .with("agent", context.actor().id()))
                : List.of();
    }

    boolean isRecorder(DecisionContext context) {
        return context.actor().is(Role.SYSTEM) || Roles.isAny(policy.recorders(), context);
    }

    private static boolean isOwn(AttendanceRecord attendance, DecisionContext context) {
        return attendance.agent().filter(context.actor().id()::equals).isPresent();
    }

    private static Rejection needed(String code, Set<Role> roles, DecisionContext context) {
        return Rejection.of(code)
                .with("roles", Roles.names(roles))
                .with("agent", context.actor().id());
    }
}
