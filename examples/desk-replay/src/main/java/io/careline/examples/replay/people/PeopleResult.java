package io.careline.examples.replay.people;

import io.careline.attendance.AttendanceMonth;
import io.careline.attendance.AttendanceRecord;
import io.careline.common.AgentId;
import io.careline.complaint.Complaint;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.replay.journal.Journal;
import io.careline.examples.replay.journal.Ledger;
import io.careline.examples.replay.journal.Reasons;
import io.careline.examples.replay.roster.Roster;
import io.careline.examples.replay.run.PeopleRules;
import io.careline.handover.Handover;
import io.careline.handover.HandoverEventType;
import io.careline.handover.HandoverItemKind;
import io.careline.labour.LabourFinding;
import io.careline.leave.LeaveAccount;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveTypeId;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapLeg;
import io.careline.swap.SwapStatus;
import io.careline.swap.SwapTerms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A finished replay of a desk's people.
 *
 * @param rules the rules that were in force
 * @param staff who works there
 * @param roster the roster as it was read
 * @param duty the roster as it ended
 * @param leave what came of requests for leave; empty if there was no file of them
 * @param swaps what came of swaps; empty if there was no file of them
 * @param handovers what came of handovers; empty if there was no file of them
 * @param attendance what came of the time clock; empty if there was no file of it
 * @param labour where the roster as it ended does not keep labour law
 * @param turnedDown why the roster and others refused what leave, swaps and handovers asked of them
 */
public record PeopleResult(
        PeopleRules rules,
        Staff staff,
        Roster roster,
        DutyRoster duty,
        Optional<Leave> leave,
        Optional<Swapping> swaps,
        Optional<HandingOver> handovers,
        Optional<Attendance> attendance,
        List<LabourFinding> labour,
        Reasons turnedDown) {
    /** Whether a request for leave stands: approved, and not undone. */
    public static boolean isInForce(LeaveRequest request) {
        return switch (request.status()) {
            case APPROVED, ONGOING, COMPLETED, REVOCATION_PENDING -> true;
            case NONE, DRAFT, PENDING, RETURNED, DECLINED, WITHDRAWN, EXPIRED, REVOKED -> false;
        };
    }

    /** Whether the shifts of a swap have changed hands. */
    public static boolean hasChangedHands(SwapStatus status) {
        return switch (status) {
            case APPROVED, AWAITING_REPAYMENT, SETTLED, DEFAULTED -> true;
            case NONE, PENDING_RECIPIENT, PENDING_LEADS, PENDING_MANAGER, DECLINED, CANCELLED, EXPIRED, VOIDED -> false;
        };
    }

    /** The shifts of a swap that have changed hands. */
    public static List<SwapLeg> changedLegs(ShiftSwap swap) {
        return hasChangedHands(swap.status())
                ? swap.terms().map(SwapTerms::legs).orElse(List.of())
                : List.of();
    }

    /** The lines that could not be used, of each file. */
    public List<SkippedLines> skipped() {
        return Stream.of(
                        Optional.of(staff.skipped()),
                        Optional.of(roster.skipped()),
                        leave.map(one -> one.journal().skipped()),
                        swaps.map(one -> one.journal().skipped()),
                        handovers.map(one -> one.journal().skipped()),
                        attendance.map(Attendance::skipped))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * What came of leave.
     *
     * @param journal what was replayed
     * @param ledger what came of its lines
     * @param requests the requests as they ended
     * @param accounts what everybody has left
     */
    public record Leave(
            Journal journal,
            Ledger ledger,
            List<LeaveRequest> requests,
            Map<AgentId, Map<LeaveTypeId, LeaveAccount>> accounts) {}

    /**
     * What came of swaps.
     *
     * @param journal what was replayed
     * @param ledger what came of its lines
     * @param swaps the swaps as they ended
     */
    public record Swapping(Journal journal, Ledger ledger, List<ShiftSwap> swaps) {}

    /**
     * What came of handovers.
     *
     * @param journal what was replayed
     * @param ledger what came of its lines
     * @param handovers the handovers as they ended
     * @param events how often each kind of event came up
     * @param unanswered how often each kind that needs an answer had none when somebody would have signed
     * @param complaints what the mornings made of the night log
     */
    public record HandingOver(
            Journal journal,
            Ledger ledger,
            List<Handover> handovers,
            Map<HandoverEventType, Integer> events,
            Map<HandoverItemKind, Integer> unanswered,
            List<Complaint> complaints) {}

    /**
     * What came of the time clock.
     *
     * @param name the file's name
     * @param lines how many lines it has
     * @param withoutShift how many of them are about days for which the roster has no shift
     * @param records one for each shift on its days
     * @param months the same by agent and month
     * @param refusals why signatures were refused
     * @param skipped the lines that could not be used
     */
    public record Attendance(
            String name,
            int lines,
            int withoutShift,
            List<AttendanceRecord> records,
            List<AttendanceMonth> months,
            Reasons refusals,
            SkippedLines skipped) {}
}
