package io.careline.core.leave;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveBand;
import io.careline.leave.LeaveChain;
import io.careline.leave.LeaveLevel;
import io.careline.leave.LeaveLevelMode;
import io.careline.leave.LeaveLevelRule;
import io.careline.leave.LeaveSubstitution;
import io.careline.leave.LeaveTypeId;
import io.careline.lifecycle.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Who stands in for whom, and which band includes a length, against a slow obvious reading. */
class DecidersPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final int AGENTS = 6;

    private static AgentId agent(int number) {
        return AgentId.of("agent-" + number);
    }

    @Provide
    Arbitrary<List<LeaveSubstitution>> substitutions() {
        Arbitrary<Integer> agents = Arbitraries.integers().between(0, AGENTS - 1);
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 4);
        return Combinators.combine(agents, Arbitraries.integers().between(1, AGENTS - 1), days, days)
                .as((approver, step, from, length) -> LeaveSubstitution.of(
                        agent(approver),
                        agent((approver + step) % AGENTS),
                        FIRST.plusDays(from),
                        FIRST.plusDays(from + length)))
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 500)
    @Label("somebody stands in for an approver if and only if a chain of substitutions of that day leads to him")
    void substitutes_are_those_a_chain_of_the_day_leads_to(
            @ForAll("substitutions") List<LeaveSubstitution> substitutions, @ForAll @IntRange(max = 8) int day) {
        LocalDate today = FIRST.plusDays(day);
        LeaveChain chain = LeaveChain.builder()
                .addLevels(LeaveLevel.builder()
                        .role(Role.SUPERVISOR)
                        .addApprovers(agent(0))
                        .mode(LeaveLevelMode.ANY)
                        .build())
                .substitutions(substitutions)
                .build();
        Deciders deciders = new Deciders(chain, agent(1), List.of(), today);
        boolean[][] leads = closure(substitutions, today);
        for (int sender = 0; sender < AGENTS; sender++) {
            boolean expected = sender != 1 && leads[0][sender];
            assertThat(deciders.standsFor(agent(sender), agent(0))).isEqualTo(expected);
            assertThat(deciders.decidedBy(agent(sender), 1)).isEqualTo(expected ? List.of(agent(0)) : List.of());
        }
    }

    /** Warshall's: whoever is reached by way of anybody. */
    private static boolean[][] closure(List<LeaveSubstitution> substitutions, LocalDate today) {
        boolean[][] leads = new boolean[AGENTS][AGENTS];
        for (int i = 0; i < AGENTS; i++) {
            leads[i][i] = true;
        }
        for (LeaveSubstitution one : substitutions) {
            if (!today.isBefore(one.from()) && !today.isAfter(one.to())) {
                leads[number(one.approver())][number(one.substitute())] = true;
            }
        }
        for (int via = 0; via < AGENTS; via++) {
            for (int from = 0; from < AGENTS; from++) {
                for (int to = 0; to < AGENTS; to++) {
                    leads[from][to] |= leads[from][via] && leads[via][to];
                }
            }
        }
        return leads;
    }

    private static int number(AgentId agent) {
        return IntStream.range(0, AGENTS)
                .filter(i -> agent(i).equals(agent))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 500)
    @Label("a band includes the half days between its bounds, and the bounds themselves where they are included")
    void a_band_includes_what_is_between_its_bounds(
            @ForAll @IntRange(max = 12) int from,
            @ForAll boolean isFromIncluded,
            @ForAll @IntRange(max = 12) int upTo,
            @ForAll boolean isUpToIncluded,
            @ForAll @IntRange(max = 12) int length) {
        LeaveBand band = LeaveBand.builder()
                .from(LeaveAmount.halfDays(from))
                .fromIncluded(isFromIncluded)
                .upTo(LeaveAmount.halfDays(upTo))
                .upToIncluded(isUpToIncluded)
                .addLevels(LeaveLevelRule.of(Role.SUPERVISOR))
                .build();
        boolean expected = IntStream.rangeClosed(isFromIncluded ? from : from + 1, isUpToIncluded ? upTo : upTo - 1)
                .anyMatch(halves -> halves == length);
        assertThat(band.includes(LeaveTypeId.PERSONAL, Set.of(), LeaveAmount.halfDays(length)))
                .isEqualTo(expected);
    }
}
