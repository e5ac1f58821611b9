package io.careline.core.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.handover.Handover;
import io.careline.handover.HandoverForm;
import io.careline.handover.HandoverId;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.PostCover;
import io.careline.handover.ScheduleHandover;
import io.careline.roster.Assignment;
import io.careline.roster.RosterView;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShiftChangesTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final ShiftType DAY = ShiftType.of(ShiftCode.DAY, HourRange.parse("09:00-16:30"));
    private static final ShiftType NIGHT = ShiftType.builder()
            .code(ShiftCode.NIGHT)
            .hours(HourRange.parse("16:00-22:30"))
            .night(true)
            .build();
    private static final HandoverPolicy POLICY = HandoverDesk.policy().build();

    private final List<Assignment> assignments = new ArrayList<>();

    private ShiftChangesTest works(String agent, LocalDate date, ShiftType shift) {
        assignments.add(Assignment.of(AgentId.of(agent), date, shift));
        return this;
    }

    private RosterView roster() {
        return RosterView.of(HandoverDesk.ZONE, assignments);
    }

    private List<String> changes(HandoverPolicy policy) {
        return Handovers.on(MONDAY, roster(), policy).stream()
                .map(change -> change.giver() + ">" + change.taker())
                .toList();
    }

    @Test
    @DisplayName("R2: the day shift hands over to the night shift, which is there half an hour before")
    void the_day_hands_over_to_the_night() {
        works("ann", MONDAY, DAY).works("bob", MONDAY, NIGHT);
        assertThat(Handovers.on(MONDAY, roster(), POLICY))
                .containsExactly(HandoverDesk.change("2026-03-02T16:30", "2026-03-02T16:00")
                        .givenShift(ShiftCode.DAY)
                        .takenShift(ShiftCode.NIGHT)
                        .build());
    }

    @Test
    @DisplayName("R1: each giver has a taker of his own; where there are too few, the last takes over from the rest")
    void each_giver_has_a_taker_of_his_own() {
        ShiftType night = ShiftType.of(ShiftCode.NIGHT, HourRange.parse("17:00-01:00"));
        ShiftType day = ShiftType.of(ShiftCode.DAY, HourRange.parse("08:00-17:00"));
        ShiftType regular = ShiftType.of(ShiftCode.of("regular"), HourRange.parse("09:00-18:00"));
        works("d1", MONDAY, day).works("d2", MONDAY, day).works("r1", MONDAY, regular);
        works("n1", MONDAY, night).works("n2", MONDAY, night);
        assertThat(changes(POLICY)).containsExactly("d1>n1", "d2>n2", "r1>n2");
    }

    @Test
    @DisplayName("R6, R7: around the clock the night hands over to the next day")
    void around_the_clock_the_night_hands_over_to_the_next_day() {
        ShiftType night = ShiftType.of(ShiftCode.NIGHT, HourRange.parse("17:30-08:30"));
        ShiftType day = ShiftType.of(ShiftCode.DAY, HourRange.parse("08:30-17:30"));
        works("ann", MONDAY, night).works("bob", MONDAY.plusDays(1), day);
        List<ScheduleHandover> changes = Handovers.on(MONDAY, roster(), POLICY);
        assertThat(changes)
                .extracting(ScheduleHandover::shiftEnd)
                .containsExactly(HandoverDesk.local("2026-03-03T08:30"));
    }

    @Test
    @DisplayName("H11: whose shift nobody follows has no handover, unless his night goes by the book")
    void a_night_by_the_book_is_for_who_comes_next() {
        works("ann", MONDAY, NIGHT)
                .works("ann", MONDAY.plusDays(1), DAY)
                .works("bob", MONDAY.plusDays(1), DAY)
                .works("eve", MONDAY.plusDays(1), NIGHT);
        assertThat(changes(POLICY)).isEmpty();
        assertThat(changes(HandoverDesk.policy().nightForm(HandoverForm.BOOK).build()))
                .containsExactly("ann>bob");
    }

    @Test
    @DisplayName(
            "R7: who is on duty beside giver and taker is read from the roster, breaks and last night's shifts too")
    void who_is_on_duty_is_read_from_the_roster() {
        ShiftType broken = ShiftType.builder()
                .code(ShiftCode.DAY)
                .hours(HourRange.parse("08:00-17:00"))
                .addBreaks(HourRange.parse("12:00-13:00"))
                .build();
        works("ann", MONDAY, broken).works("eve", MONDAY, broken);
        works("kim", MONDAY, ShiftType.of(ShiftCode.NIGHT, HourRange.parse("17:00-08:30")));
        Handover handover = Handover.builder()
                .id(HandoverId.of("H-1"))
                .giver(AgentId.of("ann"))
                .build();
        assertThat(cover(handover, "2026-03-02T08:00")).isEqualTo(PostCover.of(1));
        assertThat(cover(handover, "2026-03-02T12:00")).isEqualTo(PostCover.nobody());
        assertThat(cover(handover, "2026-03-02T13:00")).isEqualTo(PostCover.of(1));
        assertThat(cover(handover, "2026-03-02T17:00")).isEqualTo(PostCover.of(1));
        assertThat(cover(handover, "2026-03-03T08:29")).isEqualTo(PostCover.of(1));
        assertThat(cover(handover, "2026-03-03T08:30")).isEqualTo(PostCover.nobody());
    }

    private PostCover cover(Handover handover, String moment) {
        return Handovers.cover(handover, roster(), HandoverDesk.local(moment));
    }
}
