package io.careline.core.returns;

import io.careline.core.lifecycle.ReasonTexts;
import io.careline.returns.ReturnReasons;
import org.junit.jupiter.api.Test;

class ReturnReasonsTest {
    @Test
    void every_reason_has_a_text_in_both_languages() {
        ReasonTexts.requireBothLanguages(ReturnReasons.class, "returns");
    }
}
