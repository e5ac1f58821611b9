package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.complaint.ComplaintReasons;
import io.careline.core.lifecycle.ReasonTexts;
import io.careline.lifecycle.Rejection;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ComplaintReasonsTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @Test
    void every_reason_has_a_text_in_both_languages() {
        ReasonTexts.requireBothLanguages(ComplaintReasons.class, "complaint");
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
