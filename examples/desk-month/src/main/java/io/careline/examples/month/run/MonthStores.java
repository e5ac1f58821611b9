package io.careline.examples.month.run;

import io.careline.attendance.AttendanceRecord;
import io.careline.callback.Callback;
import io.careline.complaint.Complaint;
import io.careline.handover.Handover;
import io.careline.leave.LeaveRequest;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderFlag;
import io.careline.returns.GoodsReturn;
import io.careline.roster.Roster;
import io.careline.swap.ShiftSwap;
import java.util.List;

/** The aggregates of a month. */
public final class MonthStores {
    final KeptStore<Complaint> complaints = new KeptStore<>(state -> state.id().value());
    final KeptStore<Callback> callbacks = new KeptStore<>(state -> state.id().value());
    final KeptStore<Order> orders = new KeptStore<>(state -> state.id().value());
    final KeptStore<OrderFlag> flags = new KeptStore<>(state -> state.id().value());
    final KeptStore<GoodsReturn> returns = new KeptStore<>(state -> state.id().value());
    final KeptStore<LeaveRequest> leave = new KeptStore<>(state -> state.id().value());
    final KeptStore<ShiftSwap> swaps = new KeptStore<>(state -> state.id().value());
    final KeptStore<Handover> handovers = new KeptStore<>(state -> state.id().value());
    final KeptStore<AttendanceRecord> attendance =
            new KeptStore<>(state -> state.id().value());
    final KeptStore<Roster> rosters = new KeptStore<>(state -> state.id().value());

    /** The complaints, in the order in which they came. */
    public List<Complaint> complaints() {
        return complaints.all();
    }

    /** The callbacks. */
    public List<Callback> callbacks() {
        return callbacks.all();
    }

    /** The orders. */
    public List<Order> orders() {
        return orders.all();
    }

    /** The flags of orders. */
    public List<OrderFlag> flags() {
        return flags.all();
    }

    /** The returns. */
    public List<GoodsReturn> returns() {
        return returns.all();
    }

    /** The requests for leave. */
    public List<LeaveRequest> leave() {
        return leave.all();
    }

    /** The swaps. */
    public List<ShiftSwap> swaps() {
        return swaps.all();
    }

    /** The handovers. */
    public List<Handover> handovers() {
        return handovers.all();
    }

    /** The attendance records. */
    public List<AttendanceRecord> attendance() {
        return attendance.all();
    }

    /** The rosters as they stand. */
    public List<Roster> rosters() {
        return rosters.all();
    }
}
