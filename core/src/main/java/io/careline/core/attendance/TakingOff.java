package io.careline.core.attendance;

import io.careline.attendance.AbsenceRef;
import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendanceReasons;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.GrantTimeOff;
import io.careline.attendance.RevokeTimeOff;
import io.careline.attendance.ShiftAssessment;
import io.careline.attendance.TimeOff;
import io.careline.attendance.TimeOffGranted;
import io.careline.attendance.TimeOffRevoked;
import io.careline.calendar.OpenInterval;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leave and days off, as other life cycles grant and revoke them; what was assessed already is assessed anew. */
record TakingOff(Outcomes outcomes) {
    /** What is granted before the shift is on record waits for it. */
    static List<Rejection> touchesTheShift(AttendanceRecord attendance, GrantTimeOff command, DecisionContext context) {
        return attendance
                .hours()
                .flatMap(hours -> command.timeOff()
                        .interval()
                        .filter(interval -> !interval.start().isBefore(hours.end())
                                || !hours.start().isBefore(interval.end()))
                        .map(interval -> Rejection.of(AttendanceReasons.TIME_OFF_OUTSIDE)
                                .with("interval", local(attendance, interval))
                                .with("hours", local(attendance, hours))))
                .stream()
                .toList();
    }

    private static String local(AttendanceRecord attendance, OpenInterval interval) {
        return Signing.local(attendance, interval.start()) + "/" + Signing.local(attendance, interval.end());
    }

    List<AttendanceEvent> grant(AttendanceRecord attendance, GrantTimeOff command, DecisionContext context) {
        if (attendance.timeOff().contains(command.timeOff())) {
            return List.of();
        }
        return List.of(TimeOffGranted.builder()
                .timeOff(command.timeOff())
                .assessment(anew(attendance, granted(attendance, command.timeOff())))
                .attributes(command.attributes())
                .build());
    }

    static List<Rejection> isThere(AttendanceRecord attendance, RevokeTimeOff command, DecisionContext context) {
        boolean isThere = attendance.timeOff().stream()
                .anyMatch(timeOff -> timeOff.reference().equals(command.reference()));
        return isThere
                ? List.of()
                : List.of(Rejection.of(AttendanceReasons.NO_SUCH_TIME_OFF).with("reference", command.reference()));
    }

    List<AttendanceEvent> revoke(AttendanceRecord attendance, RevokeTimeOff command, DecisionContext context) {
        return List.of(TimeOffRevoked.builder()
                .reference(command.reference())
                .assessment(anew(attendance, revoked(attendance, command.reference())))
                .attributes(command.attributes())
                .build());
    }

    private Optional<ShiftAssessment> anew(AttendanceRecord attendance, List<TimeOff> timeOff) {
        return Assessing.isAssessed(attendance)
                ? Optional.of(outcomes.of(AttendanceRecord.builder()
                        .from(attendance)
                        .timeOff(timeOff)
                        .build()))
                : Optional.empty();
    }

    static List<TimeOff> granted(AttendanceRecord attendance, TimeOff timeOff) {
        List<TimeOff> granted = new ArrayList<>(revoked(attendance, timeOff.reference()));
        granted.add(timeOff);
        return granted;
    }

    static List<TimeOff> revoked(AttendanceRecord attendance, AbsenceRef reference) {
        return attendance.timeOff().stream()
                .filter(timeOff -> !timeOff.reference().equals(reference))
                .toList();
    }
}
