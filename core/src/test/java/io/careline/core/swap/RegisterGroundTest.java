package io.careline.core.swap;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.roster.OpenShift;
import io.careline.swap.ApproveSwap;
import io.careline.swap.ConsecutiveSwaps;
import io.careline.swap.RequestSwap;
import io.careline.swap.SwapCount;
import io.careline.swap.SwapCountMonth;
import io.careline.swap.SwapCountPeople;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapKind;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapRecord;
import io.careline.swap.SwapStatus;
import io.careline.swap.SwapTerms;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What earlier swaps have to say. */
class RegisterGroundTest {
    private static final LocalDate TWENTIETH = LocalDate.of(2026, 3, 20);
    private static final AgentId CAI = AgentId.of("cai");

    private static SwapDesk desk(SwapPolicy.Builder policy) {
        return new SwapDesk(policy.build());
    }

    private static SwapPolicy.Builder two() {
        return SwapDesk.policy().monthlyLimit(2);
    }

    private static RequestSwap after(SwapRecord.Builder... earlier) {
        SwapFacts.Builder facts = SwapDesk.facts();
        for (SwapRecord.Builder record : earlier) {
            facts.addRegister(record.build());
        }
        return SwapDesk.wish(facts);
    }

    private static SwapRecord.Builder annAndCai(String id, LocalDate given) {
        return SwapDesk.earlier(id, given).recipient(CAI);
    }

    @Test
    @DisplayName(
            "W5, G4: two or three a month by handbook: the limit is the desk's, approved swaps count for both people")
    void as_many_swaps_a_month_as_the_desk_allows() {
        RequestSwap third = after(SwapDesk.earlier("S-8", TWENTIETH), SwapDesk.earlier("S-9", TWENTIETH.plusDays(5)));
        assertThat(desk(two()).refusal(third)).containsExactly("W5 swap.limit-reached", "W5 swap.limit-reached");
        assertThat(desk(SwapDesk.policy().monthlyLimit(3)).accept(third).state().isPending())
                .isTrue();
        assertThat(desk(SwapDesk.policy()).accept(third).state().isPending()).isTrue();
        RequestSwap annOnly = after(annAndCai("S-8", TWENTIETH), annAndCai("S-9", TWENTIETH.plusDays(5)));
        assertThat(desk(two()).send(annOnly).rejections())
                .singleElement()
                .satisfies(reason -> assertThat(reason.message(Locale.ENGLISH))
                        .isEqualTo("ann has 2 swaps in 2026-03; 2 are allowed."));
    }

    @Test
    @DisplayName("W5, G4: only for the one who asked, where the desk counts so")
    void for_whom_a_swap_counts_is_a_knob() {
        RequestSwap asBobsThird = after(
                SwapDesk.earlier("S-8", TWENTIETH).requester(SwapDesk.BOB).recipient(CAI),
                SwapDesk.earlier("S-9", TWENTIETH.plusDays(5))
                        .requester(SwapDesk.BOB)
                        .recipient(SwapDesk.ANN));
        assertThat(desk(two()).refusal(asBobsThird)).containsExactly("W5 swap.limit-reached");
        assertThat(desk(two().countPeople(SwapCountPeople.REQUESTER))
                        .accept(asBobsThird)
                        .state()
                        .isPending())
                .isTrue();
        RequestSwap asAnnsThird = after(annAndCai("S-8", TWENTIETH), annAndCai("S-9", TWENTIETH.plusDays(5)));
        assertThat(desk(two().countPeople(SwapCountPeople.REQUESTER)).refusal(asAnnsThird))
                .containsExactly("W5 swap.limit-reached");
    }

    @Test
    @DisplayName(
            "W5, G4: approved swaps count; those that wait for an answer where the desk counts so; those that failed never")
    void what_counts_is_a_knob() {
        for (SwapStatus status : SwapStatus.values()) {
            RequestSwap wish =
                    after(annAndCai("S-8", TWENTIETH).status(status), annAndCai("S-9", TWENTIETH.plusDays(5)));
            boolean isApproved = EnumSet.of(
                            SwapStatus.APPROVED,
                            SwapStatus.AWAITING_REPAYMENT,
                            SwapStatus.SETTLED,
                            SwapStatus.DEFAULTED)
                    .contains(status);
            boolean isPending = EnumSet.range(SwapStatus.PENDING_RECIPIENT, SwapStatus.PENDING_MANAGER)
                    .contains(status);
            assertThat(desk(two()).send(wish).isRejected()).as(status.name()).isEqualTo(isApproved);
            assertThat(desk(two().count(SwapCount.REQUESTED)).send(wish).isRejected())
                    .as(status.name())
                    .isEqualTo(isApproved || isPending);
        }
    }

    @Test
    @DisplayName("W5, G4: the calendar month is that of the shift, or that of the request where the desk counts so")
    void the_month_is_a_knob() {
        LocalDate april = LocalDate.of(2026, 4, 2);
        RequestSwap wish = after(annAndCai("S-8", april), annAndCai("S-9", april.plusDays(3)));
        assertThat(desk(two()).accept(wish).state().isPending()).isTrue();
        assertThat(desk(two().countMonth(SwapCountMonth.REQUEST))
                        .at("2026-04-01T00:00")
                        .refusal(wish))
                .containsExactly("W4 swap.shift-started", "W4 swap.shift-started");
        RequestSwap askedInMarch = after(annAndCai("S-8", april), annAndCai("S-9", april.plusDays(1)));
        assertThat(desk(two().countMonth(SwapCountMonth.REQUEST)).refusal(askedInMarch))
                .containsExactly("W5 swap.limit-reached");
    }

    @Test
    @DisplayName("W5: a claim of an open shift is no swap, unless the desk counts it")
    void what_kind_counts_is_a_knob() {
        SwapRecord.Builder[] claims = {
            annAndCai("S-8", TWENTIETH).kind(SwapKind.CLAIM),
            annAndCai("S-9", TWENTIETH).kind(SwapKind.CLAIM)
        };
        assertThat(desk(two()).accept(after(claims)).state().isPending()).isTrue();
        assertThat(desk(two().countedKinds(EnumSet.allOf(SwapKind.class))).refusal(after(claims)))
                .containsExactly("W5 swap.limit-reached");
        SwapTerms claim = SwapTerms.claim(SwapDesk.ANN, SwapDesk.FRIDAY_NIGHT);
        SwapFacts.Builder facts = SwapDesk.facts(claim)
                .addOpenShifts(OpenShift.of(SwapDesk.FRIDAY, SwapDesk.NIGHT.code()))
                .addRegister(
                        annAndCai("S-8", TWENTIETH).build(),
                        annAndCai("S-9", TWENTIETH).build());
        assertThat(desk(two())
                        .accept(SwapDesk.wish(claim, facts.build()).build())
                        .state()
                        .isPending())
                .isTrue();
    }

    @Test
    @DisplayName("W5: another approval in the meantime refuses the signature")
    void the_limit_holds_at_the_signature() {
        SwapDesk desk = desk(SwapDesk.policy().monthlyLimit(1));
        desk.accepted().as(SwapDesk.MANAGER);
        SwapFacts now = SwapDesk.facts()
                .addRegister(
                        annAndCai("S-8", TWENTIETH).build(),
                        annAndCai("S-1", TWENTIETH).build())
                .build();
        assertThat(desk.refusal(ApproveSwap.of(now))).containsExactly("W5 swap.limit-reached");
        SwapFacts itself = SwapDesk.facts()
                .addRegister(annAndCai("S-1", TWENTIETH).build())
                .build();
        assertThat(desk.accept(ApproveSwap.of(itself)).state().status()).isEqualTo(SwapStatus.APPROVED);
    }

    @Test
    @DisplayName("W6, G9: nobody has swaps on two calendar days in a row, unless the desk allows it")
    void no_swaps_on_two_days_in_a_row() {
        RequestSwap wish = after(annAndCai("S-8", SwapDesk.MONDAY));
        assertThat(desk(SwapDesk.policy()).refusal(wish)).containsExactly("W6 swap.consecutive-days");
        assertThat(desk(SwapDesk.policy().consecutive(ConsecutiveSwaps.ALLOWED))
                        .accept(wish)
                        .state()
                        .isPending())
                .isTrue();
        assertThat(desk(SwapDesk.policy())
                        .accept(after(annAndCai("S-8", SwapDesk.MONDAY.minusDays(1))))
                        .state()
                        .isPending())
                .isTrue();
        assertThat(desk(SwapDesk.policy())
                        .refusal(after(
                                annAndCai("S-8", SwapDesk.MONDAY.minusDays(5)).repayment(SwapDesk.FRIDAY))))
                .containsExactly("W6 swap.consecutive-days");
        assertThat(desk(SwapDesk.policy())
                        .accept(after(annAndCai("S-8", SwapDesk.MONDAY).status(SwapStatus.VOIDED)))
                        .state()
                        .isPending())
                .isTrue();
    }

    @Test
    @DisplayName("W6, G9: or nobody asks again before the swap that he asked for last is settled")
    void no_two_requests_in_a_row() {
        SwapRecord.Builder open = annAndCai("S-8", TWENTIETH).status(SwapStatus.AWAITING_REPAYMENT);
        SwapRecord.Builder settled = annAndCai("S-9", TWENTIETH.plusDays(1)).status(SwapStatus.SETTLED);
        open.requestedAt(SwapDesk.local("2026-03-01T10:00"));
        settled.requestedAt(SwapDesk.local("2026-03-01T11:00"));
        SwapPolicy.Builder requests = SwapDesk.policy().consecutive(ConsecutiveSwaps.REQUESTS);
        assertThat(desk(requests).refusal(after(open))).containsExactly("W6 swap.consecutive-requests");
        assertThat(desk(requests).accept(after(open, settled)).state().isPending())
                .isTrue();
        assertThat(desk(requests).accept(after(settled)).state().isPending()).isTrue();
        assertThat(desk(requests)
                        .accept(after(open.requester(SwapDesk.BOB)))
                        .state()
                        .isPending())
                .isTrue();
        assertThat(List.of(desk(SwapDesk.policy()).accept(after(open)).state().isPending()))
                .containsExactly(true);
    }
}
