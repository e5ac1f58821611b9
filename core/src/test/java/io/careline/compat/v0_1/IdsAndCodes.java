package io.careline.compat.v0_1;

import io.careline.calendar.CalendarId;
import io.careline.calendar.ClockName;
import io.careline.calendar.HoldReason;
import io.careline.calendar.ReportName;
import io.careline.callback.CallStep;
import io.careline.callback.CallbackId;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.NumberRef;
import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.common.DeskId;
import io.careline.common.Skill;
import io.careline.complaint.Category;
import io.careline.complaint.Channel;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.CustomerTier;
import io.careline.complaint.Product;
import io.careline.complaint.WaitingFor;
import io.careline.complaint.oversight.Cause;
import io.careline.complaint.oversight.PreventiveActionId;
import io.careline.complaint.oversight.SalesPromiseId;
import io.careline.lifecycle.CorrelationId;
import io.careline.lifecycle.Role;
import io.careline.orderflag.DelayReason;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.FlagMeaning;
import io.careline.orderflag.OrderId;
import io.careline.orderflag.Platform;
import io.careline.orderflag.WaybillNumber;
import io.careline.returns.GoodsKind;
import io.careline.returns.ReturnId;
import io.careline.roster.ShiftCode;
import java.util.List;

/** The ids and open codes of 0.1. */
final class IdsAndCodes {
    private IdsAndCodes() {}

    static List<Object> all() {
        return List.of(
                CalendarId.of("id-1"),
                ClockName.of("id-1"),
                HoldReason.of("id-1"),
                ReportName.of("id-1"),
                CallStep.of("id-1"),
                CallbackId.of("id-1"),
                CallbackPurpose.of("id-1"),
                NumberRef.of("id-1"),
                AgentId.of("id-1"),
                CustomerRef.of("id-1"),
                DepartmentId.of("id-1"),
                DeskId.of("id-1"),
                Skill.of("id-1"),
                Category.of("id-1"),
                Channel.of("id-1"),
                ComplaintId.of("id-1"),
                CustomerTier.of("id-1"),
                Product.of("id-1"),
                WaitingFor.of("id-1"),
                Cause.of("id-1"),
                PreventiveActionId.of("id-1"),
                SalesPromiseId.of("id-1"),
                CorrelationId.of("id-1"),
                Role.of("id-1"),
                DelayReason.of("id-1"),
                FlagColour.of("id-1"),
                FlagMeaning.of("id-1"),
                OrderId.of("id-1"),
                Platform.of("id-1"),
                WaybillNumber.of("id-1"),
                GoodsKind.of("id-1"),
                ReturnId.of("id-1"),
                ShiftCode.of("id-1"));
    }
}
