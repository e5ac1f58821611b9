package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.careline.calendar.WeeklyHours;
import io.careline.common.Attributes;
import io.careline.common.Money;
import io.careline.complaint.ComplaintCommand;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a document can say takes more than its size. */
class LimitsTest {
    private final CarelineJson json = CarelineJson.standard();

    private void refused(String document, Class<?> type, String message) {
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> json.read(document, type))
                .withMessageContaining(message);
    }

    private static String attribute(String value) {
        return "{\"type\":\"claim\",\"attributes\":{\"a\":" + value + "}}";
    }

    @Test
    void deep_nesting_is_refused() {
        refused("[".repeat(1_000_000), ComplaintCommand.class, "nesting depth");
        refused(attribute("[".repeat(200) + "]".repeat(200)), ComplaintCommand.class, "nesting depth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "-1E+2147483647", "1e1001", "1e99999999999"})
    void a_number_that_would_be_huge_in_memory_is_refused(String number) {
        refused(attribute(number), ComplaintCommand.class, "/attributes/a: ");
        refused("{\"type\":\"claim\",\"unknown\":" + number + "}", ComplaintCommand.class, "/unknown: ");
        refused("\"CNY " + number + "\"", Money.class, "document: ");
    }

    @Test
    void a_number_of_the_size_that_is_allowed_keeps_every_digit() {
        String number = "9".repeat(60) + "." + "1".repeat(39);

        assertThat(json.read("{\"a\":" + number + "}", Attributes.class).asMap())
                .containsEntry("a", new BigDecimal(number));
    }

    @Test
    void a_number_with_too_many_digits_is_refused() {
        refused(attribute("1".repeat(401)), ComplaintCommand.class, "/attributes/a: ");
    }

    @Test
    void a_long_text_is_refused() {
        refused(attribute("\"" + "x".repeat(500_001) + "\""), ComplaintCommand.class, "/attributes/a: ");
    }

    @Test
    void a_short_value_has_a_limit_of_its_own() {
        refused("\"" + "MON 09:00-10:00;".repeat(300) + "\"", WeeklyHours.class, "has 4800 characters");
    }

    @Test
    void a_long_name_is_refused() {
        refused("{\"" + "x".repeat(1_001) + "\":1}", ComplaintCommand.class, "ame length (1001)");
    }

    @Test
    void a_large_document_is_refused_before_it_is_read() {
        refused(" ".repeat(5_000_001), ComplaintCommand.class, "has 5000001 characters");
    }

    @Test
    void a_giant_array_is_refused() {
        String marks = "{},".repeat(300_000) + "{}";

        refused("{\"type\":\"claimed\",\"clocks\":[" + marks + "]}", ComplaintCommand.class, "oken");
    }

    @Test
    void a_message_does_not_repeat_a_long_text() {
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> json.read("\"" + "x".repeat(100_000) + "\"", Money.class))
                .satisfies(fault -> assertThat(fault.getMessage()).hasSizeLessThan(500));
    }
}
