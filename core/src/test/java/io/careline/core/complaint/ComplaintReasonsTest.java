package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.complaint.ComplaintReasons;
import io.careline.lifecycle.Rejection;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ComplaintReasonsTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    private static String code(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void every_reason_has_a_text_in_both_languages() {
        assertThat(Arrays.stream(ComplaintReasons.class.getFields()).map(ComplaintReasonsTest::code))
                .hasSizeGreaterThan(30)
                .allSatisfy(code -> {
                    assertThat(Rejection.of(code).message(Locale.ENGLISH))
                            .doesNotStartWith("complaint.")
                            .matches("\\p{ASCII}+");
                    assertThat(Rejection.of(code).message(Locale.CHINESE)).containsPattern("[\\u4e00-\\u9fff]");
                });
    }

    @Test
    void the_machines_own_language_never_shows_through() {
        Locale.setDefault(Locale.CHINA);
        assertThat(Rejection.of(ComplaintReasons.REASON_MISSING).message(Locale.ENGLISH))
                .isEqualTo("A reason is needed.");
        Locale.setDefault(Locale.GERMANY);
        assertThat(Rejection.of(ComplaintReasons.REASON_MISSING).message(Locale.CHINA))
                .isEqualTo("必须说明原因。");
    }
}
