package io.careline.core.swap;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.Finding;
import io.careline.roster.Assignment;
import io.careline.roster.EditImpact;
import io.careline.roster.OpenShift;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAgent;
import io.careline.roster.RuleChange;
import io.careline.roster.RuleId;
import io.careline.roster.RuleStrength;
import io.careline.roster.SkillCode;
import io.careline.roster.SkillRule;
import io.careline.swap.SwapEvent;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapLeg;
import io.careline.swap.SwapStatus;
import io.careline.swap.SwapTerms;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whose shift it is, leave, holidays, skills and the roster's own rules. */
class DutyGroundTest {
    private static final SkillCode REFUNDS = SkillCode.of("refunds");

    private final SwapDesk desk = new SwapDesk();

    @Test
    @DisplayName("W9, L18: nobody swaps a shift on which one of the two has leave")
    void no_swap_where_somebody_has_leave() {
        for (AgentId agent : List.of(SwapDesk.ANN, SwapDesk.BOB)) {
            SwapFacts.Builder facts =
                    SwapDesk.facts().addLeave(RosterAbsence.of(agent, SwapDesk.FRIDAY.minusDays(2), SwapDesk.FRIDAY));
            assertThat(desk.refusal(SwapDesk.wish(facts))).containsExactly("L18 swap.on-leave");
        }
        SwapFacts.Builder other = SwapDesk.facts()
                .addLeave(RosterAbsence.of(SwapDesk.ANN, SwapDesk.FRIDAY.plusDays(1), SwapDesk.FRIDAY.plusDays(3)));
        assertThat(desk.accept(SwapDesk.wish(other)).state().isPending()).isTrue();
    }

    @Test
    @DisplayName("W9, L18: a swap in force tells the shifts on which no leave is given, until they are worked")
    void the_swapped_and_the_repaid_shift_are_known_to_leave() {
        assertThat(desk.accepted().state().outstanding()).isEmpty();
        SwapDesk inForce = new SwapDesk().approved();
        assertThat(inForce.state().outstanding())
                .extracting(leg -> leg.taker() + " " + leg.shift().date())
                .containsExactly("bob 2026-03-10", "ann 2026-03-13");
        assertThat(new SwapDesk().halfWorked().state().outstanding())
                .extracting(SwapLeg::taker)
                .containsExactly(SwapDesk.ANN);
    }

    @Test
    @DisplayName("W9, L19: whoever is on duty on a public holiday does not swap, unless the desk allows it")
    void no_swap_on_holidays() {
        SwapFacts.Builder facts = SwapDesk.facts().addHolidays(SwapDesk.TUESDAY, SwapDesk.MONDAY);
        assertThat(desk.refusal(SwapDesk.wish(facts))).containsExactly("L19 swap.on-holiday");
        SwapDesk generous = new SwapDesk(SwapDesk.policy().holidayAllowed(true).build());
        assertThat(generous.accept(SwapDesk.wish(facts)).state().isPending()).isTrue();
    }

    @Test
    void whoever_gives_a_shift_works_it() {
        SwapFacts.Builder facts =
                SwapDesk.facts().assignments(List.of(Assignment.of(SwapDesk.ANN, SwapDesk.TUESDAY, SwapDesk.NIGHT)));
        assertThat(desk.refusal(SwapDesk.wish(facts)))
                .containsExactly("swap.shift-not-assigned", "swap.shift-not-assigned");
    }

    @Test
    void an_open_shift_is_claimed_without_another_party() {
        SwapTerms claim = SwapTerms.claim(SwapDesk.ANN, SwapDesk.FRIDAY_NIGHT);
        assertThat(desk.refusal(SwapDesk.wish(claim))).containsExactly("swap.shift-not-open");
        SwapFacts facts = SwapDesk.facts(claim)
                .addOpenShifts(OpenShift.of(SwapDesk.FRIDAY, SwapDesk.NIGHT.code()))
                .build();
        desk.accept(SwapDesk.wish(claim, facts).build());
        assertThat(desk.state().status()).isEqualTo(SwapStatus.PENDING_MANAGER);
        assertThat(SwapDesk.letters(claim.changes())).containsExactly("ann 2026-03-13 ->night");
    }

    @Test
    void whoever_takes_a_shift_has_the_skill_it_takes() {
        SkillRule rule = SkillRule.builder()
                .id(RuleId.of("refunds-at-night"))
                .strength(RuleStrength.hard())
                .addShifts(SwapDesk.NIGHT.code())
                .skill(REFUNDS)
                .level(2)
                .build();
        for (int level : new int[] {1, 2}) {
            SwapFacts.Builder facts = SwapDesk.facts()
                    .addSkillRules(rule)
                    .addAgents(RosterAgent.builder()
                            .id(SwapDesk.ANN)
                            .putSkills(REFUNDS, level)
                            .build());
            assertThat(SwapDesk.rules(new SwapDesk().send(SwapDesk.wish(facts)).rejections()))
                    .isEqualTo(level == 1 ? List.of("swap.skill-missing") : List.of());
        }
        assertThat(desk.refusal(SwapDesk.wish(SwapDesk.facts().addSkillRules(rule))))
                .containsExactly("swap.skill-missing");
    }

    @Test
    void a_hard_rule_of_the_roster_refuses_or_is_only_said() {
        SwapFacts.Builder facts = SwapDesk.facts()
                .rosterImpact(EditImpact.builder()
                        .hard(1)
                        .soft(5)
                        .addChanges(
                                change("six-on", true, 1), change("day-off", true, -1), change("weekends", false, 5))
                        .build());
        assertThat(desk.refusal(SwapDesk.wish(facts))).containsExactly("swap.roster-rule-broken");
        SwapDesk lenient =
                new SwapDesk(SwapDesk.policy().rosterRuleBinding(false).build());
        assertThat(lenient.findings(SwapDesk.wish(facts))).containsExactly("swap.roster-rule-broken");
    }

    private static RuleChange change(String rule, boolean isHard, long units) {
        return RuleChange.builder()
                .rule(RuleId.of(rule))
                .agent(SwapDesk.ANN)
                .hard(isHard)
                .units(units)
                .cost(units)
                .build();
    }

    @Test
    @DisplayName("G16: what labour law says goes beside the decision and refuses nothing")
    void labour_rules_are_findings() {
        Finding weekly = Finding.of("labour.weekly-hours");
        Decision<SwapEvent> decision = desk.send(SwapDesk.wish(SwapDesk.facts().addFindings(weekly)));
        assertThat(decision.isAccepted()).isTrue();
        assertThat(decision.findings()).containsExactly(weekly);
    }

    @Test
    void everything_that_speaks_against_a_wish_is_said_at_once() {
        SwapFacts.Builder facts = SwapDesk.facts()
                .assignments(List.of(Assignment.of(SwapDesk.BOB, SwapDesk.TUESDAY, SwapDesk.NIGHT)))
                .addLeave(RosterAbsence.of(SwapDesk.ANN, SwapDesk.FRIDAY, SwapDesk.FRIDAY))
                .addHolidays(SwapDesk.FRIDAY)
                .addRegister(SwapDesk.earlier("S-8", SwapDesk.FRIDAY).build());
        SwapDesk strict = new SwapDesk(SwapDesk.policy().monthlyLimit(1).build());
        assertThat(strict.refusal(
                        SwapDesk.wish(SwapDesk.TERMS, facts.build()).reason("").build()))
                .containsExactly(
                        "W2 swap.reason-missing",
                        "W5 swap.limit-reached",
                        "W5 swap.limit-reached",
                        "W6 swap.consecutive-days",
                        "W6 swap.consecutive-days",
                        "swap.shift-not-assigned",
                        "swap.shift-not-assigned",
                        "W7 swap.taker-works",
                        "L18 swap.on-leave",
                        "L19 swap.on-holiday");
    }
}
