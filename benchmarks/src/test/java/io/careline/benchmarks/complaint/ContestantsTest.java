package io.careline.benchmarks.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.complaint.ComplaintReasons;
import io.careline.complaint.ComplaintStatus;
import io.careline.lifecycle.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured is the same work: all contestants decide alike and leave the same complaint. */
class ContestantsTest {
    private final HandWrittenComplaints handWritten = new HandWrittenComplaints();
    private final StatelessComplaints stateless = new StatelessComplaints();
    private final ColaComplaints cola = new ColaComplaints();

    @ParameterizedTest
    @EnumSource
    void all_contestants_come_to_the_same_decision_and_complaint(Step step) {
        Outcome expected = step.by(new CarelineComplaints());
        assertThat(step.by(handWritten)).isEqualTo(expected);
        assertThat(step.by(stateless)).isEqualTo(expected);
        assertThat(step.by(cola)).isEqualTo(expected);
        assertThat(stateless.status()).isEqualTo(expected.complaint().status());
        assertThat(cola.status()).isEqualTo(expected.complaint().status());
    }

    @ParameterizedTest
    @EnumSource
    void each_step_is_what_its_name_says(Step step) {
        Outcome outcome = step.by(new CarelineComplaints());
        switch (step) {
            case START_INVESTIGATION ->
                assertThat(outcome.complaint().status()).isEqualTo(ComplaintStatus.INVESTIGATING);
            case PROPOSE_RESPONSE -> {
                assertThat(outcome.complaint().status()).isEqualTo(ComplaintStatus.RESPONSE_PROPOSED);
                assertThat(outcome.decision().events().get(0).event().clocks()).hasSize(2);
            }
            case PROPOSE_BEYOND_AUTHORITY ->
                assertThat(outcome.decision().rejections())
                        .extracting(Reason::code)
                        .containsExactly(ComplaintReasons.REMEDY_BEYOND_AUTHORITY);
        }
    }
}
