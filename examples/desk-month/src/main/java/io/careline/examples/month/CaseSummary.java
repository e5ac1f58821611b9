package io.careline.examples.month;

import io.careline.attendance.AttendanceMonth;
import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.AttendanceRecord;
import io.careline.common.Money;
import io.careline.conduct.ConductCase;
import io.careline.conduct.Sanction;
import io.careline.core.attendance.Attendances;
import io.careline.examples.month.run.DueReport;
import io.careline.handover.Handover;
import io.careline.handover.HandoverStatus;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderStatus;
import io.careline.scorecard.CommissionStatement;
import io.careline.scorecard.Scorecard;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of the summary about cases of which a handbook may say nothing: then they are left out. */
record CaseSummary(MonthResult result, SummaryLines lines) {
    private static final int MOST_NAMES = 5;

    void print() {
        orders(result.stores().orders());
        handovers(result.stores().handovers());
        attendance(result.stores().attendance());
        conduct(result.stores().conduct());
        scorecards(result.stores().scorecards());
        reports(result.reports());
    }

    private void orders(List<Order> orders) {
        if (!orders.isEmpty()) {
            lines.print(
                    "  Orders: %d; unpaid %d, lost or called off %d, with a flag %d",
                    "  订单：%d；未付款 %d，流失或取消 %d，已插旗 %d",
                    orders.size(),
                    count(orders, order -> order.status() == OrderStatus.PLACED_UNPAID),
                    count(
                            orders,
                            order -> order.status() == OrderStatus.LOST || order.status() == OrderStatus.CANCELLED),
                    count(
                            result.stores().orderFlags(),
                            flag -> flag.annotation().isPresent()));
            commission(result.commission());
        }
    }

    private void commission(List<CommissionStatement> statements) {
        if (!statements.isEmpty()) {
            lines.print(
                    "  Commission: orders with an agent's number %d, traded %s; without one, the agent's own loss %d",
                    "  提成：%d 单有工号，成交 %s；%d 单因未备注自行承担",
                    statements.stream()
                            .mapToInt(statement -> statement.orders().size())
                            .sum(),
                    sum(statements.stream().map(CommissionStatement::traded)),
                    statements.stream()
                            .mapToInt(statement -> statement.missed().size())
                            .sum());
        }
    }

    private void handovers(List<Handover> handovers) {
        if (!handovers.isEmpty()) {
            lines.print(
                    "  Handovers: %d; accepted %d, of them with remarks %d; did not take place %d",
                    "  交接：%d；已接班 %d，其中有备注 %d；未进行 %d",
                    handovers.size(),
                    count(handovers, one -> one.status() == HandoverStatus.ACCEPTED)
                            + count(handovers, one -> one.status() == HandoverStatus.ACCEPTED_WITH_REMARKS),
                    count(handovers, one -> one.status() == HandoverStatus.ACCEPTED_WITH_REMARKS),
                    count(handovers, one -> one.status() == HandoverStatus.ABANDONED));
        }
    }

    private void attendance(List<AttendanceRecord> records) {
        if (!records.isEmpty()) {
            List<AttendanceMonth> months = Attendances.months(result.handbook().attendancePolicy(), records);
            lines.print(
                    "  Attendance: %d shifts; late %d, absent %d, waiting for a decision %d; deductions proposed %d",
                    "  考勤：%d 班；迟到 %d，缺勤 %d，待裁定 %d；建议扣款 %d",
                    records.size(),
                    outcomes(months, AttendanceOutcome.LATE) + outcomes(months, AttendanceOutcome.SERIOUSLY_LATE),
                    outcomes(months, AttendanceOutcome.ABSENT)
                            + outcomes(months, AttendanceOutcome.UNAUTHORISED_ABSENT),
                    months.stream().mapToInt(AttendanceMonth::undecided).sum(),
                    months.stream().mapToInt(month -> month.proposals().size()).sum());
        }
    }

    private static int outcomes(List<AttendanceMonth> months, AttendanceOutcome outcome) {
        return months.stream()
                .mapToInt(month -> month.outcomes().getOrDefault(outcome, 0))
                .sum();
    }

    private void conduct(List<ConductCase> cases) {
        if (!cases.isEmpty()) {
            lines.print(
                    "  Conduct cases: %d; waiting for a decision %d, sanctions proposed %d, fines proposed %s",
                    "  违纪：%d 件；待裁定 %d，建议处分 %d，建议罚款 %s",
                    cases.size(),
                    count(cases, ConductCase::isUndecided),
                    count(cases, one -> one.sanction().isPresent()),
                    sum(cases.stream()
                            .map(ConductCase::sanction)
                            .flatMap(Optional::stream)
                            .map(Sanction::fine)
                            .flatMap(Optional::stream)));
        }
    }

    private void scorecards(List<Scorecard> cards) {
        if (!cards.isEmpty()) {
            List<Scorecard> unrated =
                    cards.stream().filter(card -> card.score().isEmpty()).toList();
            lines.print(
                    "  Scorecards: %d; notice given %d, plans owed or missed %d; not rated yet: %s",
                    "  评分表：%d；已公布 %d，改进计划待交或未交 %d；尚未评分：%s",
                    cards.size(),
                    count(cards, card -> card.publishedAt().isPresent()),
                    count(cards, card -> card.isPlanOwed() || card.isPlanMissed()),
                    unrated.isEmpty() ? "-" : names(unrated));
        }
    }

    /** The first of them, and how many more there are. */
    private String names(List<Scorecard> cards) {
        String comma = lines.isChinese() ? "、" : ", ";
        String first = cards.stream()
                .limit(MOST_NAMES)
                .map(Scorecard::agent)
                .flatMap(Optional::stream)
                .map(result.staff()::name)
                .collect(Collectors.joining(comma));
        int more = cards.size() - MOST_NAMES;
        return more <= 0 ? first : first + comma + "+" + more;
    }

    private void reports(List<DueReport> reports) {
        List<DueReport> written = reports.stream()
                .filter(report -> !report.due().isAfter(result.month().end()))
                .toList();
        if (!written.isEmpty()) {
            DueReport last = written.get(written.size() - 1);
            lines.print(
                    "  Reports due in the month: %d, the last %s of %s; due after it: %d",
                    "  本月应交报表：%d，最后一份 %s（%s）；月后 %d",
                    written.size(),
                    lines.name("report", last.report().value()),
                    last.due(),
                    reports.size() - written.size());
        }
    }

    private static <T> long count(Collection<T> all, Predicate<T> predicate) {
        return all.stream().filter(predicate).count();
    }

    /** The amounts of each currency together; a dash if there are none. */
    private static String sum(Stream<Money> amounts) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        amounts.forEach(money -> sums.merge(money.currency().getCurrencyCode(), money.amount(), BigDecimal::add));
        return sums.isEmpty()
                ? "-"
                : sums.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue().toPlainString())
                        .collect(Collectors.joining(" + "));
    }
}
