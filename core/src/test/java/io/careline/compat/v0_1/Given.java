package io.careline.compat.v0_1;

import io.careline.calendar.ClockName;
import io.careline.calendar.ClockPolicy;
import io.careline.calendar.ClockTarget;
import io.careline.calendar.HourRange;
import io.careline.calendar.TimeBasis;
import io.careline.callback.CallClearance;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.RequestCallback;
import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.common.Money;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.ComplaintView;
import io.careline.complaint.oversight.Recurrence;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.FollowUpDuty;
import io.careline.orderflag.FollowUpSource;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.Platform;
import io.careline.orderflag.PlatformPush;
import io.careline.orderflag.PushStatus;
import io.careline.returns.ReturnComparison;
import io.careline.returns.ReturnDecision;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnOutcome;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What the values of 0.1 are made of. */
final class Given {
    static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Given() {}

    static Actor actor() {
        return Actor.builder().id(AgentId.of("id-1")).build();
    }

    static CallClearance callClearance() {
        return CallClearance.builder().doNotCall(false).build();
    }

    static ClockPolicy clockPolicy() {
        return ClockPolicy.builder()
                .name(ClockName.of("clockname"))
                .target(ClockTarget.ofDays(1))
                .basis(TimeBasis.BUSINESS)
                .build();
    }

    static ComplaintView complaintView() {
        return ComplaintView.builder()
                .id(ComplaintId.of("id-1"))
                .status(ComplaintStatus.REGISTERED)
                .build();
    }

    static Finding finding() {
        return Finding.builder().code("text").build();
    }

    static FollowUpDuty followUpDuty() {
        return FollowUpDuty.builder()
                .source(FollowUpSource.OWN_CUSTOMER)
                .agent(AgentId.of("id-1"))
                .build();
    }

    static OrderAnnotation orderAnnotation() {
        return OrderAnnotation.builder().flag(FlagColour.of("flagcolour")).build();
    }

    static PlatformPush platformPush() {
        return PlatformPush.builder()
                .platform(Platform.of("platform"))
                .edition(1)
                .status(PushStatus.PENDING)
                .build();
    }

    static Recurrence recurrence() {
        return Recurrence.builder().firstAt(NOW).lastAt(NOW).build();
    }

    static RequestCallback requestCallback() {
        return RequestCallback.builder()
                .customer(CustomerRef.of("customerref"))
                .zone(ZONE)
                .purpose(CallbackPurpose.of("callbackpurpose"))
                .build();
    }

    static ReturnComparison returnComparison() {
        return ReturnComparison.builder()
                .house(returnDecision())
                .legalFloor(returnDecision())
                .build();
    }

    static ReturnDecision returnDecision() {
        return ReturnDecision.builder()
                .outcome(ReturnOutcome.INELIGIBLE)
                .addReasons(Rejection.of("code"))
                .build();
    }

    static ReturnFacts returnFacts() {
        return ReturnFacts.builder()
                .orderedAt(NOW)
                .requestedAt(NOW)
                .price(Money.of("CNY", "10"))
                .build();
    }

    static ShiftType shiftType() {
        return ShiftType.builder()
                .code(ShiftCode.of("shiftcode"))
                .hours(HourRange.wholeDay())
                .build();
    }
}
