package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.common.AgentId;
import io.careline.roster.ConflictPart;
import io.careline.roster.InvalidRosterProblemException;
import io.careline.roster.RosterConflict;
import io.careline.roster.RosterLock;
import io.careline.roster.RosterProblem;
import io.careline.roster.RuleId;
import io.careline.roster.ShiftCode;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConflictSearchTest {
    private static final SolverLimits LIMITS = SolverLimits.of(5_000);

    private static RosterConflict conflict(RosterProblem.Builder problem) {
        return Rosters.advisor().conflict(problem.build(), LIMITS, SolverListener.none());
    }

    private static ConflictPart cover(int day) {
        return ConflictPart.builder()
                .rule(RuleId.COVER)
                .date(RosterDesk.MONDAY.plusDays(day))
                .build();
    }

    private static RosterLock off(AgentId agent) {
        return RosterLock.builder().agent(agent).date(RosterDesk.MONDAY).build();
    }

    @Test
    void a_problem_that_can_be_solved_has_no_conflict() {
        assertThat(conflict(RosterProblem.builder().from(RosterDesk.problem())))
                .isEqualTo(RosterConflict.builder().minimal(true).build());
    }

    @Test
    void agents_who_are_locked_off_conflict_with_the_cover_of_that_day_and_nothing_else_does() {
        RosterProblem.Builder problem = RosterProblem.builder().from(RosterDesk.problem());
        for (int day = 0; day < 14; day++) {
            problem.addCover(RosterDesk.exactly(day, ShiftCode.DAY, 2));
        }
        RosterDesk.AGENTS.subList(0, 4).forEach(agent -> problem.addLocks(off(agent)));

        RosterConflict conflict = conflict(problem);

        assertThat(conflict.isMinimal()).isTrue();
        assertThat(conflict.parts()).hasSize(5).startsWith(cover(0));
        assertThat(conflict.parts().subList(1, 5)).allSatisfy(part -> {
            assertThat(part.rule()).isEqualTo(RuleId.LOCKS);
            assertThat(part.date()).contains(RosterDesk.MONDAY);
        });
    }

    @Test
    @DisplayName("R5: a day off a week conflicts with work on all seven days")
    void a_day_off_a_week_conflicts_with_work_on_all_seven_days() {
        RosterProblem.Builder problem =
                RosterDesk.open().rules(RosterDesk.problem().rules());
        for (int day = 0; day < 7; day++) {
            problem.addCover(RosterDesk.exactly(day, ShiftCode.DAY, 5));
        }

        RosterConflict conflict = conflict(problem);

        assertThat(conflict.isMinimal()).isTrue();
        assertThat(conflict.parts())
                .hasSize(8)
                .contains(cover(0), cover(6))
                .extracting(part -> part.rule().value())
                .containsAnyOf("six-on", "day-off-a-week");
    }

    @Test
    void a_search_that_is_stopped_says_that_nothing_is_shown() {
        RosterProblem.Builder problem = RosterDesk.open().addCover(RosterDesk.exactly(0, ShiftCode.DAY, 6));
        SolverListener stopped = new SolverListener() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThat(Rosters.advisor().conflict(problem.build(), LIMITS, stopped).isMinimal())
                .isFalse();
    }

    @Test
    void what_contradicts_itself_is_refused_before() {
        RosterProblem.Builder problem = RosterDesk.open().addLocks(off(AgentId.of("zoe")));

        assertThatThrownBy(() -> conflict(problem)).isInstanceOf(InvalidRosterProblemException.class);
    }
}
