package io.careline.compat.v0_1;

import io.careline.calendar.ClockTarget;
import io.careline.calendar.ClockTrace;
import io.careline.calendar.HourRange;
import io.careline.calendar.IsoWeek;
import io.careline.calendar.OpenInterval;
import io.careline.calendar.ReportSchedule;
import io.careline.calendar.WeeklyHours;
import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import io.careline.common.CarelineException;
import io.careline.common.Money;
import io.careline.compat.v0_1.OwnClaim.ClaimStatus;
import io.careline.compat.v0_1.OwnClaim.OpenClaim;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.EventId;
import io.careline.lifecycle.Permission;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Restoration;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.Transition;
import io.careline.lifecycle.UnknownEvent;
import io.careline.lifecycle.UnknownEventException;
import io.careline.lifecycle.VersionConflictException;
import io.careline.reaction.Reactions;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/** The values of 0.1 that have a factory and no builder. */
final class PlainValues {
    private PlainValues() {}

    static List<Object> all() {
        return List.of(
                ClockTarget.ofDays(1),
                HourRange.wholeDay(),
                IsoWeek.of(Given.TODAY),
                OpenInterval.of(Given.NOW, Given.NOW.plusSeconds(1)),
                ReportSchedule.monthly(1),
                WeeklyHours.of(List.of(DayOfWeek.MONDAY), HourRange.wholeDay()),
                ClockTrace.builder().build(),
                AttributeKey.text("name"),
                Attributes.empty(),
                Money.of("CNY", "10"),
                new CarelineException("text"),
                CommandId.of("id-1"),
                EventId.of("id-1"),
                PolicyVersion.of("house", "1"),
                Revision.builder().build(),
                Deadline.of("name", Given.NOW, new OpenClaim()),
                Permission.of(OwnClaim.ClaimCommandType.OPEN, List.of()),
                Restoration.of(OwnClaim.claim(), List.of()),
                Transition.of(ClaimStatus.NONE, OwnClaim.ClaimCommandType.OPEN, Set.of(ClaimStatus.OPEN)),
                Decision.rejected(List.of(Rejection.of("code"))),
                UnknownEvent.of("tag", "{}"),
                new UnknownEventException("text"),
                new VersionConflictException("text"),
                Reactions.builder().build(),
                new Reactions.Answer("claim", "id-1", new OpenClaim()));
    }
}
