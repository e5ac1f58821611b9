package io.careline.examples.month.page;

import io.careline.common.ConfidentialityClass;
import io.careline.core.handbook.Handbook;
import io.careline.examples.month.MonthResult;
import io.careline.examples.month.run.Sight;
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

    /** The report of a month as somebody sees it who is cleared for a class: the same result gives the same report. */
    public static Report of(MonthResult whole, ConfidentialityClass clearance) {
        Handbook handbook = whole.handbook();
        Sight sight = new Sight(handbook, clearance, whole.end());
        MonthResult result = whole.seenBy(sight);
        ReasonText text = new ReasonText(handbook.zone(), result.staff(), sight);
        Duty duty = new Duty(result);
        List<Section> sections = Stream.<Part>of(
                        new GlanceSection(result, duty),
                        new ForecastSection(result),
                        new CoverSection(result, duty),
                        new BoardSection(result, duty),
                        new ClockSection(result),
                        new FlowSection(result),
                        new CallbackSection(result),
                        new OrderSection(result, text),
                        new ReturnSection(result),
                        new LeaveSection(result),
                        new SwapSection(result),
                        new HandoverSection(result),
                        new AttendanceSection(result, text),
                        new ConductSection(result, text),
                        new ScorecardSection(result),
                        new LabourSection(result, text),
                        new CalendarSection(result),
                        new RefusalSection(result, text),
                        new FaultSection(result, sight))
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
                        Fact.of(Words.of("From", "自"), Value.date(result.month().start())),
                        Fact.of(Words.of("To", "至"), Value.date(result.month().end())),
                        Fact.of(
                                Words.of("Zone", "时区"),
                                Value.text(handbook.zone().getId())),
                        Fact.of(
                                Words.of("People on shifts", "排班人数"),
                                Value.number(result.staff().rostered().size())),
                        Fact.of(Words.of("For readers of", "阅读级别"), Value.text(Names.of("class", clearance)))),
                sections);
    }

    private static Words title(Handbook handbook) {
        return Words.of(handbook.title(Locale.ENGLISH), handbook.title(Locale.SIMPLIFIED_CHINESE));
    }
}
