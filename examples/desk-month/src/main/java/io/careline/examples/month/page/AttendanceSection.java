package io.careline.examples.month.page;

import io.careline.attendance.AttendanceMonth;
import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.PayDeduction;
import io.careline.core.attendance.Attendances;
import io.careline.examples.month.MonthResult;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Table;
import io.careline.examples.report.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the time clock came to: shifts by outcome, latenesses, and the deductions that are proposed (rules A1 to A4). */
record AttendanceSection(MonthResult result, ReasonText text) implements Part {
    @Override
    public Optional<Section> section() {
        if (result.stores().attendance().isEmpty()) {
            return Optional.empty();
        }
        List<AttendanceMonth> months = Attendances.months(
                result.handbook().attendancePolicy(), result.stores().attendance());
        List<Block> blocks = new ArrayList<>(List.of(
                outcomes(months),
                Columns.unlessEmpty(proposals(months), Words.of("No deduction is proposed.", "无扣款建议。"))));
        Map<String, Words> said = new LinkedHashMap<>();
        months.stream()
                .flatMap(month -> month.findings().stream())
                .filter(finding -> finding.details().isEmpty())
                .forEach(finding -> said.putIfAbsent(finding.code(), text.of(finding, "attendance")));
        said.values().forEach(words -> blocks.add(Prose.of(words)));
        return Optional.of(new Section("attendance", Words.of("Attendance", "考勤"), blocks));
    }

    private Table outcomes(List<AttendanceMonth> months) {
        List<List<Cell>> rows = new ArrayList<>();
        for (AttendanceMonth month : months) {
            rows.add(List.of(
                    Cell.of(result.staff().name(month.agent())),
                    Cell.of(count(month, AttendanceOutcome.PRESENT)),
                    Columns.watched(
                            count(month, AttendanceOutcome.LATE) + count(month, AttendanceOutcome.SERIOUSLY_LATE)),
                    Cell.of(month.minutesLate()),
                    Cell.of(count(month, AttendanceOutcome.EARLY_LEAVE)),
                    Cell.of(count(month, AttendanceOutcome.HALF_DAY)),
                    Columns.watched(count(month, AttendanceOutcome.ABSENT)
                            + count(month, AttendanceOutcome.UNAUTHORISED_ABSENT)),
                    Cell.of(count(month, AttendanceOutcome.ON_LEAVE)),
                    Cell.of(count(month, AttendanceOutcome.NOT_SIGNED)),
                    Cell.of(month.undecided())));
        }
        return new Table(
                Words.of("Shifts by what became of them", "班次结果"),
                List.of(
                        Columns.WHO,
                        Columns.number("Present", "正常"),
                        Columns.number("Late", "迟到"),
                        Columns.number("Minutes late", "迟到分钟"),
                        Columns.number("Early", "早退"),
                        Columns.number("Half", "半天"),
                        Columns.number("Absent", "缺勤"),
                        Columns.number("Leave", "请假"),
                        Columns.number("Not signed", "未签"),
                        Columns.number("To decide", "待裁定")),
                rows);
    }

    private static int count(AttendanceMonth month, AttendanceOutcome outcome) {
        return month.outcomes().getOrDefault(outcome, 0);
    }

    private Table proposals(List<AttendanceMonth> months) {
        List<List<Cell>> rows = new ArrayList<>();
        for (AttendanceMonth month : months) {
            month.proposals()
                    .forEach(proposal -> rows.add(List.of(
                            Cell.of(result.staff().name(month.agent())),
                            Cell.of(Names.of("deduction", proposal.basis())),
                            Columns.rule(proposal.ruleId()),
                            Cell.of(words(proposal.deduction())),
                            Cell.of(proposal.dates().stream()
                                    .map(LocalDate::toString)
                                    .collect(Collectors.joining(", "))))));
        }
        return new Table(
                Words.of("Deductions proposed, for a person to decide", "扣款建议，由人裁定"),
                List.of(
                        Columns.WHO,
                        Columns.text("For", "原因"),
                        Columns.RULE,
                        Columns.text("How much", "扣款"),
                        Columns.text("Days", "日期")),
                rows);
    }

    private static Words words(PayDeduction deduction) {
        Words days = deduction
                .daysOfPay()
                .map(part -> Words.of(part + " days' pay", part + " 天工资"))
                .orElse(Words.none());
        return deduction
                .amount()
                .map(amount -> days.plus(days.isEmpty() ? "" : " + ").plus(amount.toString()))
                .orElse(days);
    }
}
