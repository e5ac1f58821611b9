package io.careline.examples.replay.page;

import io.careline.examples.replay.callbacks.CallbackResult;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.replay.orders.OrderResult;
import io.careline.examples.replay.run.Result;
import io.careline.examples.report.Block;
import io.careline.examples.report.Figures;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Report;
import io.careline.examples.report.Section;
import io.careline.examples.report.Words;
import java.util.ArrayList;
import java.util.List;

/** Puts the report of a run together. */
public final class ReplayReport {
    private ReplayReport() {}

    /** The report; the same results give the same report. */
    public static Report of(Replayed replayed) {
        List<Section> sections = new ArrayList<>();
        sections.add(overview(replayed));
        replayed.complaints().ifPresent(result -> complaints(result, sections));
        replayed.callbacks().ifPresent(result -> callbacks(result, sections));
        replayed.orders().ifPresent(result -> orders(result, sections));
        for (int i = 0; i < replayed.people().size(); i++) {
            sections.addAll(new PeopleSections(replayed.people().get(i), i + 1).sections());
        }
        replayed.complaints().ifPresent(result -> readings(result, sections));
        List<SkippedLines> skipped =
                replayed.skipped().stream().filter(file -> file.total() > 0).toList();
        if (!skipped.isEmpty()) {
            sections.add(SkippedSection.of(skipped));
        }
        Heading heading = new Heading(replayed);
        return new Report(heading.title(), heading.subtitle(), heading.facts(), sections);
    }

    private static Section overview(Replayed replayed) {
        List<Figure> figures = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        replayed.complaints().map(ComplaintOverview::new).ifPresent(overview -> {
            figures.addAll(overview.figures());
            blocks.add(overview.statuses());
        });
        replayed.callbacks().map(Headlines::of).ifPresent(figures::addAll);
        replayed.orders().map(Headlines::of).ifPresent(figures::addAll);
        replayed.people().forEach(desk -> figures.addAll(Headlines.of(desk)));
        blocks.add(0, new Figures(figures));
        return new Section("overview", Words.of("At a glance", "总览"), blocks);
    }

    private static void complaints(Result result, List<Section> sections) {
        sections.add(new LifecycleSection(result).section());
        sections.add(new ClockSection(result).section());
        sections.add(new TimesSection(result).section());
        sections.add(new OwnerSection(result).section());
        sections.add(new RefusalSection(result).section());
    }

    private static void callbacks(CallbackResult result, List<Section> sections) {
        sections.add(new CallbackSection(result).section());
        sections.add(new PromiseSection(result).section());
        sections.add(new LedgerSection(result.ledger(), result.shop().zone())
                .section("callback-refusals", Words.of("Callbacks: accepted and refused", "回访：通过与拒绝")));
    }

    private static void orders(OrderResult result, List<Section> sections) {
        sections.add(new OrderSection(result).section());
        sections.add(new FollowUpSection(result).section());
        sections.add(new FlagSection(result).section());
        sections.add(new RemarkSection(result).section());
        sections.add(new CommissionSection(result).section());
        ReturnSection returns = new ReturnSection(result);
        if (!returns.isEmpty()) {
            sections.add(returns.section());
        }
        sections.add(new LedgerSection(result.ledger(), result.shop().zone())
                .section("order-refusals", Words.of("Orders: accepted and refused", "订单：通过与拒绝")));
    }

    private static void readings(Result result, List<Section> sections) {
        MappingSection mapping = new MappingSection(result);
        sections.add(mapping.activities());
        if (!result.tally().imputed().isEmpty()) {
            sections.add(mapping.imputed());
        }
    }
}
