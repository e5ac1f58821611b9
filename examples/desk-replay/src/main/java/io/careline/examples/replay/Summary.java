package io.careline.examples.replay;

import io.careline.complaint.ComplaintStatus;
import io.careline.examples.replay.callbacks.CallbackResult;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.replay.journal.Ledger;
import io.careline.examples.replay.orders.OrderResult;
import io.careline.examples.replay.page.Headlines;
import io.careline.examples.replay.page.Labels;
import io.careline.examples.replay.page.Replayed;
import io.careline.examples.replay.run.ClockFigures;
import io.careline.examples.replay.run.Outcomes;
import io.careline.examples.replay.run.Place;
import io.careline.examples.replay.run.Refusal;
import io.careline.examples.replay.run.Result;
import io.careline.examples.replay.run.Source;
import io.careline.examples.replay.run.Story;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Language;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Prints what a replay came to, in a dozen lines. */
final class Summary {
    private static final int REASONS = 5;
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);

    private final Language language;
    private final PrintWriter out;

    Summary(Language language, PrintWriter out) {
        this.language = language;
        this.out = out;
    }

    void print(Replayed replayed, Path directory, long nanos) {
        replayed.complaints().ifPresent(this::complaints);
        replayed.callbacks().ifPresent(this::callbacks);
        replayed.orders().ifPresent(this::orders);
        replayed.people().forEach(desk -> Headlines.of(desk).forEach(this::line));
        int skipped = replayed.skipped().stream().mapToInt(SkippedLines::total).sum();
        if (skipped > 0) {
            line(Words.of("Lines left out", "跳过的行"), Words.same(String.valueOf(skipped)));
        }
        line(
                Words.of("Time", "耗时"),
                Value.number(BigDecimal.valueOf(nanos).divide(NANOS), 2).words().plus(Words.of(" s", " 秒")));
        line(Words.of("Report", "报告"), Words.same(String.valueOf(directory.resolve("report.html"))));
        out.flush();
    }

    private void complaints(Result result) {
        events(result);
        statuses(result);
        clocks(result);
        refusals(result);
    }

    private void callbacks(CallbackResult result) {
        line(Words.of("Callbacks", "回访"), lines(result.callbacks().size(), result.ledger()));
        Headlines.of(result).forEach(this::line);
    }

    private void orders(OrderResult result) {
        line(Words.of("Orders", "订单"), lines(result.orders().size(), result.ledger()));
        Headlines.of(result).forEach(this::line);
    }

    private static Words lines(int count, Ledger ledger) {
        Outcomes lines = ledger.lines();
        return Words.of(
                count + ", lines: " + lines.accepted() + " accepted, " + lines.unchanged() + " unchanged, "
                        + lines.refused() + " refused",
                count + "，记录行：通过 " + lines.accepted() + "，无变化 " + lines.unchanged() + "，拒绝 " + lines.refused());
    }

    private void line(Figure figure) {
        line(
                figure.label(),
                figure.value()
                        .words()
                        .plus(Words.of(" (", "（"))
                        .plus(figure.hint())
                        .plus(Words.of(")", "）")));
    }

    private void line(Words label, Words text) {
        String name = label.in(language);
        out.println(name + (language == Language.EN ? ": " : "：") + text.in(language));
    }

    private void events(Result result) {
        Outcomes events = result.tally().events();
        int without = result.tally().withoutCommand().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        Words share = Value.share(events.accepted() + events.unchanged(), events.total() + without)
                .words();
        line(
                Words.of("Complaints", "投诉"),
                Words.same(String.valueOf(result.stories().size())));
        line(
                Words.of("Events", "日志事件"),
                Words.of(
                        result.log().events() + ": " + events.accepted() + " accepted, " + events.unchanged()
                                + " unchanged, " + events.refused() + " refused, " + without
                                + " without a command (" + share.en() + " accepted or unchanged)",
                        result.log().events() + "：通过 " + events.accepted() + "，无变化 " + events.unchanged() + "，拒绝 "
                                + events.refused() + "，无对应命令 " + without + "（通过或无变化 " + share.zh() + "）"));
        line(
                Words.of("Breaches recorded", "记录的超时"),
                Words.same(
                        String.valueOf(result.tally().commands(Source.DEADLINE).accepted())));
    }

    private void statuses(Result result) {
        Map<ComplaintStatus, Integer> counts = new EnumMap<>(ComplaintStatus.class);
        for (Story story : result.stories()) {
            counts.merge(story.complaint().status(), 1, Integer::sum);
        }
        StringJoiner text = new StringJoiner(language == Language.EN ? ", " : "，");
        counts.forEach((status, count) -> text.add(Labels.of(status).in(language) + " " + count));
        line(Words.of("Statuses", "状态"), Words.same(text.toString()));
    }

    private void clocks(Result result) {
        StringJoiner text = new StringJoiner(language == Language.EN ? ", " : "，");
        result.clocks().forEach((name, figures) -> {
            if (figures.met() + figures.breached() > 0) {
                text.add(Labels.of(name).in(language) + " " + attainment(figures));
            }
        });
        line(Words.of("In time", "按时率"), Words.same(text.toString()));
    }

    private String attainment(ClockFigures figures) {
        return Value.share(figures.met(), figures.met() + figures.breached())
                .words()
                .in(language);
    }

    private void refusals(Result result) {
        List<Refusal> most = result.tally().refusals().values().stream()
                .sorted(Comparator.comparingInt(Refusal::count).reversed())
                .limit(REASONS)
                .toList();
        Locale locale = language == Language.EN ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        for (Refusal refusal : most) {
            String rule =
                    refusal.rejection().ruleId().map(id -> " [" + id + "]").orElse("");
            Place first = refusal.first();
            line(
                    Words.of("  refused " + refusal.count(), "  拒绝 " + refusal.count()),
                    Words.of(
                                    refusal.rejection().code() + rule + ", first in case " + first.caseId() + ", line "
                                            + first.line() + ": ",
                                    refusal.rejection().code() + rule + "，首例为案件 " + first.caseId() + " 第 "
                                            + first.line() + " 行：")
                            .plus(refusal.rejection().message(locale)));
        }
    }
}
