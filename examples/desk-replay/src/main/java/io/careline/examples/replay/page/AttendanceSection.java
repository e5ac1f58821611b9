package io.careline.examples.replay.page;

import io.careline.attendance.AttendanceMonth;
import io.careline.attendance.AttendanceOutcome;
import io.careline.examples.replay.journal.Ledger;
import io.careline.examples.replay.people.PeopleResult;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Figures;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.lifecycle.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the time clock came to: shifts by outcome, latenesses, and the deductions that are proposed (rules A1 to A4). */
record AttendanceSection(PeopleResult result, PeopleResult.Attendance attendance) {
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(figures(), months(), proposals()));
        if (attendance.refusals().total() > 0) {
            blocks.add(new LedgerSection(new Ledger(), result.rules().zone())
                    .reasons(Words.of("Signatures that were refused", "被拒绝的签到"), attendance.refusals()));
        }
        disputed().forEach(words -> blocks.add(Prose.of(words)));
        return blocks;
    }

    private int count(AttendanceOutcome outcome) {
        return attendance.months().stream()
                .mapToInt(month -> month.outcomes().getOrDefault(outcome, 0))
                .sum();
    }

    /** How many came after their shift began, whatever the handbook makes of it. */
    int late() {
        return Math.toIntExact(attendance.records().stream()
                .filter(attended -> attended.assessment()
                        .filter(assessment -> !assessment.late().isZero())
                        .isPresent())
                .count());
    }

    private Figures figures() {
        int absent = count(AttendanceOutcome.ABSENT) + count(AttendanceOutcome.UNAUTHORISED_ABSENT);
        return Figures.of(
                Figure.of(
                        Words.of("Shifts", "班次"),
                        Value.number(attendance.records().size()),
                        Words.of(attendance.lines() + " lines of the time clock", "考勤记录 " + attendance.lines() + " 行")),
                figure(Words.of("Came late, by minutes or more", "迟到（含数分钟）"), late()),
                figure(Words.of("Absent", "缺勤"), absent),
                figure(Words.of("Lines without a shift", "无班次的记录"), attendance.withoutShift()));
    }

    private Figure figure(Words label, int count) {
        return Figure.of(
                        label,
                        Value.number(count),
                        Value.share(count, attendance.records().size()).words())
                .with(count > 0 ? Severity.WATCH : Severity.GOOD);
    }

    private Table months() {
        List<List<Cell>> rows = new ArrayList<>();
        for (AttendanceMonth month : attendance.months()) {
            rows.add(List.of(
                    Cell.of(result.staff().name(month.agent())),
                    Cell.of(month.month().toString()),
                    cell(month, AttendanceOutcome.PRESENT),
                    Cell.of(month.outcomes().getOrDefault(AttendanceOutcome.LATE, 0)
                            + month.outcomes().getOrDefault(AttendanceOutcome.SERIOUSLY_LATE, 0)),
                    cell(month, AttendanceOutcome.EARLY_LEAVE),
                    cell(month, AttendanceOutcome.HALF_DAY),
                    Cell.of(month.outcomes().getOrDefault(AttendanceOutcome.ABSENT, 0)
                            + month.outcomes().getOrDefault(AttendanceOutcome.UNAUTHORISED_ABSENT, 0)),
                    cell(month, AttendanceOutcome.ON_LEAVE),
                    cell(month, AttendanceOutcome.NOT_SIGNED),
                    Cell.of(month.undecided()),
                    Cell.of(month.minutesLate())));
        }
        return new Table(
                Words.of("Shifts by what became of them", "班次结果"),
                List.of(
                        Columns.text("Who", "人员"),
                        Columns.text("Month", "月份"),
                        Columns.number("Present", "正常"),
                        Columns.number("Late", "迟到"),
                        Columns.number("Early", "早退"),
                        Columns.number("Half", "半天"),
                        Columns.number("Absent", "缺勤"),
                        Columns.number("Leave", "请假"),
                        Columns.number("Not signed", "未签"),
                        Columns.number("To decide", "待裁定"),
                        Columns.number("Minutes late", "迟到分钟")),
                rows);
    }

    private static Cell cell(AttendanceMonth month, AttendanceOutcome outcome) {
        return Cell.of(month.outcomes().getOrDefault(outcome, 0));
    }

    private Table proposals() {
        List<List<Cell>> rows = new ArrayList<>();
        for (AttendanceMonth month : attendance.months()) {
            month.proposals()
                    .forEach(proposal -> rows.add(List.of(
                            Cell.of(result.staff().name(month.agent())),
                            Cell.of(PeopleLabels.of(proposal.basis())),
                            Cell.of(proposal.ruleId().map(Value::text).orElse(Value.none())),
                            Cell.of(PeopleLabels.of(proposal.deduction())),
                            Cell.of(proposal.dates().stream()
                                    .map(LocalDate::toString)
                                    .collect(Collectors.joining(", "))))));
        }
        return new Table(
                Words.of("Deductions proposed, for a person to decide", "扣款建议，由人裁定"),
                List.of(
                        Columns.text("Who", "人员"),
                        Columns.text("For", "原因"),
                        Columns.text("Rule", "规则"),
                        Columns.text("How much", "扣款"),
                        Columns.text("Days", "日期")),
                rows);
    }

    /** What is said beside proposals of a month, once (rule CF5). */
    private List<Words> disputed() {
        Map<String, Words> said = new LinkedHashMap<>();
        for (AttendanceMonth month : attendance.months()) {
            for (Finding finding : month.findings()) {
                if (finding.details().isEmpty()) {
                    said.putIfAbsent(
                            finding.code(),
                            LedgerSection.text(finding, result.rules().zone()));
                }
            }
        }
        return List.copyOf(said.values());
    }
}
