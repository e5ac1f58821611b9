package io.careline.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributesTest {
    private static final AttributeKey<BigDecimal> LIMIT = AttributeKey.number("limit");

    @Test
    void a_value_of_every_type_is_read_as_it_was_written() {
        Attributes bag = Attributes.empty()
                .with(AttributeKey.text("ticket"), "T-1")
                .with(LIMIT, new BigDecimal("12.50"))
                .with(AttributeKey.flag("waived"), true)
                .with(AttributeKey.instant("at"), Instant.EPOCH)
                .with(AttributeKey.date("on"), LocalDate.EPOCH)
                .with(AttributeKey.duration("for"), Duration.ofMinutes(5));
        assertThat(bag.get(AttributeKey.text("ticket"))).contains("T-1");
        assertThat(bag.get(LIMIT)).contains(new BigDecimal("12.5"));
        assertThat(bag.get(AttributeKey.flag("waived"))).contains(true);
        assertThat(bag.get(AttributeKey.instant("at"))).contains(Instant.EPOCH);
        assertThat(bag.get(AttributeKey.date("on"))).contains(LocalDate.EPOCH);
        assertThat(bag.get(AttributeKey.duration("for"))).contains(Duration.ofMinutes(5));
        assertThat(bag.asMap().keySet()).containsExactly("at", "for", "limit", "on", "ticket", "waived");
    }

    @Test
    void a_bag_from_a_document_equals_the_one_it_was_written_from() {
        Attributes bag =
                Attributes.empty().with(LIMIT, new BigDecimal("500.00")).with(AttributeKey.flag("waived"), false);
        assertThat(Attributes.of(Map.of("waived", false, "limit", 500)))
                .isEqualTo(bag)
                .hasSameHashCodeAs(bag);
    }

    @Test
    void bags_are_merged_replaced_and_emptied() {
        Attributes one = Attributes.empty().with(LIMIT, BigDecimal.ONE);
        Attributes ten = Attributes.empty().with(LIMIT, BigDecimal.TEN).with(AttributeKey.text("a"), "b");
        assertThat(one.withAll(ten)).isEqualTo(ten);
        assertThat(ten.withAll(one).get(LIMIT)).contains(BigDecimal.ONE);
        assertThat(one.withAll(Attributes.empty())).isSameAs(one);
        assertThat(one.without(LIMIT)).isSameAs(Attributes.empty());
        assertThat(one.get(AttributeKey.text("missing"))).isEmpty();
    }

    @Test
    void a_value_of_another_type_is_refused_by_name() {
        Attributes bag = Attributes.empty().with(AttributeKey.text("limit"), "much");
        assertThatThrownBy(() -> bag.get(LIMIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute limit (much) is not a BigDecimal");
        assertThatThrownBy(() -> Attributes.of(Map.of("list", List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute list ([]) must be text, a number or a boolean");
        assertThatThrownBy(() -> Attributes.of(Map.of("huge", new BigDecimal("1E999999999"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number (1E+999999999) must have at most 100 places");
        assertThatThrownBy(() -> AttributeKey.text(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name ( ) must not be blank");
    }
}
