package io.careline.examples.month.page;

import io.careline.core.handbook.Handbook;
import io.careline.examples.month.MonthResult;
import io.careline.examples.report.Fact;
import io.careline.examples.report.Report;
import io.careline.examples.report.Section;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells a desk's month on one page, in both languages. */
public final class MonthPage {
    private MonthPage() {}

    /** The report of a month: the same result gives the same report. */
    public static Report of(MonthResult result) {
        Handbook handbook = result.handbook();
        Duty duty = new Duty(result);
        List<Section> sections = Stream.<Part>of(
                        new GlanceSection(result, duty),
                        new ForecastSection(result),
                        new CoverSection(result, duty),
                        new BoardSection(result, duty),
                        new ClockSection(result),
                        new FlowSection(result),
                        new CallbackSection(result),
                        new OrderSection(result),
                        new ReturnSection(result),
                        new LeaveSection(result),
                        new SwapSection(result),
                        new HandoverSection(result),
                        new AttendanceSection(result),
                        new LabourSection(result),
                        new CalendarSection(result),
                        new RefusalSection(result),
                        new FaultSection(result))
                .map(Part::section)
                .flatMap(Optional::stream)
                .toList();
        return new Report(
                Words.of("The desk's month: ", "客服月报：").plus(title(handbook)),
                Words.of(
                        "What was forecast, rostered, decided and refused, by the handbook's own rules.",
                        "按手册规则得出的预测、排班、处理与拒绝。"),
                List.of(
                        Fact.of(Words.of("Handbook", "手册"), Value.text(handbook.toString())),
                        Fact.of(
                                Words.of("Days", "日期"),
                                Value.text(Words.of(
                                        result.month().start() + " to "
                                                + result.month().end(),
                                        result.month().start() + " 至 "
                                                + result.month().end()))),
                        Fact.of(
                                Words.of("Zone", "时区"),
                                Value.text(handbook.zone().getId())),
                        Fact.of(Words.of("Lines of events", "事件行数"), Value.number(result.lines()))),
                sections);
    }

    private static Words title(Handbook handbook) {
        return Words.of(handbook.title(Locale.ENGLISH), handbook.title(Locale.SIMPLIFIED_CHINESE));
    }
}
