package io.careline.core.swap;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.lifecycle.Restoration;
import io.careline.lifecycle.Role;
import io.careline.swap.AcceptSwap;
import io.careline.swap.CancelSwap;
import io.careline.swap.ExpireSwap;
import io.careline.swap.MissedShiftCause;
import io.careline.swap.RecordRepaymentDefault;
import io.careline.swap.RecordShiftWorked;
import io.careline.swap.ReportShiftMissed;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapId;
import io.careline.swap.SwapLegKind;
import io.careline.swap.SwapStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwapRestorationTest {
    private final SwapDesk desk = new SwapDesk(SwapDesk.strict().build());

    private Restoration<ShiftSwap> restore(ShiftSwap.Builder snapshot) {
        return desk.lifecycle().restore(snapshot.id(SwapId.of("S-9")).build(), desk.context());
    }

    private List<String> findings(ShiftSwap.Builder snapshot) {
        return SwapDesk.rules(restore(snapshot).findings());
    }

    private List<String> refusal(ShiftSwap state, SwapCommand command) {
        return SwapDesk.rules(
                desk.lifecycle().decide(state, command, desk.context()).rejections());
    }

    @Test
    void everything_a_snapshot_lacks_is_found_and_nothing_is_refused() {
        assertThat(findings(ShiftSwap.builder())).containsExactly("swap.not-requested");
        assertThat(findings(ShiftSwap.builder().status(SwapStatus.PENDING_RECIPIENT)))
                .containsExactly(
                        "swap.terms-missing", "swap.roster-missing", "swap.zone-missing", "swap.chain-derived");
    }

    @Test
    void what_can_be_derived_is_derived() {
        ShiftSwap.Builder pending = ShiftSwap.builder();
        pending.status(SwapStatus.PENDING_LEADS)
                .terms(SwapDesk.TERMS)
                .roster(SwapDesk.ROSTER)
                .zone(SwapDesk.ZONE)
                .addLeads(SwapDesk.LEA, SwapDesk.BOB);
        assertThat(findings(pending)).containsExactly("swap.chain-derived", "swap.expiry-derived");
        ShiftSwap restored = restore(pending).state();
        assertThat(restored.expiresAt()).contains(SwapDesk.local("2026-03-10T08:30"));
        assertThat(restored.chain().orElseThrow().leads()).containsExactly(SwapDesk.LEA);
        assertThat(restored.chain().orElseThrow().isRecipientAsked()).isFalse();
        assertThat(restored.chain().orElseThrow().approvers()).containsExactly(Role.SUPERVISOR);
        ShiftSwap.Builder signing = pending.status(SwapStatus.PENDING_MANAGER);
        assertThat(restore(signing).state().chain().orElseThrow().leads()).isEmpty();
        ShiftSwap.Builder inForce = pending.status(SwapStatus.APPROVED);
        assertThat(findings(inForce)).containsExactly("swap.repayment-due-derived");
        assertThat(restore(inForce).state().repaymentDueAt()).contains(SwapDesk.local("2026-04-09T17:30"));
    }

    @Test
    void a_sound_state_is_restored_as_it_is() {
        for (ShiftSwap live : List.of(
                new SwapDesk().requested().state(),
                new SwapDesk().accepted().state(),
                new SwapDesk().approved().state(),
                new SwapDesk().halfWorked().state())) {
            Restoration<ShiftSwap> restored = desk.lifecycle().restore(live, desk.context());
            assertThat(restored.state()).isEqualTo(live);
            assertThat(restored.findings()).isEmpty();
        }
    }

    @Test
    void a_restored_swap_without_terms_goes_no_further_and_throws_nothing() {
        desk.as(SwapDesk.SUPERVISOR);
        ShiftSwap pending = restore(ShiftSwap.builder().status(SwapStatus.PENDING_RECIPIENT))
                .state();
        assertThat(refusal(pending, AcceptSwap.of()))
                .containsExactly("swap.terms-missing", "swap.roster-missing", "W3 swap.recipient-needed");
        assertThat(refusal(pending, CancelSwap.of("a mistake")))
                .containsExactly("swap.terms-missing", "swap.roster-missing");
        assertThat(refusal(pending, ExpireSwap.of())).containsExactly("swap.expiry-too-early");
        ShiftSwap inForce = restore(ShiftSwap.builder().status(SwapStatus.AWAITING_REPAYMENT))
                .state();
        assertThat(refusal(inForce, RecordShiftWorked.of(SwapLegKind.GIVEN))).containsExactly("swap.leg-unknown");
        assertThat(refusal(inForce, ReportShiftMissed.of(SwapLegKind.GIVEN, MissedShiftCause.OTHER)))
                .containsExactly("swap.terms-missing", "swap.roster-missing", "swap.leg-unknown");
        assertThat(refusal(inForce, RecordRepaymentDefault.of()))
                .containsExactly("swap.terms-missing", "swap.roster-missing", "swap.repayment-not-owed");
    }
}
