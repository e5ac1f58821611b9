package io.careline.examples.month.page;

import io.careline.examples.month.MonthResult;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Section;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.leave.LeaveAccount;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveEntry;
import io.careline.leave.LeaveMeasure;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveStatus;
import io.careline.leave.LeaveTypeId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What became of requests for leave, and what everybody has left. */
record LeaveSection(MonthResult result) implements Part {
    @Override
    public Optional<Section> section() {
        List<LeaveRequest> requests = result.stores().leave();
        if (!result.handbook().sections().contains("leave")) {
            return Optional.empty();
        }
        Counts<LeaveStatus> statuses = new Counts<>();
        requests.forEach(request -> statuses.add(request.status()));
        return Optional.of(Section.of(
                "leave",
                Words.of("Leave", "请假"),
                statuses.chart(Words.of("Requests by status at the end", "期末请假单状态"), "leave"),
                types(requests),
                Columns.unlessEmpty(absences(requests), Words.of("Nobody stayed away without leave.", "无疑似旷工。")),
                Columns.unlessEmpty(balances(), Words.of("The handbook keeps no balances of leave.", "手册不设假期余额。"))));
    }

    private static Table types(List<LeaveRequest> requests) {
        Map<LeaveTypeId, List<LeaveRequest>> byType = new TreeMap<>(Comparator.comparing(LeaveTypeId::value));
        for (LeaveRequest request : requests) {
            request.submission()
                    .ifPresent(one -> byType.computeIfAbsent(one.application().leaveType(), unused -> new ArrayList<>())
                            .add(request));
        }
        List<List<Cell>> rows = new ArrayList<>();
        byType.forEach((type, asked) -> {
            List<LeaveRequest> standing = asked.stream()
                    .filter(request -> Duty.isInForce(request.status()))
                    .toList();
            rows.add(List.of(
                    Cell.of(Names.of("leave-type", type.value())),
                    Cell.of(asked.size()),
                    Cell.of(standing.size()),
                    Cell.of(amount(days(standing)))));
        });
        return new Table(
                Words.of("Requests by type", "按假别"),
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
    private Table absences(List<LeaveRequest> requests) {
        List<List<Cell>> rows = new ArrayList<>();
        for (LeaveRequest request : requests) {
            request.absences()
                    .forEach(absence -> rows.add(List.of(
                            Cell.of(request.id().value()),
                            Cell.of(result.staff().name(absence.agent())),
                            Cell.of(Value.date(absence.from())),
                            Cell.of(absence.to().map(Value::date).orElse(Value.none())),
                            Cell.of(Names.of("absence", absence.cause().value())))));
        }
        return new Table(
                Words.of("Absences without leave, for a person to decide (rules L3, L5)", "疑似旷工，由人裁定（规则 L3、L5）"),
                List.of(
                        Columns.text("Request", "请假单"),
                        Columns.WHO,
                        Columns.text("From", "自"),
                        Columns.text("To", "至"),
                        Columns.text("What", "情形")),
                rows);
    }

    private Table balances() {
        LocalDate last = result.month().end();
        List<List<Cell>> rows = new ArrayList<>();
        result.balances()
                .accounts()
                .forEach((agent, accounts) -> accounts.forEach((type, account) -> {
                    if (!account.ledger().entries().isEmpty()) {
                        LeaveAmount granted = granted(account, last);
                        LeaveAmount left = account.balance(last);
                        rows.add(List.of(
                                Cell.of(result.staff().name(agent)),
                                Cell.of(Names.of("leave-type", type.value())),
                                Cell.of(amount(granted)),
                                Cell.of(amount(granted.minus(left))),
                                Cell.of(amount(left))));
                    }
                }));
        return new Table(
                Words.of("Balances on " + last, last + " 的余额"),
                List.of(
                        Columns.WHO,
                        Columns.text("Leave", "假别"),
                        Columns.number("Granted", "已授"),
                        Columns.number("Taken", "已用"),
                        Columns.number("Left", "剩余")),
                rows);
    }

    private static LeaveAmount granted(LeaveAccount account, LocalDate last) {
        return account.ledger().entries().stream()
                .filter(entry -> entry.kind().isGrant() && !entry.date().isAfter(last))
                .map(LeaveEntry::amount)
                .reduce(LeaveAmount.zero(account.policy().measure()), LeaveAmount::plus);
    }

    private static Value amount(LeaveAmount amount) {
        String text = BigDecimal.valueOf(amount.numerator())
                .divide(BigDecimal.valueOf(amount.denominator()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return Value.text(
                amount.measure() == LeaveMeasure.DAYS
                        ? Words.of(text + " d", text + " 天")
                        : Words.of(text + " h", text + " 小时"));
    }
}
