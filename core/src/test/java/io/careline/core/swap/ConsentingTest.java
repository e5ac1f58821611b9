package io.careline.core.swap;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Role;
import io.careline.swap.AcceptSwap;
import io.careline.swap.ApproveSwap;
import io.careline.swap.DeclineSwap;
import io.careline.swap.EndorseSwap;
import io.careline.swap.RegisterSwap;
import io.careline.swap.RequestSwap;
import io.careline.swap.SwapApproved;
import io.careline.swap.SwapConsent;
import io.careline.swap.SwapDeclined;
import io.careline.swap.SwapKind;
import io.careline.swap.SwapParty;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapStatus;
import io.careline.swap.SwapTerms;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsentingTest {
    private final SwapDesk desk = new SwapDesk();

    @Test
    @DisplayName("W1: a swap is nothing before the other party agrees")
    void the_other_party_agrees_first() {
        desk.requested();
        assertThat(desk.state().status()).isEqualTo(SwapStatus.PENDING_RECIPIENT);
        assertThat(desk.refusal(AcceptSwap.of())).containsExactly("W3 swap.recipient-needed");
        assertThat(desk.as(SwapDesk.MANAGER)
                        .refusal(ApproveSwap.of(SwapDesk.facts().build())))
                .containsExactly("lifecycle.not-permitted");
        desk.as(SwapDesk.BOB_HIMSELF).accept(AcceptSwap.of());
        assertThat(desk.state().status()).isEqualTo(SwapStatus.PENDING_MANAGER);
        assertThat(desk.state().approvedAt()).isEmpty();
    }

    @Test
    @DisplayName(
            "W1: where nobody is asked, what is registered is in force at once; where nobody signs, the consent is enough")
    void consents_are_as_the_policy_says() {
        SwapPolicy nobody =
                SwapDesk.policy().recipientAsked(false).approvers(List.of()).build();
        assertThat(new SwapDesk(nobody).refusal(SwapDesk.wish())).containsExactly("W3 swap.not-registered");
        RequestSwap registered = SwapDesk.wish(SwapDesk.TERMS, SwapDesk.facts().build())
                .registerEntry("W-1")
                .build();
        assertThat(new SwapDesk(nobody).accept(registered).state().status()).isEqualTo(SwapStatus.APPROVED);
        SwapPolicy consent =
                SwapDesk.policy().approvers(List.of()).registerRequired(false).build();
        assertThat(new SwapDesk(consent)
                        .requested()
                        .as(SwapDesk.BOB_HIMSELF)
                        .accept(AcceptSwap.builder()
                                .facts(SwapDesk.facts().build())
                                .build())
                        .state()
                        .status())
                .isEqualTo(SwapStatus.APPROVED);
    }

    @Test
    @DisplayName("W2: whoever asks says what has to be attended to, where the desk wants to know")
    void a_swap_has_a_reason() {
        RequestSwap bare = RequestSwap.builder()
                .terms(SwapDesk.TERMS)
                .roster(SwapDesk.ROSTER)
                .facts(SwapDesk.facts().build())
                .build();
        assertThat(desk.refusal(bare)).containsExactly("W2 swap.reason-missing");
        SwapPolicy silent = SwapDesk.policy().reasonRequired(false).build();
        assertThat(new SwapDesk(silent).accept(bare).state().status()).isEqualTo(SwapStatus.PENDING_RECIPIENT);
    }

    @Test
    @DisplayName("W3: both agree, it is in the register, the manager signs; only then do both shifts change hands")
    void the_manager_signs_what_is_registered() {
        desk.requested().as(SwapDesk.BOB_HIMSELF).accept(AcceptSwap.of()).as(SwapDesk.MANAGER);
        ApproveSwap signature = ApproveSwap.of(SwapDesk.facts().build());
        assertThat(desk.refusal(signature)).containsExactly("W3 swap.not-registered");
        desk.as(SwapDesk.ANN_HERSELF).accept(RegisterSwap.of("W-12"));
        assertThat(desk.send(RegisterSwap.of("W-12")).isUnchanged()).isTrue();
        assertThat(desk.as(SwapDesk.SUPERVISOR).refusal(signature)).containsExactly("W3 swap.approver-needed");
        assertThat(desk.as(SwapDesk.MANAGER).refusal(ApproveSwap.builder().build()))
                .containsExactly("swap.facts-missing");
        desk.accept(signature);
        SwapApproved approved = (SwapApproved) desk.lastEvent();
        assertThat(approved.roster()).isEqualTo(SwapDesk.ROSTER);
        assertThat(SwapDesk.letters(approved.changes()))
                .containsExactly(
                        "ann 2026-03-10 day>-",
                        "bob 2026-03-10 ->day",
                        "bob 2026-03-13 night>-",
                        "ann 2026-03-13 ->night");
        assertThat(desk.state().status()).isEqualTo(SwapStatus.APPROVED);
        assertThat(desk.state().approvedAt()).contains(desk.now());
        assertThat(desk.state().consents())
                .extracting(SwapConsent::party)
                .containsExactly(SwapParty.RECIPIENT, SwapParty.APPROVER);
    }

    @Test
    @DisplayName("W3: without a register to fill in, the signature is enough")
    void the_register_is_a_knob() {
        SwapDesk free = new SwapDesk(SwapDesk.policy().registerRequired(false).build());
        free.requested().as(SwapDesk.BOB_HIMSELF).accept(AcceptSwap.of());
        free.as(SwapDesk.MANAGER).accept(ApproveSwap.of(SwapDesk.facts().build()));
        assertThat(free.state().status()).isEqualTo(SwapStatus.APPROVED);
    }

    @Test
    @DisplayName("W4, G4: both team leaders and the supervisor agree, each for himself; nothing is in force before")
    void team_leaders_and_the_supervisor_agree() {
        SwapDesk strict = new SwapDesk(SwapDesk.strict().build());
        strict.accepted();
        assertThat(strict.state().status()).isEqualTo(SwapStatus.PENDING_LEADS);
        assertThat(strict.refusal(EndorseSwap.of())).containsExactly("W4 swap.lead-needed");
        strict.as(SwapDesk.LEAD_OF_ANN).accept(EndorseSwap.of());
        assertThat(strict.state().status()).isEqualTo(SwapStatus.PENDING_LEADS);
        assertThat(strict.refusal(EndorseSwap.of())).containsExactly("W4 swap.lead-needed");
        strict.as(SwapDesk.LEAD_OF_BOB).accept(EndorseSwap.of());
        assertThat(strict.state().status()).isEqualTo(SwapStatus.PENDING_MANAGER);
        assertThat(strict.as(SwapDesk.MANAGER)
                        .refusal(ApproveSwap.of(SwapDesk.facts().build())))
                .containsExactly("W3 swap.approver-needed");
        strict.as(SwapDesk.SUPERVISOR).accept(ApproveSwap.of(SwapDesk.facts().build()));
        assertThat(strict.state().status()).isEqualTo(SwapStatus.APPROVED);
        assertThat(strict.state().consents())
                .extracting(consent -> consent.agent().value())
                .containsExactly("bob", "lea", "leo", "sue");
    }

    @Test
    @DisplayName("W4: supervisor and manager sign one after the other, where both are wanted")
    void signatures_come_in_their_order() {
        SwapDesk both = new SwapDesk(SwapDesk.policy()
                .approvers(List.of(Role.SUPERVISOR, Role.MANAGER))
                .build());
        both.accepted().as(SwapDesk.MANAGER);
        assertThat(both.refusal(ApproveSwap.builder().build())).containsExactly("W3 swap.approver-needed");
        both.as(SwapDesk.SUPERVISOR).accept(ApproveSwap.builder().build());
        assertThat(both.state().status()).isEqualTo(SwapStatus.PENDING_MANAGER);
        both.as(SwapDesk.MANAGER).accept(ApproveSwap.of(SwapDesk.facts().build()));
        assertThat(both.state().status()).isEqualTo(SwapStatus.APPROVED);
        assertThat(both.state().consents())
                .extracting(SwapConsent::role)
                .containsExactly(Optional.empty(), Optional.of(Role.SUPERVISOR), Optional.of(Role.MANAGER));
    }

    @Test
    @DisplayName("W4: a team leader who is one of the two agrees as that; one who is not known stops the wish")
    void a_team_leader_who_swaps_is_not_asked_twice() {
        SwapDesk strict = new SwapDesk(SwapDesk.strict().build());
        assertThat(strict.refusal(SwapDesk.wish(SwapDesk.facts().teamLeads(Map.of(SwapDesk.ANN, SwapDesk.LEA)))))
                .containsExactly("W4 swap.leads-unknown");
        strict.accept(SwapDesk.wish(
                SwapDesk.facts().teamLeads(Map.of(SwapDesk.ANN, SwapDesk.BOB, SwapDesk.BOB, SwapDesk.LEO))));
        strict.as(SwapDesk.BOB_HIMSELF).accept(AcceptSwap.of());
        assertThat(strict.state().chain().orElseThrow().leads()).containsExactly(SwapDesk.LEO);
        assertThat(strict.state().leads()).containsExactly(SwapDesk.BOB, SwapDesk.LEO);
    }

    @Test
    @DisplayName("W4, L6: nobody signs a swap of his own")
    void nobody_signs_for_himself() {
        desk.accepted().as(Actor.of("ann", Role.MANAGER));
        assertThat(desk.refusal(ApproveSwap.of(SwapDesk.facts().build()))).containsExactly("L6 swap.own-swap");
    }

    @Test
    @DisplayName("W4: no private swaps: what has begun cannot be swapped any more")
    void what_has_begun_is_not_swapped() {
        desk.at("2026-03-10T08:30");
        assertThat(desk.refusal(SwapDesk.wish())).containsExactly("W4 swap.shift-started");
        assertThat(new SwapDesk()
                        .at("2026-03-10T08:29")
                        .accept(SwapDesk.wish())
                        .state()
                        .isPending())
                .isTrue();
    }

    @Test
    void what_spoke_against_it_in_the_meantime_refuses_the_signature() {
        desk.accepted().as(SwapDesk.MANAGER);
        assertThat(desk.refusal(ApproveSwap.of(
                        SwapDesk.facts().addHolidays(SwapDesk.FRIDAY).build())))
                .containsExactly("L19 swap.on-holiday");
    }

    @Test
    void whoever_is_asked_may_say_no_and_says_why() {
        desk.requested();
        assertThat(desk.refusal(DeclineSwap.builder().build()))
                .containsExactly("W3 swap.recipient-needed", "swap.reason-missing");
        desk.as(SwapDesk.BOB_HIMSELF).accept(DeclineSwap.of("a trip"));
        assertThat(desk.state().status()).isEqualTo(SwapStatus.DECLINED);
        assertThat(desk.lastEvent())
                .isEqualTo(SwapDeclined.builder()
                        .party(SwapParty.RECIPIENT)
                        .reason("a trip")
                        .build());
        SwapDesk strict = new SwapDesk(SwapDesk.strict().build());
        strict.accepted().as(SwapDesk.LEAD_OF_BOB).accept(DeclineSwap.of("too few people"));
        assertThat(((SwapDeclined) strict.lastEvent()).party()).isEqualTo(SwapParty.TEAM_LEAD);
        SwapDesk manager = new SwapDesk();
        manager.accepted().as(SwapDesk.MANAGER).accept(DeclineSwap.of("too few people"));
        assertThat(((SwapDeclined) manager.lastEvent()).party()).isEqualTo(SwapParty.APPROVER);
    }

    @Test
    void a_wish_must_be_whole_and_all_that_is_wrong_with_it_is_said() {
        assertThat(desk.as(SwapDesk.BOB_HIMSELF).refusal(SwapDesk.wish())).containsExactly("swap.requester-needed");
        desk.as(SwapDesk.ANN_HERSELF);
        SwapTerms nobody = SwapTerms.builder()
                .kind(SwapKind.SWAP)
                .requester(SwapDesk.ANN)
                .given(SwapDesk.TUESDAY_DAY)
                .build();
        assertThat(desk.refusal(SwapDesk.wish(nobody)))
                .containsExactly("swap.recipient-missing", "swap.repayment-missing");
        SwapTerms mirror = SwapTerms.offer(SwapDesk.ANN, SwapDesk.TUESDAY_DAY, SwapDesk.ANN);
        assertThat(desk.refusal(SwapDesk.wish(mirror))).contains("swap.same-person");
        SwapTerms claim = SwapTerms.builder()
                .kind(SwapKind.CLAIM)
                .requester(SwapDesk.ANN)
                .recipient(SwapDesk.BOB)
                .given(SwapDesk.FRIDAY_NIGHT)
                .repaidLater(true)
                .build();
        assertThat(desk.refusal(SwapDesk.wish(claim)))
                .containsExactly("swap.recipient-unexpected", "swap.repayment-unexpected", "swap.shift-not-open");
        SwapTerms offer = SwapTerms.builder()
                .kind(SwapKind.OFFER)
                .requester(SwapDesk.ANN)
                .recipient(SwapDesk.BOB)
                .given(SwapDesk.TUESDAY_DAY)
                .repayment(SwapDesk.FRIDAY_NIGHT)
                .build();
        assertThat(desk.refusal(SwapDesk.wish(offer))).containsExactly("swap.repayment-unexpected");
    }

    @Test
    void a_desk_may_have_some_kinds_only() {
        SwapDesk swapsOnly =
                new SwapDesk(SwapDesk.policy().kinds(EnumSet.of(SwapKind.SWAP)).build());
        assertThat(swapsOnly.refusal(SwapDesk.wish(SwapTerms.offer(SwapDesk.ANN, SwapDesk.TUESDAY_DAY, SwapDesk.BOB))))
                .containsExactly("swap.kind-not-allowed");
        assertThat(swapsOnly.accept(SwapDesk.wish()).state().isPending()).isTrue();
    }

    @Test
    void the_time_to_agree_ends_when_the_first_shift_begins_or_when_the_policy_says() {
        desk.requested();
        assertThat(desk.deadlines()).containsExactly("answer 2026-03-10T08:30 expire");
        assertThat(desk.as(SwapDesk.BOB_HIMSELF).at("2026-03-10T08:30").refusal(AcceptSwap.of()))
                .containsExactly("swap.answer-expired");
        SwapDesk quick =
                new SwapDesk(SwapDesk.policy().answerWithin(Duration.ofDays(2)).build());
        quick.requested();
        assertThat(quick.deadlines()).containsExactly("answer 2026-03-04T09:00 expire");
    }
}
