package io.careline.core.leave;

import io.careline.core.lifecycle.ReasonTexts;
import io.careline.leave.LeaveLedgerReasons;
import org.junit.jupiter.api.Test;

class LeaveLedgerReasonsTest {
    @Test
    void every_reason_has_a_text_in_both_languages() {
        ReasonTexts.requireBothLanguages(LeaveLedgerReasons.class, "leave-ledger");
    }
}
