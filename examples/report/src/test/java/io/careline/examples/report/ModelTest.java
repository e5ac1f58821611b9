package io.careline.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the model refuses, and that it cannot be changed from outside. */
class ModelTest {
    private static final Words WORDS = Words.same("x");

    @Test
    void a_row_must_fit_the_columns() {
        List<Table.Column> columns = List.of(Table.Column.text(WORDS), Table.Column.number(WORDS));
        assertThatThrownBy(() -> new Table(WORDS, columns, List.of(List.of(Cell.of(1)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("row of 1 cells ")
                .hasMessageEndingWith(" must have one for each of 2 columns");
    }

    @Test
    void section_ids_are_anchors_and_unique() {
        assertThatThrownBy(() -> Section.of("At a glance", WORDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("section id (At a glance) must be lower-case letters, digits and hyphens");
        List<Section> twice = List.of(Section.of("a", WORDS), Section.of("a", WORDS));
        assertThatThrownBy(() -> new Report(WORDS, WORDS, List.of(), twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("section id (a) must be unique in the report");
    }

    @Test
    void an_edge_must_join_known_states() {
        LifecycleDiagram.Edge edge = LifecycleDiagram.Edge.of("A", "B", WORDS, 1);
        assertThatThrownBy(() -> new LifecycleDiagram(WORDS, List.of(), List.of(edge)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("must join two of the states []");
    }

    @Test
    void quantities_and_counts_are_not_negative() {
        assertThatThrownBy(() -> BarChart.Bar.of(WORDS, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Attainment.Row(WORDS, 1, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LifecycleDiagram.Edge.of("A", "B", WORDS, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_later_change_of_a_given_list_changes_nothing() {
        List<Section> sections = new ArrayList<>();
        Report report = new Report(WORDS, WORDS, List.of(), sections);
        sections.add(Section.of("late", WORDS));
        assertThat(report.sections()).isEmpty();
    }

    @Test
    void the_rate_counts_decided_targets_only() {
        assertThat(new Attainment.Row(WORDS, 3, 1, 50, 7).rate().words()).isEqualTo(Words.same("75%"));
    }
}
