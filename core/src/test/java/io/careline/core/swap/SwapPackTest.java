package io.careline.core.swap;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.core.handbook.Handbook;
import io.careline.lifecycle.Role;
import io.careline.swap.ApproveSwap;
import io.careline.swap.ConsecutiveSwaps;
import io.careline.swap.EndorseSwap;
import io.careline.swap.RequestSwap;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapLiability;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapRecord;
import io.careline.swap.SwapStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Swaps by the handbooks that ship with the library: on both sides of each one's values. */
class SwapPackTest {
    private static final AgentId CAI = AgentId.of("cai");

    private static SwapPolicy policy(String pack) {
        return Handbook.load(pack).swapPolicy();
    }

    private static SwapDesk desk(String pack) {
        return new SwapDesk(policy(pack));
    }

    /** After some swaps of Ann's on the 20th of March and every fifth day from then on. */
    private static RequestSwap after(int swaps) {
        SwapFacts.Builder facts = SwapDesk.facts();
        for (int i = 0; i < swaps; i++) {
            LocalDate given = LocalDate.of(2026, 3, 16).plusDays(5L * i);
            SwapRecord.Builder earlier = SwapDesk.earlier("S-" + (i + 10), given);
            facts.addRegister(earlier.recipient(CAI).build());
        }
        return SwapDesk.wish(facts);
    }

    @Test
    @DisplayName("W5, G4: the strict shop allows two swaps a month, the property desk three, the others any number")
    void each_handbook_has_its_limit() {
        desk("taobao-shop-strict").accept(after(1));
        assertThat(desk("taobao-shop-strict").refusal(after(2))).containsExactly("W5 swap.limit-reached");
        desk("property-management").accept(after(2));
        assertThat(desk("property-management").refusal(after(3))).containsExactly("W5 swap.limit-reached");
        desk("taobao-shop").accept(after(3));
        desk("restaurant").accept(after(3));
    }

    @Test
    @DisplayName("W6, G9: the strict shop has no swaps on two days in a row; the restaurant does not forbid them")
    void consecutive_swaps_are_refused_where_the_handbook_says_so() {
        SwapRecord.Builder monday = SwapDesk.earlier("S-8", SwapDesk.MONDAY);
        RequestSwap wish =
                SwapDesk.wish(SwapDesk.facts().addRegister(monday.recipient(CAI).build()));
        assertThat(desk("taobao-shop-strict").refusal(wish)).containsExactly("W6 swap.consecutive-days");
        desk("restaurant").accept(wish);
        assertThat(policy("restaurant").consecutive()).isEqualTo(ConsecutiveSwaps.ALLOWED);
    }

    @Test
    @DisplayName("W3, W4: at the strict shop the other party, both team leaders and the supervisor agree")
    void the_strict_shop_asks_everybody() {
        SwapDesk strict = desk("taobao-shop-strict");
        strict.endorsed();
        assertThat(strict.state().status()).isEqualTo(SwapStatus.PENDING_MANAGER);
        strict.as(SwapDesk.SUPERVISOR).accept(ApproveSwap.of(SwapDesk.facts().build()));
        assertThat(strict.state().status()).isEqualTo(SwapStatus.APPROVED);
        SwapDesk shop = desk("taobao-shop");
        shop.accepted();
        assertThat(shop.as(SwapDesk.LEAD_OF_ANN).send(EndorseSwap.of()).isRejected())
                .isTrue();
        shop.as(SwapDesk.SUPERVISOR).accept(ApproveSwap.of(SwapDesk.facts().build()));
        assertThat(shop.state().status()).isEqualTo(SwapStatus.APPROVED);
    }

    @Test
    @DisplayName("L21: by the general regulations nobody's working time changes before the supervisor has agreed")
    void nobody_changes_his_time_on_his_own() {
        SwapDesk desk = desk("general-service").accepted();
        assertThat(desk.state().status()).isEqualTo(SwapStatus.PENDING_MANAGER);
        assertThat(desk.as(SwapDesk.BOB_HIMSELF)
                        .send(ApproveSwap.of(SwapDesk.facts().build()))
                        .isRejected())
                .isTrue();
        desk.as(SwapDesk.SUPERVISOR).accept(ApproveSwap.of(SwapDesk.facts().build()));
        assertThat(desk.state().status()).isEqualTo(SwapStatus.APPROVED);
    }

    @Test
    @DisplayName("W1: at the restaurant the colleague and the superior consent, and nothing is registered")
    void the_restaurant_asks_two() {
        assertThat(policy("restaurant").isRecipientAsked()).isTrue();
        assertThat(policy("restaurant").approvers()).isEqualTo(List.of(Role.SUPERVISOR));
        assertThat(policy("restaurant").isRegisterRequired()).isFalse();
    }

    @Test
    @DisplayName(
            "W8, W10: for a missed shift the strict shop looks to the team leaders, the other shop to the two people")
    void who_is_liable_is_the_handbook_s() {
        assertThat(policy("taobao-shop-strict").liability()).isEqualTo(SwapLiability.TEAM_LEADS);
        assertThat(policy("taobao-shop").liability()).isEqualTo(SwapLiability.PARTIES);
    }
}
