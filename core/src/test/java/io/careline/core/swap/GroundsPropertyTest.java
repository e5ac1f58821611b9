package io.careline.core.swap;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.lifecycle.Rejection;
import io.careline.roster.Assignment;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapId;
import io.careline.swap.SwapKind;
import io.careline.swap.SwapLeg;
import io.careline.swap.SwapRecord;
import io.careline.swap.SwapShift;
import io.careline.swap.SwapStatus;
import io.careline.swap.SwapTerms;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Rest, limit and days in a row, against slow readings of the same rules. */
class GroundsPropertyTest {
    private static final List<ShiftType> SHIFTS = List.of(
            SwapDesk.DAY,
            SwapDesk.NIGHT,
            ShiftType.of(ShiftCode.of("late"), HourRange.parse("22:30-08:30")),
            ShiftType.of(ShiftCode.of("long"), HourRange.parse("18:00-10:00")));
    private static final List<AgentId> PEOPLE = List.of(SwapDesk.ANN, SwapDesk.BOB);
    private static final List<SwapStatus> STATUSES = List.of(SwapStatus.values());
    private static final int DAYS = 5;

    @Property(tries = 500)
    @Label(
            "W7: a swap is refused for rest exactly where a minute-by-minute reading of both weeks finds too little of it")
    void rest_is_as_a_reading_by_minutes_has_it(@ForAll long seed) {
        Random random = new Random(seed);
        List<Assignment> week = week(random);
        SwapTerms terms = SwapTerms.swap(
                SwapDesk.ANN, any(random, week, SwapDesk.ANN), SwapDesk.BOB, any(random, week, SwapDesk.BOB));
        int hours = random.nextInt(14);
        boolean mayFollow = random.nextBoolean();
        RestGround ground = new RestGround(SwapDesk.policy()
                .minimumRest(Duration.ofHours(hours))
                .backToBackAllowed(mayFollow)
                .build());
        SwapFacts facts =
                SwapFacts.builder().zone(SwapDesk.ZONE).assignments(week).build();
        List<Rejection> reasons = ground.against(terms.legs(), facts);
        int least = Math.max(hours * 60, mayFollow ? 0 : 1);
        for (SwapLeg leg : terms.legs()) {
            assertThat(reasons.stream().anyMatch(reason -> isOf(reason, leg)))
                    .isEqualTo(isTired(after(week, terms), leg, least));
        }
    }

    private static boolean isOf(Rejection reason, SwapLeg leg) {
        return reason.message(Locale.ENGLISH).startsWith(leg.taker().value());
    }

    /** Everybody has one shift a day at most, and each at least one. */
    private static List<Assignment> week(Random random) {
        List<Assignment> week = new ArrayList<>();
        for (AgentId agent : PEOPLE) {
            int sure = random.nextInt(DAYS);
            for (int day = 0; day < DAYS; day++) {
                if (day == sure || random.nextInt(3) == 0) {
                    ShiftType shift = SHIFTS.get(random.nextInt(SHIFTS.size()));
                    week.add(Assignment.of(agent, SwapDesk.MONDAY.plusDays(day), shift));
                }
            }
        }
        return week;
    }

    private static SwapShift any(Random random, List<Assignment> week, AgentId agent) {
        List<Assignment> own =
                week.stream().filter(shift -> shift.agent().equals(agent)).toList();
        Assignment chosen = own.get(random.nextInt(own.size()));
        return SwapShift.of(chosen.date(), chosen.shift());
    }

    /** The week as it would be: what is given away goes, what is taken comes. */
    private static List<Assignment> after(List<Assignment> week, SwapTerms terms) {
        List<Assignment> after = new ArrayList<>(week);
        for (SwapLeg leg : terms.legs()) {
            after.remove(Assignment.of(
                    leg.giver().orElseThrow(), leg.shift().date(), leg.shift().shift()));
        }
        return after;
    }

    /** Whether a minute of the leg, or one of the least rest before or after it, is worked already. */
    private static boolean isTired(List<Assignment> remaining, SwapLeg leg, int least) {
        boolean[] isWorked = new boolean[(DAYS + 4) * 1440];
        boolean isSameDay = false;
        for (Assignment shift : remaining) {
            if (shift.agent().equals(leg.taker())) {
                isSameDay |= shift.date().equals(leg.shift().date());
                int start = minute(shift.date()) + shift.shift().hours().startMinute();
                int end = minute(shift.date()) + shift.shift().hours().endMinute();
                for (int minute = start; minute < end; minute++) {
                    isWorked[minute] = true;
                }
            }
        }
        int start = minute(leg.shift().date()) + leg.shift().shift().hours().startMinute() - least;
        int end = minute(leg.shift().date()) + leg.shift().shift().hours().endMinute() + least;
        for (int minute = start; minute < end; minute++) {
            isSameDay |= isWorked[minute];
        }
        return isSameDay;
    }

    private static int minute(LocalDate date) {
        return (int) (date.toEpochDay() - SwapDesk.MONDAY.toEpochDay() + 1) * 1440;
    }

    @Property(tries = 500)
    @Label("W5, W6, G4, G9: limit and days in a row are refused exactly where counting line by line finds too many")
    void the_register_is_as_counting_line_by_line_has_it(@ForAll long seed) {
        Random random = new Random(seed);
        List<SwapRecord> register = register(random);
        int limit = random.nextInt(4);
        SwapFacts facts =
                SwapFacts.builder().zone(SwapDesk.ZONE).register(register).build();
        List<String> reasons = SwapDesk.rules(
                new RegisterGround(SwapDesk.policy().monthlyLimit(limit).build())
                        .against(ShiftSwap.unrequested(SwapId.of("S-1")), SwapDesk.TERMS, facts, Instant.EPOCH));
        int expectedLimits = 0;
        int expectedDays = 0;
        for (AgentId agent : PEOPLE) {
            int count = 0;
            for (SwapRecord record : register) {
                boolean isOne = record.requester().equals(agent)
                        || record.recipient().orElseThrow().equals(agent);
                boolean isOpen = record.status().name().startsWith("PENDING");
                boolean isCounted = List.of("APPROVED", "AWAITING_REPAYMENT", "SETTLED", "DEFAULTED")
                        .contains(record.status().name());
                if (isOne && isCounted && YearMonth.from(record.given()).equals(YearMonth.of(2026, 3))) {
                    count++;
                }
                for (LocalDate day : List.of(SwapDesk.TUESDAY, SwapDesk.FRIDAY)) {
                    if (isOne && (isCounted || isOpen) && isNear(record.given(), day)) {
                        expectedDays++;
                    }
                }
            }
            expectedLimits += count >= limit ? 1 : 0;
        }
        assertThat(reasons.stream().filter("W5 swap.limit-reached"::equals)).hasSize(expectedLimits);
        assertThat(reasons.stream().filter("W6 swap.consecutive-days"::equals)).hasSize(expectedDays);
    }

    private static boolean isNear(LocalDate one, LocalDate other) {
        return one.equals(other)
                || one.plusDays(1).equals(other)
                || one.minusDays(1).equals(other);
    }

    private static List<SwapRecord> register(Random random) {
        List<AgentId> all = List.of(SwapDesk.ANN, SwapDesk.BOB, AgentId.of("cai"), AgentId.of("dan"));
        List<SwapRecord> register = new ArrayList<>();
        for (int i = 0; i < random.nextInt(8); i++) {
            int first = random.nextInt(4);
            register.add(SwapRecord.builder()
                    .id(SwapId.of("E-" + i))
                    .kind(random.nextBoolean() ? SwapKind.SWAP : SwapKind.OFFER)
                    .status(STATUSES.get(random.nextInt(STATUSES.size())))
                    .requester(all.get(first))
                    .recipient(all.get((first + 1 + random.nextInt(3)) % 4))
                    .requestedAt(Instant.EPOCH)
                    .given(LocalDate.of(2026, 2, 25).plusDays(random.nextInt(40)))
                    .build());
        }
        return register;
    }
}
