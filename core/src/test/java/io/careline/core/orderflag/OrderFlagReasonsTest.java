package io.careline.core.orderflag;

import io.careline.core.lifecycle.ReasonTexts;
import io.careline.orderflag.OrderFlagReasons;
import org.junit.jupiter.api.Test;

class OrderFlagReasonsTest {
    @Test
    void every_reason_has_a_text_in_both_languages() {
        ReasonTexts.requireBothLanguages(OrderFlagReasons.class, "orderflag");
    }
}
