package io.careline.examples.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes a report as data: the same sections with numbers and ISO durations in place of their display. */
final class ReportJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ReportJson() {}

    static String render(Report report) {
        ObjectNode root = NODES.objectNode();
        root.put("schema", 1);
        root.set("title", words(report.title()));
        root.set("subtitle", words(report.subtitle()));
        root.set("facts", facts(report.facts()));
        ArrayNode sections = root.putArray("sections");
        for (Section section : report.sections()) {
            ObjectNode node = sections.addObject();
            node.put("id", section.id());
            node.set("title", words(section.title()));
            node.set("blocks", JsonBlocks.blocks(section.blocks()));
        }
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        try {
            return MAPPER.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of nodes can always be written", e);
        }
    }

    static ArrayNode facts(List<Fact> facts) {
        ArrayNode array = NODES.arrayNode();
        for (Fact fact : facts) {
            ObjectNode node = array.addObject();
            node.set("label", words(fact.label()));
            JsonValues.put(node, fact.value());
        }
        return array;
    }

    static ObjectNode words(Words words) {
        return NODES.objectNode().put("en", words.en()).put("zh", words.zh());
    }
}
