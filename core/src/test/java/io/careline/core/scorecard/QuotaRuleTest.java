package io.careline.core.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.scorecard.QuotaEdges;
import io.careline.scorecard.QuotaRule;
import io.careline.scorecard.QuotaSteps;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaRuleTest {
    private static BigDecimal points(QuotaRule rule, int count) {
        return rule.points(BigDecimal.valueOf(count));
    }

    @ParameterizedTest
    @DisplayName(
            "K2, G8: 330 are 100 points, each full ten more or less is one, 380 and more are 110, 280 and fewer 90")
    @CsvSource({
        "330, 100",
        "339, 100",
        "340, 101",
        "349, 101",
        "379, 104",
        "380, 110",
        "381, 110",
        "1000, 110",
        "321, 100",
        "320, 99",
        "311, 99",
        "281, 96",
        "280, 90",
        "279, 90",
        "0, 90"
    })
    void the_rule_of_the_handbook(int count, String points) {
        assertThat(points(QuotaRule.of(330), count)).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @DisplayName("K2, G8: in the other reading the ten points come on top of the steps")
    @CsvSource({"379, 104", "380, 115", "400, 117", "281, 96", "280, 85", "260, 83", "0, 57"})
    void the_other_reading(int count, String points) {
        QuotaRule adding = QuotaRule.builder().edges(QuotaEdges.ADDING).build();
        assertThat(points(adding, count)).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @DisplayName("K2, G8: the edge itself can be within it")
    @CsvSource({"380, 105", "381, 110", "280, 95", "279, 90"})
    void the_edge_can_be_within(int count, String points) {
        assertThat(points(QuotaRule.builder().edgeIncluded(false).build(), count))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @DisplayName("K2, G8: part tens can count in proportion")
    @CsvSource({"335, 100.5", "339, 100.9", "321, 99.1", "380, 110"})
    void part_tens_can_count(int count, String points) {
        QuotaRule proportional =
                QuotaRule.builder().steps(QuotaSteps.PROPORTIONAL).build();
        assertThat(points(proportional, count)).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @DisplayName("K1: 660 registrations are the other target")
    @CsvSource({"660, 100", "710, 110", "709, 104", "610, 90", "330, 90"})
    void the_other_target(int count, String points) {
        assertThat(points(QuotaRule.of(660), count)).isEqualByComparingTo(points);
    }

    @Property
    @Label("K2: more work is never worth less, in every reading")
    void more_is_never_less(
            @ForAll QuotaEdges edges,
            @ForAll QuotaSteps steps,
            @ForAll boolean isIncluded,
            @ForAll @IntRange(max = 1200) int count) {
        QuotaRule rule = QuotaRule.builder()
                .edges(edges)
                .steps(steps)
                .edgeIncluded(isIncluded)
                .build();
        assertThat(points(rule, count + 1)).isGreaterThanOrEqualTo(points(rule, count));
        assertThat(points(rule, count).signum()).isNotNegative();
    }

    @Property
    @Label("K2, G8: the rule agrees with the handbook's sentences, read one by one")
    void the_rule_agrees_with_its_sentences(@ForAll @IntRange(max = 1200) int count) {
        int points = 100;
        for (int more = 340; more <= count; more += 10) {
            points++;
        }
        for (int fewer = 320; fewer >= count; fewer -= 10) {
            points--;
        }
        points = count >= 380 ? 110 : count <= 280 ? 90 : points;
        assertThat(points(QuotaRule.of(330), count)).isEqualByComparingTo(BigDecimal.valueOf(points));
    }
}
