package io.careline.examples.month.run;

import io.careline.attendance.AttendanceRecord;
import io.careline.callback.Callback;
import io.careline.complaint.Complaint;
import io.careline.conduct.ConductCase;
import io.careline.core.desk.Desk;
import io.careline.core.handbook.Handbook;
import io.careline.handover.Handover;
import io.careline.leave.LeaveRequest;
import io.careline.lifecycle.State;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderFlag;
import io.careline.returns.GoodsReturn;
import io.careline.roster.Roster;
import io.careline.scorecard.Scorecard;
import io.careline.swap.ShiftSwap;
import java.util.List;
import java.util.Optional;

/** The aggregates of a month as the desk has them, by their ids; none where the handbook says nothing of them. */
public final class MonthStores {
    private final Handbook handbook;
    private final Desk desk;
    private final Optional<Sight> sight;

    MonthStores(Handbook handbook, Desk desk) {
        this(handbook, desk, Optional.empty());
    }

    private MonthStores(Handbook handbook, Desk desk, Optional<Sight> sight) {
        this.handbook = handbook;
        this.desk = desk;
        this.sight = sight;
    }

    /** The same as somebody sees them; of a desk at which nothing happens any more. */
    public MonthStores seenBy(Sight reader) {
        return new MonthStores(handbook, desk, Optional.of(reader));
    }

    private <S extends State> List<S> all(String section, String lifecycle, Class<S> type) {
        return handbook.sections().contains(section) ? seen(desk.findAll(lifecycle, type), type) : List.of();
    }

    private <S extends State> List<S> seen(List<S> states, Class<S> type) {
        return sight.map(reader ->
                        states.stream().map(state -> reader.see(state, type)).toList())
                .orElse(states);
    }

    /** The complaints. */
    public List<Complaint> complaints() {
        return all("complaints", "complaint", Complaint.class);
    }

    Optional<Complaint> complaint(String id) {
        return desk.find("complaint", id, Complaint.class);
    }

    /** The callbacks. */
    public List<Callback> callbacks() {
        return all("callbacks", "callback", Callback.class);
    }

    /** The orders. */
    public List<Order> orders() {
        return all("orders", "order", Order.class);
    }

    /** The flags of orders. */
    public List<OrderFlag> orderFlags() {
        return all("orders", "order-flag", OrderFlag.class);
    }

    /** The returns. */
    public List<GoodsReturn> returns() {
        return all("returns", "return", GoodsReturn.class);
    }

    /** The requests for leave. */
    public List<LeaveRequest> leave() {
        return all("leave", "leave", LeaveRequest.class);
    }

    Optional<LeaveRequest> leave(String id) {
        return desk.find("leave", id, LeaveRequest.class);
    }

    /** The swaps. */
    public List<ShiftSwap> swaps() {
        return all("swaps", "swap", ShiftSwap.class);
    }

    Optional<ShiftSwap> swap(String id) {
        return desk.find("swap", id, ShiftSwap.class);
    }

    /** The handovers. */
    public List<Handover> handovers() {
        return all("handovers", "handover", Handover.class);
    }

    Optional<Handover> handover(String id) {
        return desk.find("handover", id, Handover.class);
    }

    /** The attendance records. */
    public List<AttendanceRecord> attendance() {
        return all("attendance", "attendance", AttendanceRecord.class);
    }

    /** The conduct cases. */
    public List<ConductCase> conduct() {
        return all("conduct", "conduct", ConductCase.class);
    }

    /** The scorecards. */
    public List<Scorecard> scorecards() {
        return all("scorecards", "scorecard", Scorecard.class);
    }

    /** The rosters as they stand. */
    public List<Roster> rosters() {
        return seen(desk.findAll("roster", Roster.class), Roster.class);
    }

    Optional<Roster> roster(String id) {
        return desk.find("roster", id, Roster.class);
    }
}
