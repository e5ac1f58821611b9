package io.careline.examples.replay.page;

import io.careline.common.AbsenceCause;
import io.careline.common.AgentId;
import io.careline.examples.replay.people.PeopleResult;
import io.careline.examples.report.BarChart;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Measure;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.leave.LeaveAccount;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveStatus;
import io.careline.leave.LeaveTypeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of requests for leave, why some were refused, what was overstayed, and what everybody has left. */
record LeaveSection(PeopleResult result, PeopleResult.Leave leave) {
    List<Block> blocks() {
        List<Block> blocks =
                new ArrayList<>(new LedgerSection(leave.ledger(), result.rules().zone()).blocks());
        blocks.add(statuses());
        blocks.add(types());
        blocks.add(absences());
        blocks.add(balances());
        return blocks;
    }

    private BarChart statuses() {
        Map<LeaveStatus, Integer> counts = new EnumMap<>(LeaveStatus.class);
        leave.requests().forEach(request -> counts.merge(request.status(), 1, Integer::sum));
        List<BarChart.Bar> bars = new ArrayList<>();
        counts.forEach((status, count) -> bars.add(BarChart.Bar.of(PeopleLabels.of(status), count)));
        return new BarChart(Words.of("Requests by status at the end", "期末请假单状态"), Measure.NUMBER, bars);
    }

    private Table types() {
        Map<LeaveTypeId, List<LeaveRequest>> byType = new TreeMap<>();
        for (LeaveRequest request : leave.requests()) {
            request.application()
                    .ifPresent(
                            application -> byType.computeIfAbsent(application.leaveType(), unused -> new ArrayList<>())
                                    .add(request));
        }
        List<List<Cell>> rows = new ArrayList<>();
        byType.forEach((type, requests) -> {
            List<LeaveRequest> standing =
                    requests.stream().filter(PeopleResult::isInForce).toList();
            rows.add(List.of(
                    Cell.of(PeopleLabels.of(type)),
                    Cell.of(requests.size()),
                    Cell.of(standing.size()),
                    Cell.of(PeopleLabels.of(days(standing)))));
        });
        return new Table(
                Words.of("By type", "按假别"),
                List.of(
                        Columns.text("Leave", "假别"),
                        Columns.number("Requests", "申请"),
                        Columns.number("Stand", "有效"),
                        Columns.number("Amount", "时长")),
                rows);
    }

    private static LeaveAmount days(List<LeaveRequest> requests) {
        return requests.stream()
                .flatMap(request -> request.submission().stream())
                .map(submission -> submission.count().days())
                .reduce(LeaveAmount.days(0), LeaveAmount::plus);
    }

    /** Absences that leave raises: a person decides on each (rules L3, L5). */
    private Table absences() {
        List<List<Cell>> rows = new ArrayList<>();
        for (LeaveRequest request : leave.requests()) {
            request.absences()
                    .forEach(absence -> rows.add(List.of(
                            Cell.of(request.id().value()),
                            Cell.of(result.staff().name(absence.agent())),
                            Cell.of(absence.from().toString()),
                            Cell.of(absence.to().map(Value::date).orElse(Value.none())),
                            Cell.of(cause(absence.cause())))));
        }
        return new Table(
                Words.of("Absences without leave, for a person to decide (rules L3, L5)", "疑似旷工，由人裁定（规则 L3、L5）"),
                List.of(
                        Columns.text("Request", "请假单"),
                        Columns.text("Who", "人员"),
                        Columns.text("From", "自"),
                        Columns.text("To", "至"),
                        Columns.text("What", "情形")),
                rows);
    }

    private Table balances() {
        LocalDate last = result.duty().horizon().end();
        List<List<Cell>> rows = new ArrayList<>();
        leave.accounts()
                .forEach((agent, accounts) -> accounts.forEach((type, account) -> {
                    LeaveAmount granted = granted(account, last);
                    if (!account.ledger().entries().isEmpty()) {
                        LeaveAmount left = account.balance(last);
                        rows.add(balance(agent, type, granted, left));
                    }
                }));
        return new Table(
                Words.of("Balances on " + last, last + " 的余额"),
                List.of(
                        Columns.text("Who", "人员"),
                        Columns.text("Leave", "假别"),
                        Columns.number("Granted", "已授"),
                        Columns.number("Taken", "已用"),
                        Columns.number("Left", "剩余")),
                rows);
    }

    private List<Cell> balance(AgentId agent, LeaveTypeId type, LeaveAmount granted, LeaveAmount left) {
        return List.of(
                Cell.of(result.staff().name(agent)),
                Cell.of(PeopleLabels.of(type)),
                Cell.of(PeopleLabels.of(granted)),
                Cell.of(PeopleLabels.of(granted.minus(left))),
                Cell.of(PeopleLabels.of(left)));
    }

    private static LeaveAmount granted(LeaveAccount account, LocalDate last) {
        return account.ledger().entries().stream()
                .filter(entry -> entry.kind().isGrant() && !entry.date().isAfter(last))
                .map(LeaveEntry::amount)
                .reduce(LeaveAmount.zero(account.policy().measure()), LeaveAmount::plus);
    }

    private static Words cause(AbsenceCause cause) {
        if (cause.equals(AbsenceCause.LEAVE_OVERSTAYED)) {
            return Words.of("Not back when leave ended", "假满未归");
        }
        return cause.equals(AbsenceCause.LEAVE_NOT_APPROVED)
                ? Words.of("Stayed away without approval", "未经批准不到岗")
                : Words.of(cause.value(), cause.value());
    }
}
