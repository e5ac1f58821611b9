package io.careline.examples.replay.page;

import io.careline.examples.replay.run.Result;
import io.careline.examples.report.Fact;
import io.careline.examples.report.Report;
import io.careline.examples.report.Section;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Puts the report of a replay together. */
public final class ReplayReport {
    private ReplayReport() {}

    /** The report; the same result gives the same report. */
    public static Report of(Result result) {
        List<Section> sections = new ArrayList<>();
        MappingSection mapping = new MappingSection(result);
        sections.add(new OverviewSection(result).section());
        sections.add(new LifecycleSection(result).section());
        sections.add(new ClockSection(result).section());
        sections.add(new TimesSection(result).section());
        sections.add(new OwnerSection(result).section());
        sections.add(new RefusalSection(result).section());
        sections.add(mapping.activities());
        if (!result.tally().imputed().isEmpty()) {
            sections.add(mapping.imputed());
        }
        if (result.skipped().total() > 0) {
            sections.add(mapping.skipped());
        }
        return new Report(Words.of("Complaint desk replay", "投诉服务台回放报告"), subtitle(result), facts(result), sections);
    }

    private static Words subtitle(Result result) {
        int cases = result.log().cases().size();
        long days = Columns.days(result.log());
        return Words.of(
                cases + " cases over " + days + " days, replayed through the complaint life cycle.",
                days + " 天内的 " + cases + " 个案件，按投诉生命周期逐一回放。");
    }

    private static List<Fact> facts(Result result) {
        return List.of(
                Fact.of(
                        Words.of("Log", "日志"),
                        Value.text(String.valueOf(Path.of(result.log().name()).getFileName()))),
                Fact.of(Words.of("Events", "事件"), Value.number(result.log().events())),
                Fact.of(Words.of("From", "开始"), Value.instant(result.log().first(), Columns.zone(result))),
                Fact.of(Words.of("To", "结束"), Value.instant(result.log().last(), Columns.zone(result))),
                Fact.of(
                        Words.of("Time zone", "时区"),
                        Value.text(Columns.zone(result).getId())),
                Fact.of(
                        Words.of("Handbook", "手册"),
                        Value.text(result.desk().policy().version().toString())),
                Fact.of(Words.of("Mapping", "映射"), Value.text(result.mapping().name())));
    }
}
