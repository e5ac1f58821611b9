package io.careline.lifecycle;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a transition table in the languages of other tools. */
final class Diagrams {
    private Diagrams() {}

    static String mermaid(TransitionTable table) {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        arrows(table, "<br/>")
                .forEach((arrow, commands) -> text.append("    ")
                        .append(
                                arrow.from().equals(table.initial())
                                        ? "[*]"
                                        : arrow.from().name())
                        .append(" --> ")
                        .append(arrow.to().name())
                        .append(" : ")
                        .append(commands)
                        .append('\n'));
        for (Status status : table.statuses()) {
            if (table.isFinal(status)) {
                text.append("    ").append(status.name()).append(" --> [*]\n");
            }
        }
        return text.toString();
    }

    static String dot(TransitionTable table) {
        StringBuilder text =
                new StringBuilder("digraph \"").append(table.name()).append("\" {\n");
        text.append("    node [shape=box, style=rounded];\n");
        for (Status status : table.statuses()) {
            text.append("    ").append(status.name());
            if (status.equals(table.initial())) {
                text.append(" [shape=point, label=\"\"]");
            } else if (table.isFinal(status)) {
                text.append(" [peripheries=2]");
            }
            text.append(";\n");
        }
        arrows(table, "\\n")
                .forEach((arrow, commands) -> text.append("    ")
                        .append(arrow.from().name())
                        .append(" -> ")
                        .append(arrow.to().name())
                        .append(" [label=\"")
                        .append(commands)
                        .append("\"];\n"));
        return text.append("}\n").toString();
    }

    static String scxml(TransitionTable table) {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        text.append("<scxml xmlns=\"http://www.w3.org/2005/07/scxml\" version=\"1.0\" name=\"")
                .append(table.name())
                .append("\" initial=\"")
                .append(table.initial().name())
                .append("\">\n");
        for (Status status : table.statuses()) {
            String element = table.isFinal(status) && hasNoRow(table, status) ? "final" : "state";
            text.append("  <")
                    .append(element)
                    .append(" id=\"")
                    .append(status.name())
                    .append("\">\n");
            for (Transition row : table.transitions()) {
                if (row.source().equals(status)) {
                    appendTransition(text, row);
                }
            }
            text.append("  </").append(element).append(">\n");
        }
        return text.append("</scxml>\n").toString();
    }

    private static boolean hasNoRow(TransitionTable table, Status status) {
        return table.transitions().stream().noneMatch(row -> row.source().equals(status));
    }

    /** One element for each place the row can lead to: SCXML reads several targets as "all at once". */
    private static void appendTransition(StringBuilder text, Transition row) {
        for (Status target : row.targets()) {
            text.append("    <transition event=\"").append(row.command().tag());
            if (row.targets().size() > 1) {
                text.append("\" cond=\"leadsTo('").append(target.name()).append("')");
            }
            text.append("\" target=\"").append(target.name()).append("\"/>\n");
        }
    }

    private static Map<Arrow, String> arrows(TransitionTable table, String separator) {
        Map<Arrow, String> arrows = new LinkedHashMap<>();
        for (Transition row : table.transitions()) {
            for (Status target : row.targets()) {
                if (!target.equals(row.source())) {
                    String tag = row.command().tag();
                    arrows.merge(new Arrow(row.source(), target), tag, (before, added) -> before + separator + added);
                }
            }
        }
        return arrows;
    }

    private record Arrow(Status from, Status to) {}
}
