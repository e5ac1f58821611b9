package io.careline.examples.exchange.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.HourRange;
import io.careline.core.roster.Rosters;
import io.careline.examples.exchange.SmallDesk;
import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.roster.Assignment;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHistory;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterViolation;
import io.careline.roster.RuleStrength;
import io.careline.roster.SkillCode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The tally counts by its own code; the solver's score is the reference. */
class CoverTallyPropertyTest {
    private static final List<String> HOURS = List.of("06:00-12:00", "10:00-16:00", "21:00-03:00", "00:00-08:00");
    private static final SkillCode ENGLISH = SkillCode.of("english");

    @Property
    void who_is_missing_on_shifts_is_what_the_score_says(
            @ForAll("rows") String ann,
            @ForAll("rows") String bob,
            @ForAll("rows") String cai,
            @ForAll @IntRange(max = 3) int wanted,
            @ForAll boolean isSkilled) {
        CoverRequirement.Builder cover = CoverRequirement.builder()
                .date(SmallDesk.FRIDAY.plusDays(2))
                .addShifts(SmallDesk.EARLY.code(), SmallDesk.NIGHT.code())
                .preferred(wanted)
                .underWeight(1);
        if (isSkilled) {
            cover.skill(ENGLISH).level(2);
        }

        assertAgrees(cover.build(), SmallDesk.roster(ann, bob, cai), CoverTallyPropertyTest::sum);
    }

    @Property
    void within_hours_the_moment_that_is_worst_off_counts(
            @ForAll("rows") String ann,
            @ForAll("rows") String bob,
            @ForAll("rows") String cai,
            @ForAll @IntRange(max = 3) int wanted,
            @ForAll @IntRange(max = 4) int day,
            @ForAll @IntRange(max = 3) int hours) {
        CoverRequirement cover = CoverRequirement.builder()
                .date(SmallDesk.FRIDAY.plusDays(day))
                .hours(HourRange.parse(HOURS.get(hours)))
                .slot(Duration.ofMinutes(45))
                .minimum(wanted)
                .minimumStrength(RuleStrength.soft(1))
                .build();

        assertAgrees(cover, SmallDesk.roster(ann, bob, cai), CoverTallyPropertyTest::greatest);
    }

    private interface Reference {
        long of(List<RosterViolation> violations);
    }

    private static long sum(List<RosterViolation> violations) {
        return violations.stream().mapToLong(RosterViolation::units).sum();
    }

    private static long greatest(List<RosterViolation> violations) {
        return violations.stream().mapToLong(RosterViolation::units).max().orElse(0);
    }

    private static void assertAgrees(CoverRequirement cover, List<Assignment> roster, Reference reference) {
        RosterProblem problem = SmallDesk.open()
                .agents(List.of(
                        RosterAgent.builder()
                                .id(SmallDesk.ANN)
                                .history(RosterHistory.builder()
                                        .from(SmallDesk.FRIDAY.minusDays(1))
                                        .putShifts(SmallDesk.FRIDAY.minusDays(1), SmallDesk.NIGHT.code())
                                        .build())
                                .build(),
                        RosterAgent.builder()
                                .id(SmallDesk.BOB)
                                .putSkills(ENGLISH, 2)
                                .build(),
                        RosterAgent.builder()
                                .id(SmallDesk.CAI)
                                .putSkills(ENGLISH, 1)
                                .build()))
                .addCover(cover)
                .build();

        Map<CoverKind, Map<LocalDate, CoverFigure>> lines = CoverTally.of(problem, RosterGrid.of(problem, roster));

        assertThat(lines.values())
                .singleElement()
                .satisfies(line -> assertThat(line.get(cover.date()).missing()).isEqualTo((int)
                        reference.of(Rosters.solver().score(problem, roster).violations())));
    }

    @Provide
    Arbitrary<String> rows() {
        return Arbitraries.of('E', 'L', 'N', '.')
                .list()
                .ofSize(5)
                .map(letters -> letters.stream().map(String::valueOf).collect(Collectors.joining()));
    }
}
