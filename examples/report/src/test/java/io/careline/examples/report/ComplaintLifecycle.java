package io.careline.examples.report;

import io.careline.examples.report.LifecycleDiagram.Edge;
import io.careline.examples.report.LifecycleDiagram.Kind;
import io.careline.examples.report.LifecycleDiagram.State;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The life cycle of a complaint with counts of a made-up quarter, to draw and to look at. */
final class ComplaintLifecycle {
    private ComplaintLifecycle() {}

    static LifecycleDiagram diagram() {
        List<State> states = List.of(
                state("REGISTERED", "Registered", "已登记", Kind.INITIAL, 230),
                state("ACKNOWLEDGED", "Acknowledged", "已受理", Kind.NORMAL, 213),
                state("ASSESSED", "Assessed", "已定级", Kind.NORMAL, 210),
                state("INVESTIGATING", "Investigating", "调查中", Kind.NORMAL, 267),
                state("ON_HOLD", "On hold", "已暂停", Kind.NORMAL, 57),
                state("RESPONSE_PROPOSED", "Response proposed", "已提出答复", Kind.NORMAL, 182),
                state("RESOLVED", "Resolved", "已解决", Kind.NORMAL, 161),
                state("FOLLOW_UP", "Follow-up", "回访中", Kind.NORMAL, 140),
                state("CLOSED", "Closed", "已结案", Kind.NORMAL, 142),
                state("ARCHIVED", "Archived", "已归档", Kind.FINAL, 114),
                state("WITHDRAWN", "Withdrawn", "已撤诉", Kind.NORMAL, 13),
                state("DECLINED", "Declined", "不予受理", Kind.NORMAL, 5),
                state("REFERRED", "Referred", "已转交", Kind.NORMAL, 14),
                state("MERGED", "Merged", "已并案", Kind.NORMAL, 9));
        return new LifecycleDiagram(Words.of("The complaint life cycle as it was lived", "投诉流转实况"), states, edges());
    }

    private static State state(String name, String en, String zh, Kind kind, long count) {
        return new State(name, Words.of(en, zh), kind, count);
    }

    private static List<Edge> edges() {
        try (InputStream in = ComplaintLifecycle.class.getResourceAsStream("complaint-transitions.csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(ComplaintLifecycle::edge).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Edge edge(String line) {
        List<String> parts = List.of(line.split(",", -1));
        Edge edge =
                Edge.of(parts.get(0), parts.get(1), Words.of(parts.get(2), parts.get(3)), Long.parseLong(parts.get(4)));
        return parts.get(5).isEmpty() ? edge : edge.with(Severity.BAD);
    }
}
