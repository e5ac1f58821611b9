package io.careline.core.handover;

import io.careline.core.lifecycle.ReasonTexts;
import io.careline.handover.HandoverReasons;
import org.junit.jupiter.api.Test;

class HandoverReasonsTest {
    @Test
    void every_reason_has_a_text_in_both_languages() {
        ReasonTexts.requireBothLanguages(HandoverReasons.class, "handover");
    }
}
