package io.careline.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.lifecycle.Rejection;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;

/** Makes sure that every code of an area has a text of its own in both languages. */
public final class ReasonTexts {
    private ReasonTexts() {}

    public static void requireBothLanguages(Class<?> codes, String area) {
        assertThat(Arrays.stream(codes.getFields()).map(ReasonTexts::code))
                .hasSizeGreaterThan(20)
                .allSatisfy(code -> {
                    assertThat(code).startsWith(area + ".");
                    assertThat(Rejection.of(code).message(Locale.ENGLISH))
                            .doesNotStartWith(area + ".")
                            .matches("\\p{ASCII}+");
                    assertThat(Rejection.of(code).message(Locale.CHINESE)).containsPattern("[\\u4e00-\\u9fff]");
                });
    }

    private static String code(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
