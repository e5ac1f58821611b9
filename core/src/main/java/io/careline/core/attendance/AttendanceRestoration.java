package io.careline.core.attendance;

import io.careline.attendance.AttendanceReasons;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.AttendanceStatus;
import io.careline.calendar.HourRange;
import io.careline.calendar.OpenInterval;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Restoration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Takes over a record from a host's columns: completes what can be derived, and says what is missing. */
record AttendanceRestoration(Scheduling scheduling, Outcomes outcomes) {
    Restoration<AttendanceRecord> of(AttendanceRecord snapshot, DecisionContext context) {
        if (snapshot.status() == AttendanceStatus.NONE) {
            return Restoration.of(snapshot, List.of(Finding.of(AttendanceReasons.NOT_SCHEDULED)));
        }
        List<Finding> findings = new ArrayList<>();
        if (snapshot.agent().isEmpty()) {
            findings.add(Finding.of(AttendanceReasons.AGENT_MISSING));
        }
        if (snapshot.zone().isEmpty()) {
            findings.add(Finding.of(AttendanceReasons.ZONE_MISSING));
        }
        ZoneId zone = snapshot.zone().orElse(ZoneOffset.UTC);
        LocalDate date = snapshot.date()
                .orElseGet(() -> snapshot.hours()
                        .map(OpenInterval::start)
                        .orElse(context.now())
                        .atZone(zone)
                        .toLocalDate());
        AttendanceRecord.Builder restored =
                AttendanceRecord.builder().from(snapshot).zone(zone).date(date);
        OpenInterval hours = snapshot.hours().orElseGet(() -> {
            findings.add(Finding.of(AttendanceReasons.HOURS_DERIVED));
            snapshot.shift().ifPresent(shift -> restored.breaks(shift.breaksOn(date, zone)));
            return snapshot.shift()
                    .flatMap(shift -> shift.hours().on(date, zone))
                    .orElseGet(() -> HourRange.wholeDay().on(date, zone).orElseThrow());
        });
        restored.hours(hours).assessableFrom(snapshot.assessableFrom().orElse(scheduling.assessableFrom(hours)));
        if (snapshot.lockableFrom().isEmpty()) {
            findings.add(Finding.of(AttendanceReasons.LOCK_DERIVED));
            restored.lockableFrom(scheduling.lockableFrom(date, zone));
        }
        if (snapshot.status() == AttendanceStatus.AWAITING_EVIDENCE
                && snapshot.evidenceDueAt().isEmpty()) {
            findings.add(Finding.of(AttendanceReasons.EVIDENCE_DUE_DERIVED));
            restored.evidenceDueAt(context.now());
        }
        if (snapshot.assessment().isEmpty() && isOver(snapshot)) {
            findings.add(Finding.of(AttendanceReasons.ASSESSMENT_DERIVED));
            restored.assessment(outcomes.of(restored.build()));
        }
        return Restoration.of(restored.build(), findings);
    }

    private static boolean isOver(AttendanceRecord snapshot) {
        return Assessing.isAssessed(snapshot) || snapshot.status() == AttendanceStatus.LOCKED;
    }
}
