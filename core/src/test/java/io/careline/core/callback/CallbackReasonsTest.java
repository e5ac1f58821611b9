package io.careline.core.callback;

import io.careline.callback.CallbackReasons;
import io.careline.core.lifecycle.ReasonTexts;
import org.junit.jupiter.api.Test;

class CallbackReasonsTest {
    @Test
    void every_reason_has_a_text_in_both_languages() {
        ReasonTexts.requireBothLanguages(CallbackReasons.class, "callback");
    }
}
