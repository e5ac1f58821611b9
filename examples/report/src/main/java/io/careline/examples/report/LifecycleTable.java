package io.careline.examples.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns a life-cycle diagram into the table that says the same. */
final class LifecycleTable {
    private LifecycleTable() {}

    static Table of(LifecycleDiagram diagram) {
        Map<String, Words> labels = diagram.states().stream()
                .collect(Collectors.toMap(LifecycleDiagram.State::name, LifecycleDiagram.State::label));
        List<Table.Column> columns = List.of(
                Table.Column.text(PageWords.FROM),
                Table.Column.text(PageWords.COMMAND),
                Table.Column.text(PageWords.TO),
                Table.Column.number(PageWords.COUNT));
        List<List<Cell>> rows = diagram.edges().stream()
                .map(edge -> List.of(
                        Cell.of(labels.getOrDefault(edge.from(), Words.none())),
                        Cell.of(edge.command()),
                        Cell.of(
                                edge.from().equals(edge.to())
                                        ? PageWords.WITHIN
                                        : labels.getOrDefault(edge.to(), Words.none())),
                        Cell.of(edge.count()).with(edge.severity())))
                .toList();
        return new Table(diagram.title(), columns, rows);
    }
}
