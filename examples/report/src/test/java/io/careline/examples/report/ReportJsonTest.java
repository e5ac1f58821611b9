package io.careline.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the data file holds, to the byte. */
class ReportJsonTest {
    @Test
    void the_data_file_is_as_its_golden_copy() throws Exception {
        try (InputStream golden = ReportJsonTest.class.getResourceAsStream("every-kind.json")) {
            assertThat(json(everyKind())).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_data_file_has_the_rows_that_paper_has_not() throws Exception {
        JsonNode root = new ObjectMapper().readTree(json(SampleReport.report()));
        assertThat(root.at("/sections/6/blocks/0/rows")).hasSize(150);
        assertThat(root.at("/sections/6/blocks/0/rows/0/3/duration").asText()).isEqualTo("PT-6H-40M");
    }

    private static String json(Report report) {
        return new ReportWriter(Language.EN).json(report);
    }

    private static Report everyKind() {
        Words words = Words.of("Lifts", "电梯");
        List<Cell> row = List.of(
                Cell.of(words).with(Severity.WATCH).with(Words.of("twice", "两次")),
                Cell.of(12),
                Cell.of(Value.instant(Instant.parse("2026-07-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"))),
                Cell.of(Value.date(LocalDate.of(2026, 7, 1))),
                Cell.of(Value.none()));
        return new Report(
                Words.of("Quarter", "季度"),
                Words.none(),
                List.of(Fact.of(Words.of("Cases", "件数"), Value.number(1200))),
                List.of(
                        Section.of(
                                "figures",
                                words,
                                Facts.of(Fact.of(words, Value.percent(new BigDecimal("0.934")))),
                                Figures.of(Figures.Figure.of(words, Value.duration(Duration.ofHours(52)), Words.none())
                                        .with(Severity.GOOD)),
                                new Table(
                                        words,
                                        List.of(
                                                Table.Column.text(words),
                                                Table.Column.number(words),
                                                Table.Column.text(words),
                                                Table.Column.text(words),
                                                Table.Column.text(words)),
                                        List.of(row))),
                        Section.of(
                                "charts",
                                words,
                                new BarChart(words, Measure.PERCENT, List.of(BarChart.Bar.of(words, 0.5))),
                                Histogram.of(words, Measure.DURATION, List.of(0.0, 3600.0), 60, 7200, 7200),
                                new Attainment(words, List.of(new Attainment.Row(words, 4, 3, 2, 1))),
                                new LifecycleDiagram(
                                        words,
                                        List.of(new LifecycleDiagram.State(
                                                "OPEN", words, LifecycleDiagram.Kind.INITIAL, 7)),
                                        List.of(LifecycleDiagram.Edge.of("OPEN", "OPEN", words, 3)
                                                .with(Severity.BAD)))),
                        Section.of(
                                "texts",
                                words,
                                new Prose(List.of(new Prose.Paragraph(words), Prose.Bullets.of(words))),
                                Examples.of(Examples.Example.of(words, Severity.NONE, Prose.of(words))))));
    }
}
