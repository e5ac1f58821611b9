package io.careline.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes the blocks of a section as data, each with its kind. */
final class JsonBlocks {
    private JsonBlocks() {}

    static ArrayNode blocks(List<Block> blocks) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        blocks.forEach(block -> block(array.addObject(), block));
        return array;
    }

    private static void block(ObjectNode node, Block block) {
        if (block instanceof Facts facts) {
            node.put("kind", "facts").set("facts", ReportJson.facts(facts.facts()));
        } else if (block instanceof Figures figures) {
            figures(node.put("kind", "figures"), figures);
        } else if (block instanceof Table table) {
            table(node.put("kind", "table"), table);
        } else if (block instanceof BarChart chart) {
            bars(node.put("kind", "bars"), chart);
        } else if (block instanceof Histogram histogram) {
            histogram(node.put("kind", "histogram"), histogram);
        } else if (block instanceof Attainment attainment) {
            attainment(node.put("kind", "attainment"), attainment);
        } else if (block instanceof LifecycleDiagram diagram) {
            lifecycle(node.put("kind", "lifecycle"), diagram);
        } else if (block instanceof Prose prose) {
            prose(node.put("kind", "prose"), prose);
        } else if (block instanceof Examples examples) {
            examples(node.put("kind", "examples"), examples);
        } else {
            throw new AssertionError(block);
        }
    }

    private static void figures(ObjectNode node, Figures figures) {
        ArrayNode array = node.putArray("figures");
        for (Figures.Figure figure : figures.figures()) {
            ObjectNode one = labelled(array, figure.label());
            JsonValues.put(one, figure.value());
            JsonValues.put(one, figure.severity());
            JsonValues.putHint(one, figure.hint());
        }
    }

    private static void table(ObjectNode node, Table table) {
        node.set("caption", ReportJson.words(table.caption()));
        ArrayNode columns = node.putArray("columns");
        table.columns().forEach(column -> columns.add(ReportJson.words(column.heading())));
        ArrayNode rows = node.putArray("rows");
        for (List<Cell> cells : table.rows()) {
            ArrayNode row = rows.addArray();
            for (Cell cell : cells) {
                ObjectNode one = row.addObject();
                JsonValues.put(one, cell.value());
                JsonValues.put(one, cell.severity());
                JsonValues.putHint(one, cell.hint());
            }
        }
    }

    private static void bars(ObjectNode node, BarChart chart) {
        node.set("title", ReportJson.words(chart.title()));
        ArrayNode bars = node.putArray("bars");
        for (BarChart.Bar bar : chart.bars()) {
            ObjectNode one = labelled(bars, bar.label());
            JsonValues.put(one, chart.measure().value(bar.quantity()));
            JsonValues.put(one, bar.severity());
        }
    }

    private static void histogram(ObjectNode node, Histogram histogram) {
        node.set("title", ReportJson.words(histogram.title()));
        ArrayNode bins = node.putArray("bins");
        for (int i = 0; i < histogram.edges().size(); i++) {
            ObjectNode bin = bins.addObject();
            JsonValues.put(
                    bin.putObject("from"),
                    histogram.measure().value(histogram.edges().get(i)));
            bin.put("count", histogram.counts().get(i));
        }
        quantile(node, "median", histogram.measure(), histogram.median());
        quantile(node, "ninetieth", histogram.measure(), histogram.ninetieth());
    }

    private static void quantile(ObjectNode node, String name, Measure measure, OptionalDouble quantity) {
        if (quantity.isPresent()) {
            JsonValues.put(node.putObject(name), measure.value(quantity.getAsDouble()));
        } else {
            node.putNull(name);
        }
    }

    private static void attainment(ObjectNode node, Attainment attainment) {
        node.set("title", ReportJson.words(attainment.title()));
        ArrayNode rows = node.putArray("rows");
        for (Attainment.Row row : attainment.rows()) {
            labelled(rows, row.label())
                    .put("met", row.met())
                    .put("breached", row.breached())
                    .put("running", row.running())
                    .put("paused", row.paused());
        }
    }

    private static void lifecycle(ObjectNode node, LifecycleDiagram diagram) {
        node.set("title", ReportJson.words(diagram.title()));
        ArrayNode states = node.putArray("states");
        for (LifecycleDiagram.State state : diagram.states()) {
            ObjectNode one = states.addObject().put("name", state.name());
            one.set("label", ReportJson.words(state.label()));
            one.put("kind", state.kind().name().toLowerCase(Locale.ROOT)).put("count", state.count());
        }
        ArrayNode edges = node.putArray("edges");
        for (LifecycleDiagram.Edge edge : diagram.edges()) {
            ObjectNode one = edges.addObject().put("from", edge.from()).put("to", edge.to());
            one.set("command", ReportJson.words(edge.command()));
            one.put("count", edge.count());
            JsonValues.put(one, edge.severity());
        }
    }

    private static void prose(ObjectNode node, Prose prose) {
        ArrayNode parts = node.putArray("parts");
        for (Prose.Part part : prose.parts()) {
            if (part instanceof Prose.Paragraph paragraph) {
                parts.addObject().set("paragraph", ReportJson.words(paragraph.words()));
            } else if (part instanceof Prose.Bullets bullets) {
                ArrayNode items = parts.addObject().putArray("bullets");
                bullets.items().forEach(item -> items.add(ReportJson.words(item)));
            }
        }
    }

    private static void examples(ObjectNode node, Examples examples) {
        ArrayNode array = node.putArray("examples");
        for (Examples.Example example : examples.examples()) {
            ObjectNode one = array.addObject();
            one.set("summary", ReportJson.words(example.summary()));
            JsonValues.put(one, example.severity());
            one.set("blocks", blocks(example.blocks()));
        }
    }

    private static ObjectNode labelled(ArrayNode array, Words label) {
        ObjectNode node = array.addObject();
        node.set("label", ReportJson.words(label));
        return node;
    }
}
