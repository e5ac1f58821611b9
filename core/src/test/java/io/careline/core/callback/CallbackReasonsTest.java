package io.careline.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.callback.CallbackReasons;
import io.careline.lifecycle.Rejection;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CallbackReasonsTest {
    private static String code(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void every_reason_has_a_text_in_both_languages() {
        assertThat(Arrays.stream(CallbackReasons.class.getFields()).map(CallbackReasonsTest::code))
                .hasSizeGreaterThan(30)
                .allSatisfy(code -> {
                    assertThat(Rejection.of(code).message(Locale.ENGLISH))
                            .doesNotStartWith("callback.")
                            .matches("\\p{ASCII}+");
                    assertThat(Rejection.of(code).message(Locale.CHINESE)).containsPattern("[\\u4e00-\\u9fff]");
                });
    }
}
