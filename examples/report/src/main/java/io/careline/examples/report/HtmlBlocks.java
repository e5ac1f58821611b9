package io.careline.examples.report;

import java.util.List;

/** Writes the blocks of a section, and counts the drawings so that each has an id. */
final class HtmlBlocks {
    private final Markup out;
    private int drawings;

    HtmlBlocks(Markup out) {
        this.out = out;
    }

    void write(Block block) {
        if (block instanceof Facts facts) {
            facts(out, facts.facts());
        } else if (block instanceof Figures figures) {
            figures(figures);
        } else if (block instanceof Table table) {
            HtmlTable.write(out, table);
        } else if (block instanceof BarChart chart) {
            drawing(chart.title(), title -> BarChartSvg.write(out, chart, title));
        } else if (block instanceof Histogram histogram) {
            drawing(histogram.title(), title -> HistogramSvg.write(out, histogram, title));
        } else if (block instanceof Attainment attainment) {
            drawing(attainment.title(), title -> AttainmentSvg.write(out, attainment, title));
        } else if (block instanceof LifecycleDiagram diagram) {
            drawing(diagram.title(), title -> LifecycleSvg.write(out, diagram, title));
            fold(PageWords.TRANSITIONS, "screen-only", Severity.NONE, List.of(LifecycleTable.of(diagram)));
        } else if (block instanceof Prose prose) {
            prose.parts().forEach(this::part);
        } else if (block instanceof Examples examples) {
            examples.examples().forEach(one -> fold(one.summary(), "", one.severity(), one.blocks()));
        } else {
            throw new AssertionError(block);
        }
        out.line();
    }

    static void facts(Markup out, List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        out.open("dl", "class", "facts").line();
        for (Fact fact : facts) {
            out.open("div").leaf("dt", fact.label());
            out.leaf("dd", fact.value().words()).close("div").line();
        }
        out.close("dl").line();
    }

    private void figures(Figures figures) {
        out.open("ul", "class", "figures").line();
        for (Figures.Figure figure : figures.figures()) {
            out.open("li", "class", figure.severity().code());
            out.leaf("span", figure.label(), "class", "label");
            out.leaf("strong", figure.value().words());
            if (!figure.hint().isEmpty()) {
                out.leaf("span", figure.hint(), "class", "hint");
            }
            out.close("li").line();
        }
        out.close("ul");
    }

    private void part(Prose.Part part) {
        if (part instanceof Prose.Paragraph paragraph) {
            out.leaf("p", paragraph.words()).line();
        } else if (part instanceof Prose.Bullets bullets) {
            out.open("ul", "class", "bullets");
            bullets.items().forEach(item -> out.leaf("li", item));
            out.close("ul").line();
        }
    }

    private void drawing(Words title, Drawing drawing) {
        String id = "__drawing-" + ++drawings;
        out.open("figure").leaf("figcaption", title, "id", id);
        out.open("div", "class", "drawing", "tabindex", "0", "role", "region", "aria-labelledby", id);
        drawing.write(id);
        out.close("div").close("figure");
    }

    private void fold(Words summary, String style, Severity severity, List<Block> blocks) {
        out.open("details", "class", style).open("summary", "class", severity.code());
        out.words(summary).close("summary").open("div", "class", "fold").line();
        blocks.forEach(this::write);
        out.close("div").close("details").line();
    }

    private interface Drawing {
        void write(String titleId);
    }
}
