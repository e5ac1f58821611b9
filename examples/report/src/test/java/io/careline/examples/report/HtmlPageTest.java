package io.careline.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What the page promises: one file, both languages, nothing a text could break. */
class HtmlPageTest {
    private static final String HOSTILE = "</script><img src=x onerror=alert(1)>\"'&\u0000\ud800";

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertThat(html(SampleReport.report())).isEqualTo(html(SampleReport.report()));
    }

    @Test
    void both_languages_are_in_the_file_and_the_first_one_is_shown() {
        String english = new ReportWriter(Language.EN).html(SampleReport.report());
        String chinese = new ReportWriter(Language.ZH).html(SampleReport.report());
        assertThat(english)
                .contains("<html lang=\"en\">")
                .contains(
                        "<title data-en=\"Complaint desk, third quarter 2026\" data-zh=\"投诉服务台 2026 年第三季度报告\">Complaint desk")
                .contains("<span lang=\"en\">Open complaints</span><span lang=\"zh-CN\">未结投诉</span>");
        assertThat(chinese)
                .contains("<html lang=\"zh-CN\">")
                .contains("<span lang=\"en\">Open complaints</span><span lang=\"zh-CN\">未结投诉</span>");
    }

    @Test
    void nothing_is_fetched_from_anywhere() {
        String page = html(SampleReport.report()).replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        assertThat(page).doesNotContain("http:", "https:", "//cdn", "@import", "url(", " src=");
        assertThat(attributes(page, "href"))
                .allMatch(reference -> reference.startsWith("#") || reference.equals("data:,"));
    }

    @Test
    void a_hostile_text_stays_a_text_wherever_it_stands() {
        String page = html(everywhere(Words.of(HOSTILE, "中" + HOSTILE)));
        assertThat(page)
                .doesNotContain("<img", HOSTILE, "\u0000")
                .contains("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;\ufffd\ufffd");
        assertThat(page.split("<script", -1)).hasSize(2);
        assertThat(page.split("</script>", -1)).hasSize(2);
    }

    @Test
    void every_element_is_closed_in_order() throws Exception {
        for (Report report : List.of(SampleReport.report(), everywhere(Words.same(HOSTILE)))) {
            String body = html(report);
            String elements = body.substring(body.indexOf("<body>"), body.indexOf("<script>")) + "</body>";
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(elements)));
        }
    }

    @Test
    void every_reference_on_the_page_finds_its_id_and_no_id_is_used_twice() {
        String page = html(SampleReport.report());
        List<String> ids = attributes(page, "id");
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> references = new HashSet<>(attributes(page, "aria-labelledby"));
        attributes(page, "href").stream()
                .filter(href -> href.startsWith("#"))
                .forEach(href -> references.add(href.substring(1)));
        assertThat(ids).containsAll(references);
    }

    @Test
    void every_kind_of_block_is_in_the_sample() {
        Set<Class<?>> kinds = new HashSet<>();
        SampleReport.report().sections().forEach(section -> collect(section.blocks(), kinds));
        assertThat(kinds).containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
    }

    @Test
    void rows_past_the_printed_ones_stay_on_the_screen_with_a_note_on_paper() {
        String page = html(SampleReport.report());
        assertThat(page.split("<tr class=\"screen-only\">", -1)).hasSize(31);
        assertThat(page).contains("Printed: the first 120 of 150 rows; the JSON file has all of them.");
    }

    @Test
    void a_label_too_long_for_its_chart_is_cut_with_an_ellipsis() {
        Words name = Words.of("Complaints about the underground car park. ".repeat(9), "地下停车场");
        Block chart = new BarChart(Words.none(), Measure.NUMBER, List.of(BarChart.Bar.of(name, 1)));
        String page = html(
                new Report(Words.none(), Words.none(), List.of(), List.of(Section.of("report", Words.none(), chart))));
        assertThat(page)
                .contains("Complaints about the underground")
                .contains("…</text>")
                .contains(">地下停车场</text>");
    }

    @Test
    void a_section_may_have_any_id_without_meeting_one_of_the_page() {
        List<Section> sections = List.of(
                Section.of("report", Words.none()),
                Section.of("contents", Words.none()),
                Section.of("drawing-1", Words.none()));
        assertThat(attributes(html(new Report(Words.none(), Words.none(), List.of(), sections)), "id"))
                .doesNotHaveDuplicates();
    }

    private static void collect(List<Block> blocks, Set<Class<?>> kinds) {
        for (Block block : blocks) {
            kinds.add(block.getClass());
            if (block instanceof Examples examples) {
                examples.examples().forEach(example -> collect(example.blocks(), kinds));
            }
        }
    }

    private static List<String> attributes(String page, String name) {
        List<String> values = new ArrayList<>();
        Matcher matcher = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(page);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return values;
    }

    private static Report everywhere(Words words) {
        Value text = Value.text(words);
        Fact fact = Fact.of(words, text);
        Table table = new Table(
                words,
                List.of(Table.Column.text(words)),
                List.of(List.of(Cell.of(words).with(Severity.BAD).with(words))));
        LifecycleDiagram diagram = new LifecycleDiagram(
                words,
                List.of(new LifecycleDiagram.State("<a>", words, LifecycleDiagram.Kind.INITIAL, 1)),
                List.of(LifecycleDiagram.Edge.of("<a>", "<a>", words, 1)));
        return new Report(
                words,
                words,
                List.of(fact),
                List.of(Section.of(
                        "all",
                        words,
                        Facts.of(fact),
                        Figures.of(Figures.Figure.of(words, text, words)),
                        table,
                        new BarChart(words, Measure.NUMBER, List.of(BarChart.Bar.of(words, 1))),
                        Histogram.of(words, Measure.NUMBER, List.of(0.0), 1),
                        new Attainment(words, List.of(new Attainment.Row(words, 1, 1, 1, 1))),
                        diagram,
                        new Prose(List.of(new Prose.Paragraph(words), Prose.Bullets.of(words))),
                        Examples.of(Examples.Example.of(words, Severity.BAD, table)))));
    }

    private static String html(Report report) {
        return new ReportWriter(Language.EN).html(report);
    }
}
