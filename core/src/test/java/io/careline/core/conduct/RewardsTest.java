package io.careline.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.conduct.ConductMerit;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.RewardGround;
import io.careline.conduct.RewardRule;
import io.careline.core.handbook.Handbook;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RewardsTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final List<ConductMerit> MERITS = List.of(
            merit("bob", RewardGround.PROPOSAL_ADOPTED, "2026-03-31T23:59"),
            merit("bob", RewardGround.PROPOSAL_ADOPTED, "2026-04-01T00:00"),
            merit("ann", RewardGround.PROPOSAL_ADOPTED, "2026-03-10T10:00"),
            merit("ann", RewardGround.DATA_ERROR_FOUND, "2026-03-01T00:00"),
            merit("ann", RewardGround.DATA_ERROR_FOUND, "2026-03-11T10:00"),
            merit("ann", RewardGround.of("best-smile"), "2026-03-11T10:00"));

    private static ConductMerit merit(String agent, RewardGround ground, String at) {
        return ConductMerit.of(AgentId.of(agent), ground, ConductDesk.local(at));
    }

    private static List<String> rewards(ConductPolicy policy) {
        return ConductCases.rewards(policy, MARCH, MERITS).stream()
                .map(reward -> reward.agent() + " " + reward.ground() + " x" + reward.count() + " "
                        + reward.amount().map(Object::toString).orElse("-") + " "
                        + reward.ruleId().orElse("-"))
                .toList();
    }

    @Test
    @DisplayName("C15: so much for each data error found and each adopted proposal of the month, by agent and ground")
    void merits_of_a_month_add_up() {
        RewardRule error = RewardRule.builder()
                .ground(RewardGround.DATA_ERROR_FOUND)
                .amount(ConductDesk.yuan(5))
                .ruleId("C15")
                .build();
        RewardRule proposal = RewardRule.builder()
                .ground(RewardGround.PROPOSAL_ADOPTED)
                .amount(ConductDesk.yuan(50))
                .build();
        assertThat(rewards(ConductDesk.policy().addRewards(proposal, error).build()))
                .containsExactly(
                        "ann data-error-found x2 CNY 10 C15",
                        "ann proposal-adopted x1 CNY 50 -",
                        "bob proposal-adopted x1 CNY 50 -");
    }

    @Test
    @DisplayName("C15: the shop's handbook leaves the amount open, and so does its pack")
    void the_shop_leaves_the_amount_open() {
        assertThat(rewards(Handbook.load("taobao-shop").conductPolicy()))
                .containsExactly(
                        "ann data-error-found x2 - C15",
                        "ann proposal-adopted x1 - C15",
                        "bob proposal-adopted x1 - C15");
        assertThat(rewards(Handbook.load("hospital").conductPolicy())).isEmpty();
    }
}
