package io.careline.core.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.attendance.AttendanceCorrected;
import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.ShiftAssessment;
import io.careline.calendar.ReportName;
import io.careline.callback.CallbackCompleted;
import io.careline.callback.CallbackRequested;
import io.careline.callback.PromiseBreached;
import io.careline.common.AgentId;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintMerged;
import io.careline.complaint.ComplaintReassigned;
import io.careline.complaint.ComplaintRegistered;
import io.careline.complaint.FinalResponseIssued;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.FollowUpRecorded;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.ResponseProposed;
import io.careline.core.callback.CallbackSamples;
import io.careline.core.handover.HandoverSamples;
import io.careline.core.leave.LeaveSamples;
import io.careline.core.swap.SwapSamples;
import io.careline.handover.HandoverAccepted;
import io.careline.handover.HandoverScheduled;
import io.careline.leave.LeaveApproved;
import io.careline.leave.LeaveRevoked;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.EventEnvelope;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.OrderId;
import io.careline.scorecard.ContactRecord;
import io.careline.scorecard.Quantity;
import io.careline.scorecard.ReportRecord;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.WorkLogEntry;
import io.careline.scorecard.WorkRecords;
import io.careline.scorecard.WorkTally;
import io.careline.swap.SwapApproved;
import io.careline.swap.SwapCancelled;
import io.careline.swap.SwapRequested;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkTallyTest {
    private final Journal journal = new Journal();
    private final ScorecardPolicy policy = ScorecardDesk.policy().build();

    private WorkTally tally(WorkRecords records) {
        return Scorecards.tallies(policy, ScorecardDesk.FEBRUARY, Set.of(ScorecardDesk.ANN), journal.events(), records)
                .get(0);
    }

    private WorkTally tally() {
        return tally(WorkRecords.none());
    }

    private static Map<Quantity, BigDecimal> counted(Object... pairs) {
        Map<Quantity, BigDecimal> counted = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            counted.put((Quantity) pairs[i], new BigDecimal(pairs[i + 1].toString()));
        }
        return counted;
    }

    @Test
    void whoever_did_nothing_has_an_empty_count() {
        assertThat(tally())
                .isEqualTo(WorkTally.builder()
                        .agent(ScorecardDesk.ANN)
                        .month(ScorecardDesk.FEBRUARY)
                        .build());
        assertThat(tally().amount(Quantity.ORDERS_PAID)).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    @DisplayName("K4: orders count in the month in which they were placed, paid, valid, refunded and abnormal ones")
    void orders_count_in_the_month_in_which_they_were_placed() {
        journal.placed("O-1", "2026-01-31T23:59", "ann", "CNY 1")
                .placed("O-2", "2026-02-01T00:00", "ann", "CNY 100")
                .paid("O-2", "2026-03-05T10:00")
                .placed("O-3", "2026-02-28T23:59", "ann", "CNY 50.50")
                .paid("O-3", "2026-02-28T23:59")
                .refunded("O-3", "2026-03-02T10:00", "CNY 50.50")
                .placed("O-4", "2026-02-10T10:00", "ann", "CNY 70")
                .cancelled("O-4", "2026-02-10T11:00")
                .placed("O-5", "2026-02-10T10:00", "ann", "CNY 80")
                .paid("O-5", "2026-02-10T10:30")
                .cancelled("O-5", "2026-02-10T11:00")
                .placed("O-6", "2026-03-01T00:00", "ann", "CNY 9")
                .placed("O-7", "2026-02-10T10:00", "bob", "CNY 9");
        assertThat(tally().quantities())
                .isEqualTo(counted(
                        Quantity.ORDERS_PLACED, 4,
                        Quantity.ORDERS_PAID, 3,
                        Quantity.ORDERS_VALID, 2,
                        Quantity.ORDERS_REFUNDED, 1,
                        Quantity.ORDERS_ABNORMAL, 2,
                        Quantity.ORDER_AMOUNT, "230.5"));
    }

    @Test
    @DisplayName("K10, K11: an order is whose number it has, whoever else followed it up")
    void an_order_is_whose_number_it_has() {
        journal.placed("O-1", "2026-02-10T10:00", "bob", "CNY 10")
                .flagged("O-1", "2026-02-10T11:00", "ann", FlagColour.BLUE)
                .placed("O-2", "2026-02-10T10:00", "ann", "CNY 10")
                .flagged("O-2", "2026-02-10T11:00", "bob", FlagColour.RED);
        assertThat(tally().quantities()).isEqualTo(counted(Quantity.ORDERS_PLACED, 1, Quantity.ORDERS_VALID, 1));
    }

    @Test
    void an_order_in_another_currency_is_found_and_left_out_of_the_amount() {
        journal.placed("O-1", "2026-02-10T10:00", "ann", "USD 10").paid("O-1", "2026-02-10T11:00");
        assertThat(tally().amount(Quantity.ORDERS_PAID)).isEqualTo(BigDecimal.ONE);
        assertThat(tally().amount(Quantity.ORDER_AMOUNT)).isEqualTo(BigDecimal.ZERO);
        assertThat(tally().findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("Order O-1 is in USD, not in CNY: its amount is left out.");
    }

    @Test
    @DisplayName("K4: an enquiry is converted by an order, and lost with an order that is called off before it is paid")
    void enquiries_are_converted_or_lost() {
        journal.placed("O-1", "2026-02-10T10:00", "ann", "CNY 10")
                .placed("O-2", "2026-02-10T10:00", "ann", "CNY 10")
                .cancelled("O-2", "2026-02-11T10:00")
                .placed("O-3", "2026-02-10T10:00", "ann", "CNY 10")
                .paid("O-3", "2026-02-11T10:00")
                .cancelled("O-3", "2026-02-12T10:00");
        WorkRecords.Builder records = WorkRecords.builder();
        for (String order : List.of("O-1", "O-2", "O-3", "O-unknown")) {
            records.addContacts(contact()
                    .answeredAt(ScorecardDesk.local("2026-02-10T09:00"))
                    .enquiry(true)
                    .order(OrderId.of(order))
                    .build());
        }
        records.addContacts(contact()
                .answeredAt(ScorecardDesk.local("2026-02-10T09:00"))
                .enquiry(true)
                .build());
        WorkTally tally = tally(records.build());
        assertThat(tally.amount(Quantity.ENQUIRIES)).isEqualByComparingTo("5");
        assertThat(tally.amount(Quantity.ENQUIRIES_CONVERTED)).isEqualByComparingTo("3");
        assertThat(tally.amount(Quantity.ENQUIRIES_LOST)).isEqualByComparingTo("3");
    }

    private static ContactRecord.Builder contact() {
        ContactRecord.Builder contact = ContactRecord.builder();
        contact.agent(ScorecardDesk.ANN).offeredAt(ScorecardDesk.local("2026-02-10T09:00"));
        return contact;
    }

    private static ContactRecord answered(int seconds) {
        return contact()
                .answeredAt(ScorecardDesk.local("2026-02-10T09:00").plusSeconds(seconds))
                .handling(Duration.ofMillis(60_500))
                .responses(2)
                .responseTime(Duration.ofSeconds(30))
                .solved(seconds == 20)
                .build();
    }

    private static ContactRecord abandoned(int seconds) {
        return contact()
                .abandonedAt(ScorecardDesk.local("2026-02-10T09:00").plusSeconds(seconds))
                .build();
    }

    @Test
    @DisplayName("M: contacts are answered within 20 seconds, and given up from 5 seconds on, the edges included")
    void contacts_have_edges() {
        WorkTally tally = tally(WorkRecords.builder()
                .addContacts(answered(20), answered(21), abandoned(4), abandoned(5), abandoned(20), abandoned(21))
                .addContacts(contact()
                        .offeredAt(ScorecardDesk.local("2026-03-01T00:00"))
                        .build())
                .build());
        assertThat(tally.quantities())
                .isEqualTo(counted(
                        Quantity.CONTACTS_OFFERED, 6,
                        Quantity.CONTACTS_OFFERED_NET, 3,
                        Quantity.CONTACTS_ANSWERED, 2,
                        Quantity.CONTACTS_ANSWERED_IN_TIME, 1,
                        Quantity.CONTACTS_ABANDONED, 3,
                        Quantity.CONTACTS_SOLVED, 1,
                        Quantity.WAIT_SECONDS, 41,
                        Quantity.HANDLING_SECONDS, 121,
                        Quantity.RESPONSES, 4,
                        Quantity.RESPONSE_SECONDS, 60));
    }

    private void complaint(String id, String received, ResponseOutcome outcome) {
        journal.add(
                        "complaint",
                        id,
                        received,
                        "ann",
                        ComplaintRegistered.builder()
                                .receivedAt(ScorecardDesk.local(received))
                                .owner(Actor.of("bob"))
                                .build())
                .add(
                        "complaint",
                        id,
                        "2026-02-20T10:00",
                        "bob",
                        ResponseProposed.builder()
                                .outcome(ResponseOutcome.NOT_UPHELD)
                                .reasons("reasons")
                                .build())
                .add(
                        "complaint",
                        id,
                        "2026-02-21T10:00",
                        "max",
                        FinalResponseIssued.builder()
                                .outcome(outcome)
                                .reasons("reasons")
                                .recourse("recourse")
                                .build());
    }

    @Test
    @DisplayName(
            "CP20, CP19: complaints about an agent count in the month in which they came, upheld by the last answer")
    void complaints_about_an_agent_count() {
        complaint("C-1", "2026-02-03T10:00", ResponseOutcome.PARTIALLY_UPHELD);
        complaint("C-2", "2026-02-28T23:00", ResponseOutcome.NOT_UPHELD);
        complaint("C-3", "2026-01-31T10:00", ResponseOutcome.UPHELD);
        complaint("C-4", "2026-02-03T10:00", ResponseOutcome.UPHELD);
        complaint("C-5", "2026-02-03T10:00", ResponseOutcome.UPHELD);
        journal.add(
                "complaint",
                "C-5",
                "2026-02-22T10:00",
                "max",
                ComplaintMerged.builder()
                        .target(ComplaintId.of("C-1"))
                        .reason("the same")
                        .build());
        WorkRecords.Builder records = WorkRecords.builder();
        List.of("C-1", "C-2", "C-3", "C-5")
                .forEach(id -> records.putComplaintsAbout(ComplaintId.of(id), ScorecardDesk.ANN));
        records.putComplaintsAbout(ComplaintId.of("C-4"), ScorecardDesk.BOB);
        WorkTally tally = tally(records.build());
        assertThat(tally.amount(Quantity.COMPLAINTS_ABOUT)).isEqualByComparingTo("2");
        assertThat(tally.amount(Quantity.COMPLAINTS_UPHELD)).isEqualByComparingTo("1");
    }

    @Test
    @DisplayName("K1, K2: whoever registers a complaint or a callback has it counted, in the month in which he does")
    void registrations_count() {
        complaint("C-1", "2026-02-03T10:00", ResponseOutcome.UPHELD);
        complaint("C-2", "2026-01-31T23:59", ResponseOutcome.UPHELD);
        CallbackRequested request = Journal.sample(CallbackSamples.events(), CallbackRequested.class);
        journal.add("callback", "B-1", "2026-02-10T10:00", "ann", request)
                .add("callback", "B-2", "2026-02-10T10:00", "bob", request);
        assertThat(tally().quantities()).isEqualTo(counted(Quantity.REGISTRATIONS, 2));
    }

    @Test
    @DisplayName("CB3: a callback is in time if no promise was broken before it was completed")
    void callbacks_are_in_time() {
        CallbackCompleted completed = Journal.sample(CallbackSamples.events(), CallbackCompleted.class);
        journal.add("callback", "B-1", "2026-02-10T10:00", "ann", completed)
                .add(
                        "callback",
                        "B-2",
                        "2026-02-10T10:00",
                        "timer",
                        Journal.sample(CallbackSamples.events(), PromiseBreached.class))
                .add("callback", "B-2", "2026-02-10T11:00", "ann", completed)
                .add("callback", "B-3", "2026-03-10T11:00", "ann", completed);
        assertThat(tally().quantities())
                .isEqualTo(counted(Quantity.CALLBACKS_COMPLETED, 2, Quantity.CALLBACKS_IN_TIME, 1));
    }

    @Test
    @DisplayName("M: whether customers are satisfied is the owner's, who is whoever has the complaint at the time")
    void satisfaction_is_the_owner_s() {
        complaint("C-1", "2026-01-03T10:00", ResponseOutcome.UPHELD);
        journal.add("complaint", "C-1", "2026-02-03T10:00", "call", followUp(FollowUpOutcome.DISSATISFIED))
                .add(
                        "complaint",
                        "C-1",
                        "2026-02-04T10:00",
                        "max",
                        ComplaintReassigned.builder()
                                .assignee(Actor.of("ann"))
                                .previousOwner(ScorecardDesk.BOB)
                                .reason("reason")
                                .build())
                .add("complaint", "C-1", "2026-02-05T10:00", "call", followUp(FollowUpOutcome.SATISFIED))
                .add("complaint", "C-1", "2026-02-06T10:00", "call", followUp(FollowUpOutcome.DISSATISFIED))
                .add("complaint", "C-1", "2026-02-07T10:00", "call", followUp(FollowUpOutcome.UNREACHABLE))
                .add("complaint", "C-1", "2026-03-01T10:00", "call", followUp(FollowUpOutcome.SATISFIED));
        assertThat(tally().quantities())
                .isEqualTo(counted(Quantity.CUSTOMERS_ASKED, 2, Quantity.CUSTOMERS_SATISFIED, 1));
    }

    private static FollowUpRecorded followUp(FollowUpOutcome outcome) {
        return FollowUpRecorded.builder().outcome(outcome).round(1).last(false).build();
    }

    private static ShiftAssessment.Builder assessed(AttendanceOutcome outcome) {
        ShiftAssessment.Builder assessment = ShiftAssessment.builder();
        assessment.outcome(outcome);
        return assessment;
    }

    @Test
    @DisplayName("M, A4: presence is the scheduled time without breaks, leave, absence, lateness and time away")
    void presence_is_counted_from_attendance() {
        journal.shift("2026-02-02", assessed(AttendanceOutcome.PRESENT).build())
                .shift(
                        "2026-02-03",
                        assessed(AttendanceOutcome.LATE)
                                .late(Duration.ofMinutes(20))
                                .away(Duration.ofMinutes(10))
                                .build())
                .shift("2026-02-04", assessed(AttendanceOutcome.ON_LEAVE).build())
                .shift(
                        "2026-02-05",
                        assessed(AttendanceOutcome.ABSENT)
                                .late(Duration.ofMinutes(20))
                                .build())
                .shift("2026-02-06", assessed(AttendanceOutcome.DAY_OFF).build())
                .shift("2026-02-07", assessed(AttendanceOutcome.NOT_SIGNED).build())
                .shift("2026-03-01", assessed(AttendanceOutcome.PRESENT).build());
        assertThat(tally().quantities())
                .isEqualTo(counted(
                        Quantity.SHIFTS_ASSESSED,
                        3,
                        Quantity.SHIFTS_PUNCTUAL,
                        1,
                        Quantity.DAYS_WORKED,
                        2,
                        Quantity.SCHEDULED_SECONDS,
                        4 * 8 * 3600,
                        Quantity.PRESENT_SECONDS,
                        2 * 8 * 3600 - 30 * 60,
                        Quantity.AWAY_SECONDS,
                        2 * 8 * 3600 + 30 * 60));
    }

    @Test
    void an_assessment_that_was_corrected_counts_as_it_is_in_the_end() {
        journal.shift(
                        "2026-02-02",
                        assessed(AttendanceOutcome.LATE)
                                .late(Duration.ofMinutes(20))
                                .build())
                .add(
                        "attendance",
                        "ann/2026-02-02",
                        "2026-02-03T10:00",
                        "max",
                        AttendanceCorrected.builder()
                                .reason("the clock was wrong")
                                .assessment(assessed(AttendanceOutcome.PRESENT).build())
                                .build());
        assertThat(tally().amount(Quantity.SHIFTS_PUNCTUAL)).isEqualByComparingTo("1");
        assertThat(tally().amount(Quantity.AWAY_SECONDS)).isEqualByComparingTo("0");
    }

    @Test
    void leave_swaps_and_handovers_count_until_they_are_undone() {
        LeaveApproved leave = Journal.sample(LeaveSamples.events(), LeaveApproved.class);
        SwapRequested swap = Journal.sample(SwapSamples.events(), SwapRequested.class);
        SwapApproved approved = Journal.sample(SwapSamples.events(), SwapApproved.class);
        HandoverScheduled handover = Journal.sample(HandoverSamples.events(), HandoverScheduled.class);
        journal.add("leave", "L-1", "2026-02-20T10:00", "max", leave)
                .add("leave", "L-2", "2026-02-20T10:00", "max", leave)
                .add(
                        "leave",
                        "L-2",
                        "2026-02-21T10:00",
                        "max",
                        Journal.sample(LeaveSamples.events(), LeaveRevoked.class))
                .add("swap", "S-1", "2026-03-05T10:00", "ann", swap)
                .add("swap", "S-1", "2026-03-05T10:00", "max", approved)
                .add("swap", "S-2", "2026-03-05T10:00", "ann", swap)
                .add("swap", "S-3", "2026-03-05T10:00", "ann", swap)
                .add("swap", "S-3", "2026-03-05T10:00", "max", approved)
                .add(
                        "swap",
                        "S-3",
                        "2026-03-06T10:00",
                        "max",
                        Journal.sample(SwapSamples.events(), SwapCancelled.class))
                .add("handover", "H-1", "2026-03-05T10:00", "timer", handover)
                .add(
                        "handover",
                        "H-1",
                        "2026-03-05T10:00",
                        "bob",
                        Journal.sample(HandoverSamples.events(), HandoverAccepted.class))
                .add("handover", "H-2", "2026-03-05T10:00", "timer", handover);
        AgentId sick = leave.agent();
        Map<AgentId, Map<Quantity, BigDecimal>> march = new TreeMap<>();
        Scorecards.tallies(
                        policy,
                        YearMonth.of(2026, 3),
                        Set.of(ScorecardDesk.ANN, ScorecardDesk.BOB, sick),
                        journal.events(),
                        WorkRecords.none())
                .forEach(tally -> march.put(tally.agent(), tally.quantities()));
        assertThat(march.get(ScorecardDesk.ANN))
                .isEqualTo(
                        counted(Quantity.SWAPS_APPROVED, 1, Quantity.HANDOVERS_DUE, 2, Quantity.HANDOVERS_ACCEPTED, 1));
        assertThat(march.get(ScorecardDesk.BOB)).isEqualTo(counted(Quantity.SWAPS_APPROVED, 1));
        assertThat(march.get(sick)).isEqualTo(counted(Quantity.LEAVES_APPROVED, 1));
    }

    @Test
    @DisplayName("K4: reports are punctual to the last day, true if they were checked, and marked")
    void reports_are_counted() {
        ReportRecord punctual = report("2026-02-04")
                .submittedOn(LocalDate.parse("2026-02-04"))
                .truthful(true)
                .mark(80)
                .build();
        ReportRecord late = report("2026-02-11")
                .submittedOn(LocalDate.parse("2026-02-12"))
                .truthful(false)
                .mark(55)
                .build();
        ReportRecord missing = report("2026-02-18").build();
        ReportRecord later = report("2026-03-04").build();
        assertThat(tally(WorkRecords.builder()
                                .addReports(punctual, late, missing, later)
                                .build())
                        .quantities())
                .isEqualTo(counted(
                        Quantity.REPORTS_DUE, 3,
                        Quantity.REPORTS_PUNCTUAL, 1,
                        Quantity.REPORTS_CHECKED, 2,
                        Quantity.REPORTS_TRUTHFUL, 1,
                        Quantity.REPORTS_MARKED, 2,
                        Quantity.REPORT_MARKS, "1.35"));
    }

    private static ReportRecord.Builder report(String dueOn) {
        ReportRecord.Builder report = ReportRecord.builder();
        report.agent(ScorecardDesk.ANN).report(ReportName.of("weekly")).dueOn(LocalDate.parse(dueOn));
        return report;
    }

    @Test
    @DisplayName("K12: each worked day has a daily log of its own words")
    void each_worked_day_has_a_log_of_its_own() {
        for (int day = 2; day <= 5; day++) {
            journal.shift("2026-02-0" + day, assessed(AttendanceOutcome.PRESENT).build());
        }
        WorkRecords records = WorkRecords.builder()
                .addLogs(
                        log("2026-02-02", "ten returns"),
                        log("2026-02-03", " ten  returns "),
                        log("2026-02-04", "  "),
                        log("2026-02-05", "two complaints"),
                        log("2026-02-08", "a day off"))
                .build();
        assertThat(tally(records).amount(Quantity.LOGS_WRITTEN)).isEqualByComparingTo("2");
        assertThat(tally(records).findings()).isEmpty();
        ScorecardPolicy owing = ScorecardDesk.policy().dailyLogOwed(true).build();
        WorkTally tally = Scorecards.tallies(
                        owing, ScorecardDesk.FEBRUARY, Set.of(ScorecardDesk.ANN), journal.events(), records)
                .get(0);
        assertThat(tally.findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "The daily log of ann of 2026-02-03 is the same as that of 2026-02-02.",
                        "ann worked on 2026-02-04 and wrote no daily log.");
    }

    private static WorkLogEntry log(String date, String text) {
        return WorkLogEntry.of(ScorecardDesk.ANN, LocalDate.parse(date), text);
    }

    @Property(tries = 100)
    @Label("K4: orders come to what a look at each of them finds, in whatever order and however often events come")
    void orders_agree_with_a_look_at_each(
            @ForAll @Size(max = 15) List<@IntRange(max = 511) Integer> orders, @ForAll long seed) {
        Journal sales = new Journal();
        int placed = 0;
        int paid = 0;
        int valid = 0;
        for (int i = 0; i < orders.size(); i++) {
            int bits = orders.get(i);
            String id = "O-" + i;
            boolean isFebruary = (bits & 1) != 0;
            boolean isPaid = (bits & 2) != 0;
            boolean isCancelled = (bits & 4) != 0;
            boolean isAnnsCustomer = (bits & 8) != 0;
            boolean isFlagged = (bits & 16) != 0;
            boolean isAnnsFlag = (bits & 32) != 0;
            sales.placed(
                    id, isFebruary ? "2026-02-14T10:00" : "2026-03-01T00:00", isAnnsCustomer ? "ann" : "bob", "CNY 10");
            if (isPaid) {
                sales.paid(id, "2026-03-01T10:00");
            }
            if (isCancelled) {
                sales.cancelled(id, "2026-03-01T11:00");
            }
            if (isFlagged) {
                sales.flagged(id, "2026-03-01T12:00", isAnnsFlag ? "ann" : "bob", FlagColour.RED);
            }
            if (isFebruary && (isFlagged ? isAnnsFlag : isAnnsCustomer)) {
                placed++;
                paid += isPaid ? 1 : 0;
                valid += isCancelled ? 0 : 1;
            }
        }
        List<EventEnvelope<?>> delivered = new ArrayList<>(sales.events());
        delivered.addAll(sales.events());
        Collections.shuffle(delivered, new Random(seed));
        WorkTally tally = Scorecards.tallies(
                        policy, ScorecardDesk.FEBRUARY, Set.of(ScorecardDesk.ANN), delivered, WorkRecords.none())
                .get(0);
        assertThat(tally.amount(Quantity.ORDERS_PLACED)).isEqualByComparingTo(BigDecimal.valueOf(placed));
        assertThat(tally.amount(Quantity.ORDERS_PAID)).isEqualByComparingTo(BigDecimal.valueOf(paid));
        assertThat(tally.amount(Quantity.ORDERS_VALID)).isEqualByComparingTo(BigDecimal.valueOf(valid));
        assertThat(tally.amount(Quantity.ORDER_AMOUNT)).isEqualByComparingTo(BigDecimal.valueOf(paid * 10L));
    }
}
