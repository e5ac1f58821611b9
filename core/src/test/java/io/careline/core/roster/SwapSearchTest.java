package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.common.AgentId;
import io.careline.roster.Assignment;
import io.careline.roster.RosterAdvisor;
import io.careline.roster.RosterEdit;
import io.careline.roster.RosterEditor;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterProposal;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.roster.SwapWish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SwapSearchTest {
    private static final int MOST_TRIED = 400;
    private static final AgentId ANN = RosterDesk.AGENTS.get(0);

    private final RosterAdvisor advisor = Rosters.advisor();

    @Test
    @DisplayName("W2, W7: a shift is swapped for one that is worked in return, and nobody works a day after a night")
    void a_shift_is_swapped_for_another() {
        RosterProblem problem = RosterDesk.open()
                .rules(RosterDesk.problem().rules())
                .addRequests(RosterDesk.wish(ANN, 2, ShiftCode.DAY))
                .build();
        List<Assignment> roster = RosterDesk.roster("D", "N.D", "..DN");

        List<RosterProposal> swaps = advisor.swaps(problem, roster, SwapWish.of(ANN, RosterDesk.MONDAY));

        assertThat(swaps)
                .extracting(swap ->
                        Rosters.editor(problem, roster).apply(swap.edits()).soft() + " " + rows(problem, roster, swap))
                .containsExactly(
                        "-10 [..D., N.D., D..N]",
                        "-10 [..D., D.D., N..N]",
                        "-10 [..D., N..N, D.D.]",
                        "0 [N..., D.D., ..DN]",
                        "0 [...N, N.D., D.D.]",
                        "0 [...N, D.D., N.D.]",
                        "0 [N..., ..DN, D.D.]");
    }

    private static String rows(RosterProblem problem, List<Assignment> roster, RosterProposal swap) {
        RosterEditor editor = Rosters.editor(problem, roster);
        editor.apply(swap.edits());
        return RosterDesk.letters(editor.assignments()).values().stream()
                .limit(3)
                .map(row -> row.substring(0, 4))
                .toList()
                .toString();
    }

    @Test
    void a_wish_needs_a_shift() {
        for (SwapWish wish : List.of(
                SwapWish.of(ANN, RosterDesk.MONDAY),
                SwapWish.of(ANN, RosterDesk.MONDAY.minusDays(1)),
                SwapWish.of(AgentId.of("zoe"), RosterDesk.MONDAY))) {
            assertThatThrownBy(() -> advisor.swaps(RosterDesk.problem(), List.of(), wish))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must name an agent and a day with a shift");
        }
    }

    @Property(tries = 150)
    void every_swap_of_two_and_three_is_found_and_none_else(@ForAll long seed) {
        AnyProblem any = new AnyProblem(seed);
        RosterProblem problem = any.problem();
        List<Assignment> roster = any.roster();
        if (roster.isEmpty()) {
            return;
        }
        Assignment wished = roster.get(0);
        LocalDate end = problem.horizon().end().isBefore(wished.date().plusDays(3))
                ? problem.horizon().end()
                : wished.date().plusDays(3);
        SwapWish wish = SwapWish.builder()
                .agent(wished.agent())
                .date(wished.date())
                .from(wished.date())
                .to(end)
                .most(MOST_TRIED)
                .build();

        List<RosterProposal> found = advisor.swaps(problem, roster, wish);

        Set<Set<RosterEdit>> slow = slowSwaps(problem, roster, wish, end);
        if (slow.size() < MOST_TRIED / 2) {
            assertThat(found.stream().map(swap -> Set.copyOf(swap.edits()))).containsExactlyInAnyOrderElementsOf(slow);
        }
    }

    /** Every circle, tried on the roster: each agent gives a shift to the next one, who is free for it. */
    private static Set<Set<RosterEdit>> slowSwaps(
            RosterProblem problem, List<Assignment> roster, SwapWish wish, LocalDate end) {
        RosterEditor editor = Rosters.editor(problem, roster);
        Set<Set<RosterEdit>> swaps = new HashSet<>();
        List<Assignment> given = roster.stream()
                .filter(shift ->
                        !shift.date().isBefore(wish.date()) && !shift.date().isAfter(end))
                .filter(shift -> !shift.agent().equals(wish.agent()))
                .toList();
        Assignment asked = roster.get(0);
        for (Assignment one : given) {
            circle(editor, List.of(asked, one)).ifPresent(swaps::add);
            for (Assignment two : given) {
                if (!two.agent().equals(one.agent())) {
                    circle(editor, List.of(asked, one, two)).ifPresent(swaps::add);
                }
            }
        }
        return swaps;
    }

    private static Optional<Set<RosterEdit>> circle(RosterEditor editor, List<Assignment> given) {
        List<RosterEdit> edits = new ArrayList<>();
        for (int index = 0; index < given.size(); index++) {
            Assignment own = given.get(index);
            Assignment taken = given.get((index + given.size() - 1) % given.size());
            Optional<ShiftType> there = editor.on(own.agent(), taken.date());
            if (own.date().equals(taken.date()) ? own.shift().equals(taken.shift()) : there.isPresent()) {
                return Optional.empty();
            }
            edits.add(RosterEdit.assign(own.agent(), taken.date(), taken.shift().code()));
            if (!own.date().equals(taken.date())) {
                edits.add(RosterEdit.clear(own.agent(), own.date()));
            }
        }
        return editor.whatIf(edits).isAllowed() ? Optional.of(Set.copyOf(edits)) : Optional.empty();
    }
}
