package io.careline.core.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.LifecycleExploration;
import io.careline.lifecycle.Transition;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ReturnCommand;
import io.careline.returns.ReturnCommandType;
import io.careline.returns.ReturnEvent;
import io.careline.returns.ReturnOutcome;
import io.careline.returns.ReturnStatus;
import java.util.EnumSet;
import java.util.Set;

/** Walks through the return life cycle by chance, with permitted and forbidden commands. */
class ReturnExplorationTest
        extends LifecycleExploration<GoodsReturn, ReturnCommand, ReturnEvent, ReturnCommandType, ReturnDesk> {
    private static final Set<ReturnStatus> ENDED = EnumSet.range(ReturnStatus.REFUNDED, ReturnStatus.CANCELLED);

    ReturnExplorationTest() {
        super(GoodsReturn.class);
    }

    @Override
    protected ReturnDesk desk() {
        return new ReturnDesk();
    }

    @Override
    protected ReturnCommands commands(long seed) {
        return new ReturnCommands(seed);
    }

    @Override
    protected boolean isEnded(GoodsReturn goods) {
        return ENDED.contains(goods.status());
    }

    @Override
    protected boolean isNeverAccepted(Transition row) {
        boolean isExpiry = row.command() == ReturnCommandType.EXPIRE && row.source() != ReturnStatus.AUTHORISED;
        return isExpiry || (row.command() == ReturnCommandType.RECORD_REFUND_OVERDUE && ENDED.contains(row.source()));
    }

    @Override
    protected boolean isWayOut(ReturnCommandType type) {
        return type == ReturnCommandType.CANCEL;
    }

    @Override
    protected void requireInvariants(GoodsReturn before, ReturnDesk desk) {
        GoodsReturn goods = desk.state();
        boolean isAsked = goods.status() != ReturnStatus.NONE;
        assertThat(goods.facts().isPresent()).isEqualTo(isAsked);
        assertThat(goods.assessment().isPresent()).isEqualTo(isAsked);
        assertThat(goods.refund().isPresent()).isEqualTo(goods.status() == ReturnStatus.REFUNDED);
        assertThat(goods.refundConfirmedBy().isPresent()).isEqualTo(goods.status() == ReturnStatus.REFUNDED);
        assertThat(goods.replacement().isPresent()).isEqualTo(goods.status() == ReturnStatus.EXCHANGED);
        goods.proposedRefund()
                .ifPresent(amount -> assertThat(amount)
                        .isBetween(
                                ReturnDesk.yuan("0"),
                                goods.grounds().orElseThrow().refund().orElseThrow()));
        if (goods.basis().isPresent() && goods.receivedAt().isEmpty()) {
            assertThat(goods.grounds().orElseThrow().outcome())
                    .isIn(ReturnOutcome.ELIGIBLE, ReturnOutcome.MANUAL_REVIEW);
            assertThat(goods.facts().orElseThrow().signedAt()).isPresent();
        }
    }
}
