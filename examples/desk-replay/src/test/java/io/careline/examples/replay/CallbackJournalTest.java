package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a journal of callbacks comes to in the report. */
final class CallbackJournalTest {
    private static final String HEADER =
            "callback,time,activity,user,role,customer,purpose,case,agent,at,outcome,steps,result,statement,log,reason\n";
    private static final String SCRIPT = "identity introduction convenience purpose satisfaction closing";

    @TempDir
    Path directory;

    private JournalFile journal;

    @BeforeEach
    void setUp() {
        journal = new JournalFile(directory, "--callbacks", HEADER);
    }

    private void line(String callback, String time, String activity, String cells) {
        journal.add(callback + ",2026-03-02 " + time + "," + activity + ",ann," + cells);
    }

    private void request(String callback, String time) {
        line(callback, time, "request", ",buyer-" + callback + ",reply-owed,,ann,,,,,,,");
        line(callback, time, "schedule", ",,,,,,,,,,,");
    }

    private void dial(String callback, String time, String outcome) {
        line(callback, time, "dial-customer", ",,,,,,,,,,,");
        line(callback, time, "record-call-outcome", ",,,,,," + outcome + ",,,,,");
    }

    private void conclude(String callback, String time, String result) {
        line(callback, time, "conclude-call", ",,,,,,," + SCRIPT + "," + result + ",said,told,");
    }

    @Test
    void attempts_are_counted_by_how_the_callback_ended() {
        request("1", "10:00");
        dial("1", "10:05", "answered");
        conclude("1", "10:09", "satisfied");
        request("2", "10:00");
        dial("2", "10:05", "no-answer");
        dial("2", "12:05", "answered");
        conclude("2", "12:09", "dissatisfied");
        request("3", "10:00");
        dial("3", "10:05", "wrong-number");
        journal.replay();
        assertThat(journal.rows("callbacks", 1))
                .containsExactly("Completed 2 · 0 1 1 0 0", "No try left 1 · 0 1 0 0 0");
        assertThat(journal.rows("callbacks", 2))
                .containsExactly("Attempt 1 3 1 0 0 0 1 1 ·", "Attempt 2 1 0 0 0 0 0 1 ·");
        assertThat(journal.bars("callbacks", 4)).containsExactly("Satisfied 1", "Dissatisfied: the case is disputed 1");
    }

    @Test
    void an_offer_that_is_declined_is_no_attempt() {
        line("1", "10:00", "request", ",buyer-1,reply-owed,,,,,,,,,");
        line("1", "10:00", "schedule", ",,,,,,,,,,,");
        line("1", "10:01", "offer", ",,,,bob,,,,,,,");
        line("1", "10:02", "decline-offer", ",,,,,,,,,,,");
        journal.replay();
        assertThat(journal.rows("callbacks", 1)).containsExactly("Due 1 · 1 0 0 0 0");
        assertThat(journal.rows("callbacks", 2)).isEmpty();
    }

    @Test
    @DisplayName("CB3: a promised reply is kept within thirty minutes, and at the thirtieth")
    void a_promised_reply_is_kept_within_thirty_minutes() {
        request("1", "10:00");
        dial("1", "10:29", "answered");
        conclude("1", "10:30", "satisfied");
        request("2", "10:00");
        dial("2", "10:29", "answered");
        conclude("2", "10:31", "satisfied");
        Run run = journal.replay();
        assertThat(run.out()).contains("Promised replies in time: 50% (1 of 2)\n");
        assertThat(journal.rows("promises", 2)).containsExactly("2 ann · · · 1 Completed");
    }

    @Test
    @DisplayName("CB3: the promise counts the desk's working time")
    void a_promise_given_in_the_evening_goes_on_the_next_morning() {
        request("1", "22:20");
        journal.add("1,2026-03-03 09:15,dial-customer,ann,,,,,,,,,,,,");
        journal.add("1,2026-03-03 09:15,record-call-outcome,ann,,,,,,,answered,,,,,");
        journal.add("1,2026-03-03 09:20,conclude-call,ann,,,,,,,," + SCRIPT + ",satisfied,,told,");
        assertThat(journal.replay().out()).contains("Promised replies in time: 100% (1 of 1)\n");
    }

    @Test
    @DisplayName("CB2, CB4: all commands of a line are refused together, and a skipped step is told")
    void steps_and_result_of_a_line_stand_together() {
        request("1", "10:00");
        dial("1", "10:05", "answered");
        line("1", "10:06", "conclude-call", ",,,,,,,introduction purpose,satisfied,,told,");
        line(
                "1",
                "10:07",
                "conclude-call",
                ",,,,,,,identity introduction convenience purpose closing,satisfied,,told,");
        Run run = journal.replay();
        assertThat(run.out()).startsWith("Callbacks: 1, lines: 5 accepted, 0 unchanged, 1 refused\n");
        assertThat(journal.rows("callback-refusals", 1))
                .containsExactly("The customer's identity must be verified first. CB2 1 conclude-call 1 6 ·");
        assertThat(journal.rows("callback-refusals", 2))
                .containsExactly("The step satisfaction was skipped. CB4 1 conclude-call 1 7 ·");
    }

    @Test
    void a_second_callback_for_the_same_case_and_purpose_is_refused_while_the_first_is_open() {
        line("1", "10:00", "request", ",buyer,satisfaction,K1,,,,,,,,");
        line("2", "10:01", "request", ",buyer,satisfaction,K1,,,,,,,,");
        line("3", "10:01", "request", ",buyer,satisfaction,K2,,,,,,,,");
        line("1", "10:02", "cancel", ",,,,,,,,,,,called himself");
        line("4", "10:03", "request", ",buyer,satisfaction,K1,,,,,,,,");
        Run run = journal.replay();
        assertThat(run.out()).startsWith("Callbacks: 3, lines: 4 accepted, 0 unchanged, 1 refused\n");
        assertThat(journal.rows("callback-refusals", 1))
                .containsExactly("The callback 1 for the same case and purpose is still open. · 1 request 2 3 ·");
    }

    @Test
    void a_time_with_an_offset_of_its_own_needs_no_zone() {
        journal.add("1,2026-03-02 03:00+01:00,request,ann,,buyer,reply-owed,,ann,,,,,,,");
        journal.add("1,2026-03-02 10:00:30,schedule,ann,,,,,,,,,,,,");
        assertThat(journal.replay().out()).startsWith("Callbacks: 1, lines: 2 accepted, 0 unchanged, 0 refused\n");
    }

    @Test
    void a_report_without_complaints_has_no_section_about_them() {
        request("1", "10:00");
        journal.replay("--pack", "finance-company");
        assertThat(journal.sections()).containsExactly("overview", "callbacks", "promises", "callback-refusals");
        assertThat(journal.workshop().report().get("title").get("en").asText()).isEqualTo("Customer service replay");
        assertThat(journal.workshop().report().get("facts"))
                .extracting(fact -> fact.get("text").get("en").asText())
                .containsExactly("journal.csv, 2026-03-02 to 2026-03-02", "finance-company@1");
    }
}
