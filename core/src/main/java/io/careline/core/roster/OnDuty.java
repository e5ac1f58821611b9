package io.careline.core.roster;

import io.careline.lifecycle.Finding;
import io.careline.roster.Assignment;
import io.careline.roster.RosterPolicy;
import io.careline.roster.RosterReasons;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds shifts that too few agents work: a night that nobody works before all (rule R7). */
record OnDuty(RosterPolicy policy) {
    List<Finding> findings(List<ShiftType> shifts, List<Assignment> assignments, Collection<LocalDate> days) {
        List<Finding> findings = new ArrayList<>();
        for (LocalDate day : days) {
            for (ShiftType shift : shifts) {
                int needed = policy.leastOnDuty(shift);
                long present = assignments.stream()
                        .filter(assignment -> assignment.date().equals(day)
                                && assignment.shift().equals(shift))
                        .count();
                if (present < needed) {
                    boolean isUnmanned = present == 0 && shift.isNight();
                    findings.add(
                            Finding.of(isUnmanned ? RosterReasons.NIGHT_UNMANNED : RosterReasons.ON_DUTY_TOO_FEW, "R7")
                                    .with("shift", shift.code())
                                    .with("date", day)
                                    .with("present", present)
                                    .with("needed", needed));
                }
            }
        }
        return findings;
    }
}
