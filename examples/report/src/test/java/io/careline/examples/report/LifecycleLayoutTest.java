package io.careline.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.examples.report.LifecycleDiagram.Edge;
import io.careline.examples.report.LifecycleDiagram.Kind;
import io.careline.examples.report.LifecycleDiagram.State;
import io.careline.examples.report.LifecycleLayout.Box;
import io.careline.examples.report.LifecycleLayout.Route;
import io.careline.examples.report.LifecycleLayout.Way;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the states and lines of a life cycle are drawn. */
class LifecycleLayoutTest {
    @Test
    void the_well_trodden_way_leads_straight_down() {
        LifecycleLayout layout = new LifecycleLayout(ComplaintLifecycle.diagram());
        assertThat(layout.boxes.stream().map(box -> box.what().name()).limit(9))
                .containsExactly(
                        "REGISTERED",
                        "ACKNOWLEDGED",
                        "ASSESSED",
                        "INVESTIGATING",
                        "RESPONSE_PROPOSED",
                        "RESOLVED",
                        "FOLLOW_UP",
                        "CLOSED",
                        "ARCHIVED");
    }

    @Test
    void the_initial_state_stands_on_top_wherever_it_was_listed() {
        LifecycleDiagram diagram = diagram(edge("A", "B", 9), edge("S", "B", 1), edge("B", "S", 9));
        assertThat(new LifecycleLayout(diagram).boxes.get(0).what().name()).isEqualTo("S");
    }

    @Test
    void edges_between_the_same_two_states_are_one_line() {
        LifecycleLayout layout = new LifecycleLayout(diagram(edge("S", "A", 3), edge("S", "A", 4), edge("A", "B", 1)));
        assertThat(layout.routes.stream().map(route -> route.link().count())).containsExactly(7L, 1L);
    }

    @Test
    void an_edge_back_to_its_own_state_is_listed_in_the_box() {
        LifecycleLayout layout = new LifecycleLayout(diagram(edge("S", "S", 3), edge("S", "A", 4), edge("A", "B", 1)));
        assertThat(layout.routes).hasSize(2);
        assertThat(layout.boxes.get(0).loops()).hasSize(1);
    }

    @Test
    void boxes_never_touch_and_lines_stay_in_the_picture() {
        LifecycleLayout layout = new LifecycleLayout(ComplaintLifecycle.diagram());
        for (int i = 1; i < layout.boxes.size(); i++) {
            Box above = layout.boxes.get(i - 1);
            assertThat(layout.boxes.get(i).y()).isGreaterThanOrEqualTo(above.y() + above.height() + 16);
        }
        assertThat(layout.routes).allSatisfy(route -> {
            assertThat(route.lane()).isBetween(0.0, layout.width);
            assertThat(route.y()).isBetween(0.0, layout.bottom());
        });
    }

    @Test
    void lines_to_different_states_share_no_track() {
        List<Route> routes = new LifecycleLayout(ComplaintLifecycle.diagram()).routes;
        for (Route one : routes) {
            assertThat(others(one, routes))
                    .noneMatch(other -> Math.max(top(one), top(other)) < Math.min(bottom(one), bottom(other)));
        }
    }

    @Test
    void a_transition_that_was_never_taken_is_pale_and_one_that_stands_out_is_coloured() {
        String page = new ReportWriter(Language.EN)
                .html(new Report(
                        Words.none(),
                        Words.none(),
                        List.of(),
                        List.of(Section.of(
                                "one",
                                Words.none(),
                                diagram(
                                        edge("S", "A", 5),
                                        edge("A", "B", 0),
                                        edge("B", "A", 1).with(Severity.BAD))))));
        assertThat(page)
                .contains("<g class=\"link seen\"><title>S → A: 5</title>")
                .contains("<g class=\"link unseen\"><title>A → B: 0</title>")
                .contains("<g class=\"link bad\"><title>B → A: 1</title>");
    }

    private static Stream<Route> others(Route one, List<Route> routes) {
        return routes.stream()
                .filter(other -> one.way() != Way.STEP
                        && one.way() == other.way()
                        && one.lane() == other.lane()
                        && one.link().to() != other.link().to());
    }

    private static double top(Route route) {
        return Math.min(route.y(), route.arrival());
    }

    private static double bottom(Route route) {
        return Math.max(route.y(), route.arrival());
    }

    private static LifecycleDiagram diagram(Edge... edges) {
        return new LifecycleDiagram(
                Words.none(),
                List.of(
                        new State("A", Words.same("A"), Kind.NORMAL, 1),
                        new State("B", Words.same("B"), Kind.NORMAL, 1),
                        new State("S", Words.same("S"), Kind.INITIAL, 1)),
                List.of(edges));
    }

    private static Edge edge(String from, String to, long count) {
        return Edge.of(from, to, Words.same("go"), count);
    }
}
