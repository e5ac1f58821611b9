package io.careline.examples.month.page;

import io.careline.examples.month.MonthResult;
import io.careline.examples.month.plan.ChannelPlan;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.staffing.DayVolume;
import io.careline.staffing.ForecastAccuracy;
import io.careline.staffing.ServiceLevelTarget;
import io.careline.staffing.StaffingProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the month was expected to bring, and how well the method did on the latest month that is known. */
record ForecastSection(MonthResult result) implements Part {
    @Override
    public Optional<Section> section() {
        List<List<Cell>> rows = new ArrayList<>();
        List<Words> targets = new ArrayList<>();
        for (ChannelPlan channel : result.channels()) {
            targets.add(name(channel)
                    .plus(Words.of(": ", "："))
                    .plus(target(channel.profile()))
                    .plus(Words.of(".", "。")));
            Optional<Double> yardstick =
                    channel.yardstick().map(naive -> naive.days().meanAbsolute());
            channel.accuracy().ifPresent(accuracy -> rows.add(row(channel, accuracy, yardstick)));
            channel.yardstick().ifPresent(naive -> rows.add(row(channel, naive, Optional.empty())));
            if (channel.accuracy().isEmpty()) {
                rows.add(tooShort(channel));
            }
        }
        return Optional.of(Section.of(
                "forecast",
                Words.of("Forecast", "预测"),
                Prose.of(targets.toArray(Words[]::new)),
                table(rows),
                Prose.of(Words.of(
                        "The method is tried on the latest four weeks that are known, forecast from what was known before"
                                + " them. Beside it stands the plain forecast that each day is as the week before: a method"
                                + " that does no better is not worth its trouble.",
                        "以最近四周已知来量回测：仅用此前数据预测这四周。并列的季节性朴素法只假定与上周同日相同；不优于它的方法不值得采用。"))));
    }

    private static Words name(ChannelPlan channel) {
        return Names.of("channel", channel.profile().channel().value());
    }

    private static Words target(StaffingProfile profile) {
        Words handling = Words.of("handled in ", "平均处理 ")
                .plus(Value.duration(profile.handlingTime()).words());
        return profile.target()
                .serviceLevel()
                .map(level -> handling.plus(within(level)))
                .orElse(handling);
    }

    private static Words within(ServiceLevelTarget level) {
        Words share = Value.percent(level.share()).words();
        Words time = Value.duration(level.within()).words();
        return Words.of(
                "; " + share.en() + " to be answered within " + time.en(),
                "；目标 " + share.zh() + " 在 " + time.zh() + " 内接通");
    }

    private static List<Cell> row(ChannelPlan channel, ForecastAccuracy accuracy, Optional<Double> yardstick) {
        double error = accuracy.days().meanAbsolute();
        boolean isWorse = yardstick.filter(naive -> error > naive).isPresent();
        return List.of(
                Cell.of(name(channel)),
                Cell.of(Names.of("method", accuracy.method())),
                Cell.of(Value.date(accuracy.from())),
                Cell.of(Value.date(accuracy.to())),
                Cell.of(Columns.number(error, 1))
                        .with(yardstick.isEmpty() ? Severity.NONE : isWorse ? Severity.WATCH : Severity.GOOD),
                Cell.of(Columns.percent(accuracy.days().weightedPercentage())),
                Cell.of(Columns.percent(accuracy.slots().weightedPercentage())),
                Cell.of(yardstick.isEmpty() ? Value.none() : Value.number(total(channel))));
    }

    private static List<Cell> tooShort(ChannelPlan channel) {
        Cell none = Cell.of(Value.none());
        return List.of(
                Cell.of(name(channel)),
                Cell.of(Words.of("The history is too short to tell", "历史数据太短，无法回测")),
                none,
                none,
                none,
                none,
                none,
                Cell.of(total(channel)));
    }

    private static long total(ChannelPlan channel) {
        return Math.round(channel.days().stream().mapToDouble(DayVolume::total).sum());
    }

    private static Table table(List<List<Cell>> rows) {
        return new Table(
                Words.of("How far off the forecast was", "预测误差"),
                List.of(
                        Columns.text("Channel", "渠道"),
                        Columns.text("Method", "方法"),
                        Columns.text("Tried from", "回测自"),
                        Columns.text("to", "至"),
                        Columns.number("Off by, contacts a day", "日均偏差"),
                        Columns.number("Of a day", "按日误差"),
                        Columns.number("Of a slot", "按时段误差"),
                        Columns.number("This month", "本月预计")),
                rows);
    }
}
