package io.careline.examples.month.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.careline.common.CustomerRef;
import io.careline.complaint.Channel;
import io.careline.core.handbook.Handbook;
import io.careline.examples.month.input.LineFault;
import io.careline.examples.month.input.Wish;
import io.careline.handover.Handover;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.HandoverStatus;
import io.careline.handover.RecordItem;
import io.careline.roster.ShiftCode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A shift that is handed over, by whoever has it. */
class HandoverWishesTest {
    private static final ShiftCode DAY = ShiftCode.of("day");
    private static final ShiftCode NIGHT = ShiftCode.of("night");
    private static final LocalDate DATE = LocalDate.of(2026, 4, 7);

    private final TestMonth month = new TestMonth(Handbook.load("taobao-shop-strict"));

    private MonthRun run(ShiftCode given, ShiftCode taken, int late, Wish.Slip slip) {
        RecordItem item = RecordItem.builder()
                .kind(HandoverItemKind.OPEN_CASE)
                .text("call back at ten")
                .customer(CustomerRef.of("customer-1"))
                .channel(Channel.PHONE)
                .build();
        String time = given.equals(NIGHT) ? "04-07T21:50" : "04-07T16:50";
        return month.wish(
                        time,
                        TestMonth.LEAD,
                        "handover",
                        "H-1",
                        new Wish.Handover(given, DATE, taken, late, List.of(item), slip))
                .run();
    }

    private static Handover handover(MonthRun run) {
        return run.stores().handovers().get(0);
    }

    @Test
    @DisplayName("H8: the giver of the day and the taker of the night are those on the roster, and both sign")
    void the_roster_says_who() {
        MonthRun run = run(DAY, NIGHT, 0, Wish.Slip.NONE);

        Handover handover = handover(run);
        assertThat(run.tally().refusals()).isEmpty();
        assertThat(handover.status()).isEqualTo(HandoverStatus.ACCEPTED);
        assertThat(run.stores().rosters().get(0).assignments())
                .extracting(one -> one.date(), one -> one.shift().code(), one -> Optional.of(one.agent()))
                .contains(tuple(DATE, DAY, handover.giver()), tuple(DATE, NIGHT, handover.taker()));
    }

    @Test
    @DisplayName("H5: who forgets what must be told cannot sign, and says it then")
    void what_is_forgotten_is_told_in_the_end() {
        MonthRun run = run(DAY, NIGHT, 0, Wish.Slip.FORGOTTEN);

        assertThat(run.tally().refusals())
                .extracting(refusal -> refusal.reason().code(), Refusal::command)
                .containsExactly(tuple("handover.kind-unanswered", "sign"));
        assertThat(handover(run).status()).isEqualTo(HandoverStatus.ACCEPTED);
    }

    @Test
    @DisplayName("H2: nobody leaves before the next is there")
    void leaving_is_refused() {
        MonthRun run = run(DAY, NIGHT, 85, Wish.Slip.LEAVING);

        assertThat(run.tally().refusals())
                .extracting(refusal -> refusal.reason().code())
                .contains("handover.giver-not-relieved");
        assertThat(handover(run).takerLateBy()).isEqualTo(Duration.ofMinutes(85));
    }

    @Test
    @DisplayName("H11: the night is handed over by the book to the day after")
    void the_night_is_handed_over_by_the_book() {
        MonthRun run = run(NIGHT, DAY, -3, Wish.Slip.NONE);

        Handover handover = handover(run);
        assertThat(run.tally().refusals()).isEmpty();
        assertThat(handover.isGiverGone()).isTrue();
        assertThat(handover.arrivedAt()).contains(month.time("04-08T08:17"));
        assertThat(handover.status()).isEqualTo(HandoverStatus.ACCEPTED);
    }

    @Test
    void a_shift_that_the_handbook_does_not_have_is_a_fault() {
        MonthRun run = run(DAY, ShiftCode.of("dusk"), 0, Wish.Slip.NONE);

        assertThat(month.faults).extracting(LineFault::message).containsExactly("there is no shift dusk");
        assertThat(run.stores().handovers()).isEmpty();
    }
}
