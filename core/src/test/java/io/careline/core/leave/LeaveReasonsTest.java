package io.careline.core.leave;

import io.careline.core.lifecycle.ReasonTexts;
import io.careline.leave.LeaveReasons;
import org.junit.jupiter.api.Test;

class LeaveReasonsTest {
    @Test
    void every_reason_has_a_text_in_both_languages() {
        ReasonTexts.requireBothLanguages(LeaveReasons.class, "leave");
    }
}
