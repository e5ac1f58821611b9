package io.careline.examples.report;

import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Table.Column;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A made-up quarter of a property manager's complaint desk, with every kind of block, to look at. */
final class SampleReport {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant START = Instant.parse("2026-07-01T01:00:00Z");

    private SampleReport() {}

    /** Writes the sample into the directory given as the only argument. */
    public static void main(String[] arguments) {
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            new ReportWriter(Language.EN).write(report(), Path.of(arguments[0]));
            System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }

    static Report report() {
        return new Report(
                Words.of("Complaint desk, third quarter 2026", "投诉服务台 2026 年第三季度报告"),
                Words.of(
                        "Riverside Gardens: 230 complaints from registration to archive, measured against the handbook.",
                        "滨江花园：230 件投诉从登记到归档的全过程，对照服务手册逐项衡量。"),
                List.of(
                        Fact.of(Words.of("Desk", "服务台"), Value.text(Words.of("Riverside Gardens", "滨江花园"))),
                        Fact.of(Words.of("From", "开始"), Value.date(LocalDate.of(2026, 7, 1))),
                        Fact.of(Words.of("To", "结束"), Value.date(LocalDate.of(2026, 9, 30))),
                        Fact.of(Words.of("Time zone", "时区"), Value.text("Asia/Shanghai")),
                        Fact.of(Words.of("Policy", "策略"), Value.text("complaint-handbook 3")),
                        Fact.of(Words.of("Complaints", "投诉数"), Value.number(230))),
                List.of(overview(), lifecycle(), targets(), times(), causes(), cases(), open()));
    }

    private static Section overview() {
        return Section.of(
                "overview",
                Words.of("At a glance", "总览"),
                Figures.of(
                        Figure.of(
                                Words.of("Complaints", "投诉"),
                                Value.number(230),
                                Words.of("12 fewer than last quarter", "比上季度少 12 件")),
                        Figure.of(
                                        Words.of("Answered in time", "按时答复"),
                                        Value.percent(new BigDecimal("0.934")),
                                        Words.of("target 90%", "目标 90%"))
                                .with(Severity.GOOD),
                        Figure.of(
                                        Words.of("Median time to resolve", "解决时间中位数"),
                                        Value.duration(Duration.ofHours(52)),
                                        Words.of("target 2 d", "目标 2 天"))
                                .with(Severity.WATCH),
                        Figure.of(
                                        Words.of("Reopened after closing", "结案后重开"),
                                        Value.number(2),
                                        Words.of("none expected", "应为 0"))
                                .with(Severity.BAD)),
                new Prose(List.of(
                        new Prose.Paragraph(Words.of(
                                "Response targets were met in July and September. August fell short while the lift"
                                        + " contractor changed; eleven of the fifteen late cases waited for parts.",
                                "七月和九月达到答复目标。八月因电梯维保单位更换而未达标，十五件超时投诉中有十一件在等待配件。")),
                        Prose.Bullets.of(
                                Words.of(
                                        "Holds are used more: 57 cases paused at least once.", "暂停使用增多：57 件投诉至少暂停过一次。"),
                                Words.of(
                                        "Two cases were reopened after closing; both concern the same leak.",
                                        "两件投诉结案后重开，均涉及同一处漏水。")))));
    }

    private static Section lifecycle() {
        return Section.of(
                "life-cycle", Words.of("What happened to the complaints", "投诉流转"), ComplaintLifecycle.diagram());
    }

    private static Section targets() {
        return Section.of(
                "targets",
                Words.of("Service targets", "服务时限"),
                new Attainment(
                        Words.of("Attainment by target", "各时限达标情况"),
                        List.of(
                                new Attainment.Row(Words.of("Acknowledge, 1 h", "受理，1 小时"), 221, 6, 3, 0),
                                new Attainment.Row(Words.of("Assess, 1 working day", "定级，1 个工作日"), 198, 12, 4, 2),
                                new Attainment.Row(Words.of("Respond, 3 working days", "答复，3 个工作日"), 170, 12, 21, 14),
                                new Attainment.Row(Words.of("Regulator, 15 days", "监管时限，15 天"), 31, 0, 2, 0),
                                new Attainment.Row(Words.of("Appeal, 5 days", "申诉，5 天"), 0, 0, 0, 0))));
    }

    private static Section times() {
        Random random = new Random(7);
        double[] samples = random.doubles(215, 0, 1)
                .map(share -> 1800 + 400_000 * share * share * share)
                .toArray();
        List<Double> edges = List.of(0.0, 3600.0, 14_400.0, 28_800.0, 86_400.0, 172_800.0, 259_200.0, 432_000.0);
        return Section.of(
                "times",
                Words.of("How long it took", "用时"),
                Histogram.of(Words.of("From registration to resolution", "从登记到解决"), Measure.DURATION, edges, samples));
    }

    private static Section causes() {
        return Section.of(
                "causes",
                Words.of("What it was about", "投诉类别"),
                new BarChart(
                        Words.of("Complaints by category", "按类别统计"),
                        Measure.NUMBER,
                        List.of(
                                BarChart.Bar.of(Words.of("Lifts", "电梯"), 71).with(Severity.BAD),
                                BarChart.Bar.of(Words.of("Water and drains", "给排水"), 48),
                                BarChart.Bar.of(Words.of("Noise", "噪音"), 39),
                                BarChart.Bar.of(Words.of("Parking", "停车"), 33),
                                BarChart.Bar.of(Words.of("Cleaning", "保洁"), 24),
                                BarChart.Bar.of(Words.of("Fees and invoices", "收费与发票"), 15))));
    }

    private static Section cases() {
        Table events = new Table(
                Words.of("What happened", "经过"),
                List.of(
                        Column.text(Words.of("Time", "时间")),
                        Column.text(Words.of("Event", "事件")),
                        Column.text(Words.of("By", "经办"))),
                List.of(
                        event(0, "Registered by telephone", "电话登记", "Lin Yue"),
                        event(22, "Acknowledged", "已受理", "Lin Yue"),
                        event(310, "Assessed as major: the drinking water is affected", "定级为重大：影响饮用水", "Zhao Min"),
                        event(4_920, "Response proposed", "提出答复", "Zhao Min")));
        return Section.of(
                "cases",
                Words.of("Cases worth a look", "典型案例"),
                Examples.of(
                        Examples.Example.of(
                                Words.of("C-0117: reopened after closing", "C-0117：结案后重开"),
                                Severity.BAD,
                                Facts.of(
                                        Fact.of(
                                                Words.of("Category", "类别"),
                                                Value.text(Words.of("Water and drains", "给排水"))),
                                        Fact.of(Words.of("Level", "等级"), Value.text(Words.of("major", "重大"))),
                                        Fact.of(Words.of("Open for", "历时"), Value.duration(Duration.ofHours(217)))),
                                events),
                        Examples.Example.of(
                                Words.of("C-0142: paused for 6 d 3 h, waiting for parts", "C-0142：等待配件，暂停 6 天 3 小时"),
                                Severity.WATCH,
                                Prose.of(Words.of(
                                        "The clock stood still twice; the customer agreed to both holds.",
                                        "计时暂停两次，均经客户同意。")))));
    }

    private static List<Cell> event(int minute, String en, String zh, String by) {
        Instant at = START.plus(Duration.ofMinutes(minute));
        return List.of(Cell.of(Value.instant(at, ZONE)), Cell.of(Words.of(en, zh)), Cell.of(by));
    }

    private static Section open() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            Duration left = Duration.ofMinutes(60L * i - 400);
            Severity severity = left.isNegative() ? Severity.BAD : i < 14 ? Severity.WATCH : Severity.NONE;
            rows.add(List.of(
                    Cell.of("C-" + (1000 + i)),
                    Cell.of(
                                    i % 3 == 0
                                            ? Words.of("Lift stops between floors", "电梯停在楼层之间")
                                            : Words.of("Water leak", "漏水"))
                            .with(i % 5 == 0 ? Words.of("second complaint this month", "本月第二次投诉") : Words.none()),
                    Cell.of(Value.instant(START.plus(Duration.ofHours(7L * i)), ZONE)),
                    Cell.of(Value.duration(left)).with(severity),
                    Cell.of(i % 4 == 0 ? Value.none() : Value.number(i % 4))));
        }
        return Section.of(
                "open",
                Words.of("Open complaints", "未结投诉"),
                new Table(
                        Words.of("Open at the end of the quarter, the most urgent first", "季度末未结投诉，按紧急程度排列"),
                        List.of(
                                Column.text(Words.of("Complaint", "编号")),
                                Column.text(Words.of("About", "内容")),
                                Column.text(Words.of("Registered", "登记时间")),
                                Column.number(Words.of("Time left", "剩余时间")),
                                Column.number(Words.of("Reminders", "催办次数"))),
                        rows));
    }
}
