package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintEscalated;
import io.careline.complaint.DeescalateComplaint;
import io.careline.complaint.EscalateComplaint;
import io.careline.complaint.RecordBreach;
import io.careline.lifecycle.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EscalationTest {
    private final ComplaintDesk desk = new ComplaintDesk().registered();

    @Test
    @DisplayName("CP22: a complaint is raised by one level, to the role responsible there")
    void it_is_raised_by_one_level() {
        desk.accept(EscalateComplaint.of("the officer does not know"));
        assertThat(desk.complaint().level()).isEqualTo(1);
        assertThat(((ComplaintEscalated) desk.lastEvent()).role()).isEqualTo(Role.SUPERVISOR);
    }

    @Test
    @DisplayName("CP16: a customer who insists goes to the responsible person at once")
    void it_is_raised_to_the_top_at_once() {
        desk.accept(EscalateComplaint.builder()
                .level(2)
                .reason("the customer insists")
                .build());
        assertThat(((ComplaintEscalated) desk.lastEvent()).role()).isEqualTo(Role.DIRECTOR);
    }

    @Test
    @DisplayName("CP24: a breached clock is a cause, one that is not breached is none")
    void a_breached_clock_is_a_cause() {
        EscalateComplaint becauseOfClock = EscalateComplaint.builder()
                .breachedClock(ComplaintClock.FIRST_RESPONSE)
                .build();
        assertThat(desk.rulesBroken(becauseOfClock)).containsExactly("CP24 complaint.clock-not-breached");
        desk.at("2026-03-02T09:31")
                .accept(RecordBreach.of(ComplaintClock.FIRST_RESPONSE, 1))
                .accept(becauseOfClock);
        assertThat(desk.complaint().level()).isEqualTo(1);
    }

    @Test
    void without_a_breached_clock_a_reason_is_needed() {
        assertThat(desk.refusal(EscalateComplaint.builder().build())).containsExactly("complaint.reason-missing");
    }

    @Test
    void a_level_is_above_the_present_one_and_in_the_chain() {
        EscalateComplaint.Builder up = EscalateComplaint.builder().reason("why not");
        assertThat(desk.rulesBroken(up.level(3).build())).containsExactly("CP16 complaint.level-out-of-chain");
        assertThat(desk.rulesBroken(up.level(0).build())).containsExactly("CP16 complaint.level-out-of-chain");
    }

    @Test
    void there_is_nothing_above_the_top_and_nothing_below_the_desk() {
        assertThat(desk.refusal(DeescalateComplaint.of("calm"))).containsExactly("complaint.lowest-level-reached");
        desk.accept(EscalateComplaint.of("one")).accept(EscalateComplaint.of("two"));
        assertThat(desk.rulesBroken(EscalateComplaint.of("three"))).containsExactly("CP22 complaint.top-level-reached");
        desk.accept(DeescalateComplaint.of("calm"));
        assertThat(desk.complaint().level()).isEqualTo(1);
    }
}
