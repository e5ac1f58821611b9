package io.careline.core.desk;

import io.careline.attendance.AttendanceCommand;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackCommandType;
import io.careline.complaint.ComplaintCommand;
import io.careline.conduct.ConductCommand;
import io.careline.core.handbook.Handbook;
import io.careline.core.reaction.StandardReactions;
import io.careline.core.roster.Rosters;
import io.careline.handover.HandoverCommand;
import io.careline.leave.LeaveCommand;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.returns.ReturnCommand;
import io.careline.roster.RosterCommand;
import io.careline.roster.RosterPolicy;
import io.careline.scorecard.ScorecardCommand;
import io.careline.swap.SwapCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The life cycles of a handbook's sections. */
final class HandbookLifecycles {
    private HandbookLifecycles() {}

    static void addTo(DeskBuilder builder, Handbook handbook) {
        bySection(builder, handbook).forEach((section, addition) -> {
            if (handbook.sections().contains(section)) {
                addition.run();
            }
        });
        builder.add(Rosters.lifecycle(rosterPolicy(handbook)), RosterCommand.class)
                .punctual(CallbackCommandType.MARK_DUE);
    }

    private static Map<String, Runnable> bySection(DeskBuilder builder, Handbook handbook) {
        Map<String, Runnable> additions = new LinkedHashMap<>();
        additions.put("complaints", () -> builder.add(handbook.complaints(), ComplaintCommand.class));
        additions.put("callbacks", () -> builder.add(handbook.callbacks(), CallbackCommand.class));
        additions.put(
                "orders",
                () -> builder.add(handbook.orderFlags(), OrderFlagCommand.class)
                        .add(
                                handbook.orders(new PublishedRosters(handbook.zone(), builder.roll())),
                                OrderCommand.class));
        additions.put("returns", () -> builder.add(handbook.returns(), ReturnCommand.class));
        additions.put("leave", () -> builder.add(handbook.leave(), LeaveCommand.class));
        additions.put("swaps", () -> builder.add(handbook.swaps(), SwapCommand.class));
        additions.put("handovers", () -> builder.add(handbook.handovers(), HandoverCommand.class));
        additions.put("attendance", () -> builder.add(handbook.attendance(), AttendanceCommand.class));
        additions.put(
                "conduct",
                () -> builder.add(
                                handbook.conduct(),
                                ConductCommand.class,
                                Stores.inMemory(),
                                new ConductRegister(builder.roll()))
                        .reactions(StandardReactions.reportingConduct(handbook.conductPolicy(), List.of())));
        additions.put("scorecards", () -> builder.add(handbook.scorecards(), ScorecardCommand.class));
        return additions;
    }

    private static RosterPolicy rosterPolicy(Handbook handbook) {
        return RosterPolicy.builder().version(handbook.version()).build();
    }
}
