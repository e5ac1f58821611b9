package io.careline.core.orderflag;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.lifecycle.Rejection;
import io.careline.orderflag.OrderFlagReasons;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OrderFlagReasonsTest {
    private static String code(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void every_reason_has_a_text_in_both_languages() {
        assertThat(Arrays.stream(OrderFlagReasons.class.getFields()).map(OrderFlagReasonsTest::code))
                .hasSizeGreaterThan(30)
                .allSatisfy(code -> {
                    assertThat(Rejection.of(code).message(Locale.ENGLISH))
                            .doesNotStartWith("orderflag.")
                            .matches("\\p{ASCII}+");
                    assertThat(Rejection.of(code).message(Locale.CHINESE)).containsPattern("[\\u4e00-\\u9fff]");
                });
    }
}
