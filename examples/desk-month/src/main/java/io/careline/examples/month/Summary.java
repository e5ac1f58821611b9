package io.careline.examples.month;

import io.careline.examples.month.plan.ChannelPlan;
import io.careline.examples.month.run.Refusal;
import io.careline.examples.report.Language;
import io.careline.lifecycle.Decision;
import io.careline.roster.RosterSolution;
import io.careline.staffing.ForecastAccuracy;
import io.careline.staffing.ForecastError;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Prints a dozen lines about a desk's month. */
final class Summary {
    private static final int MOST_REASONS = 5;

    private final SummaryLines lines;

    Summary(PrintWriter out, Language language) {
        this.lines = new SummaryLines(out, language);
    }

    void print(MonthResult result, Path folder, long nanos) {
        lines.print(
                "%s (%s), %s",
                "%s（%s），%s",
                result.handbook().title(lines.locale()),
                result.handbook().version(),
                result.month().start());
        result.channels().forEach(this::forecast);
        long hard = 0;
        long soft = 0;
        for (RosterSolution solution : result.roster().solutions()) {
            hard += solution.score().hard();
            soft += solution.score().soft();
        }
        lines.print(
                "  Roster: %d agents, %d shifts; hard points %d, cost %d",
                "  排班：%d 人，%d 班；硬性违反 %d，成本 %d",
                result.staff().rostered().size(),
                result.roster().assignments().size(),
                hard,
                soft);
        Map<Decision.Outcome, Integer> sent = result.tally().sent();
        lines.print(
                "  Events: %d lines; %d commands accepted, %d unchanged, %d refused; %d followed, %d deadlines fired",
                "  事件：%d 行；命令接受 %d，无变化 %d，拒绝 %d；连带 %d，到期触发 %d",
                result.lines(),
                sent.getOrDefault(Decision.Outcome.ACCEPTED, 0),
                sent.getOrDefault(Decision.Outcome.UNCHANGED, 0),
                sent.getOrDefault(Decision.Outcome.REJECTED, 0),
                result.tally().followed(),
                result.tally().deadlines().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        refusals(result.tally().refusals());
        new CaseSummary(result, lines).print();
        if (!result.faults().isEmpty()) {
            lines.print(
                    "  Lines that could not be used: %d, the first: %s",
                    "  无法使用的行：%d，首条：%s", result.faults().size(), result.faults().get(0));
        }
        lines.print("  Time: %.1f s", "  用时：%.1f 秒", nanos / 1e9);
        lines.print("  Page: %s", "  报告：%s", folder.resolve("month.html"));
    }

    private void forecast(ChannelPlan channel) {
        String name = lines.name("channel", channel.profile().channel().value());
        if (channel.accuracy().isEmpty()) {
            lines.print("  Forecast (%s): too few days to tell its error", "  预测（%s）：天数太少，无法得出误差", name);
        } else {
            lines.print(
                    "  Forecast (%s): error %s of a day's contacts (seasonal naive: %s)",
                    "  预测（%s）：日误差 %s（季节朴素法 %s）", name, error(channel.accuracy()), error(channel.yardstick()));
        }
    }

    private static String error(Optional<ForecastAccuracy> accuracy) {
        return accuracy.map(ForecastAccuracy::days)
                .map(ForecastError::weightedPercentage)
                .filter(share -> share.isPresent())
                .map(share -> String.format(Locale.ROOT, "%.1f %%", 100 * share.getAsDouble()))
                .orElse("-");
    }

    private void refusals(List<Refusal> refusals) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Refusal> first = new TreeMap<>();
        for (Refusal refusal : refusals) {
            String code = refusal.reason().code();
            counts.merge(code, 1, Integer::sum);
            first.putIfAbsent(code, refusal);
        }
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_REASONS)
                .forEach(entry -> {
                    Refusal one = Objects.requireNonNull(first.get(entry.getKey()));
                    lines.out()
                            .println("    " + entry.getValue() + " " + entry.getKey()
                                    + one.reason()
                                            .ruleId()
                                            .map(id -> " [" + id + "]")
                                            .orElse("") + " " + one.id() + ": "
                                    + one.reason().message(lines.locale()));
                });
    }
}
