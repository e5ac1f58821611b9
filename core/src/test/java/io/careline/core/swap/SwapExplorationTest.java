package io.careline.core.swap;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.LifecycleExploration;
import io.careline.lifecycle.Transition;
import io.careline.swap.LiabilityShare;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapCommandType;
import io.careline.swap.SwapEvent;
import io.careline.swap.SwapLegKind;
import io.careline.swap.SwapParty;
import io.careline.swap.SwapStatus;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** Walks through the swap life cycle by chance, with permitted and forbidden commands, under the rules with most consents. */
class SwapExplorationTest extends LifecycleExploration<ShiftSwap, SwapCommand, SwapEvent, SwapCommandType, SwapDesk> {
    private static final Set<SwapStatus> ENDED = EnumSet.range(SwapStatus.SETTLED, SwapStatus.DEFAULTED);
    private static final Set<SwapStatus> APPROVED =
            EnumSet.of(SwapStatus.APPROVED, SwapStatus.AWAITING_REPAYMENT, SwapStatus.SETTLED, SwapStatus.DEFAULTED);

    SwapExplorationTest() {
        super(ShiftSwap.class);
    }

    @Override
    protected SwapDesk desk() {
        return new SwapDesk(SwapDesk.strict()
                        .monthlyLimit(2)
                        .repaymentWithin(Duration.ofDays(4))
                        .build())
                .at("2026-03-05T09:00");
    }

    @Override
    protected SwapCommands commands(long seed) {
        return new SwapCommands(seed);
    }

    @Override
    protected boolean isEnded(ShiftSwap swap) {
        return ENDED.contains(swap.status());
    }

    @Override
    protected boolean isNeverAccepted(Transition row) {
        boolean isLate = row.command() == SwapCommandType.EXPIRE || row.command() == SwapCommandType.VOID;
        boolean isPending = row.source().name().startsWith("PENDING");
        boolean isInForce = row.source() == SwapStatus.APPROVED || row.source() == SwapStatus.AWAITING_REPAYMENT;
        return (isLate && !isPending && !(isInForce && row.command() == SwapCommandType.VOID))
                || (row.command() == SwapCommandType.RECORD_SHIFT_WORKED && !isInForce)
                || (row.command() == SwapCommandType.RECORD_REPAYMENT_DEFAULT && !isInForce);
    }

    @Override
    protected boolean isWayOut(SwapCommandType type) {
        return EnumSet.of(
                        SwapCommandType.CANCEL,
                        SwapCommandType.DECLINE,
                        SwapCommandType.VOID,
                        SwapCommandType.REPORT_SHIFT_MISSED)
                .contains(type);
    }

    @Override
    protected void requireInvariants(ShiftSwap before, SwapDesk desk) {
        ShiftSwap swap = desk.state();
        assertThat(swap.terms().isPresent()).isEqualTo(swap.status() != SwapStatus.NONE);
        if (APPROVED.contains(swap.status())) {
            assertThat(swap.approvedAt()).isPresent();
            assertThat(swap.registerEntry()).isPresent();
            assertThat(swap.consents())
                    .filteredOn(consent -> consent.party() == SwapParty.APPROVER)
                    .hasSize(1);
            assertThat(swap.repaymentDueAt().isPresent())
                    .isEqualTo(swap.terms().orElseThrow().isRepaid());
        }
        if (swap.status() == SwapStatus.SETTLED) {
            assertThat(swap.worked()).contains(SwapLegKind.GIVEN);
            assertThat(swap.terms().orElseThrow().isRepaid())
                    .isEqualTo(swap.worked().contains(SwapLegKind.REPAYMENT));
        }
        swap.missed().ifPresent(leg -> {
            assertThat(swap.worked()).doesNotContain(leg);
            assertThat(swap.liability().stream()
                            .mapToInt(LiabilityShare::percent)
                            .sum())
                    .isEqualTo(100);
        });
        assertThat(swap.outstanding().isEmpty() || swap.isInForce()).isTrue();
    }
}
